import JSONText

/// A channel that Slack has exported: a day's messages, or an answer of its API.
enum SlackNotes {
  static func read(_ bytes: [UInt8]) throws(InputProblem) -> TypedNotes {
    let value: JSONValue
    do throws(JSONProblem) {
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      value = try JSONReader.value(of: Array(bytes[start...]))
    } catch {
      throw .json(error.description)
    }
    let posts = posts(in: value).compactMap(SlackPost.init)
    guard !posts.isEmpty else { throw .noChat }
    let names = Dictionary(posts.compactMap(\.user)) { first, _ in first }
    var notes = TypedNotes(.slack)
    // A name that is only mentioned is a person's too.
    notes.speakers = Set(names.values)
    // By place where two are of one moment.
    for post in posts.enumerated().sorted(by: { ($0.element.seconds, $0.offset) < ($1.element.seconds, $1.offset) }) {
      let post = post.element
      notes.date = notes.date ?? UnixTime(seconds: post.seconds).date?.iso
      let text = SlackText.plain(post.text, names: names)
      let message = ChatMessage(
        time: UnixTime(seconds: post.seconds).clock, speaker: post.speaker,
        lines: text.split(whereSeparator: \.isNewline).map(String.init))
      message.add(to: &notes)
    }
    return notes
  }

  /// An array of messages, "messages" in an object, or the same by channel or day.
  private static func posts(in value: JSONValue) -> [JSONValue] {
    switch value {
    case .array(let values): return values.flatMap { $0["text"] == nil ? posts(in: $0) : [$0] }
    case .object(let members):
      if let messages = value["messages"] { return posts(in: messages) }
      if value["text"] != nil, value["ts"] != nil { return [value] }
      return members.flatMap { $0.1.array == nil ? [] : posts(in: $0.1) }
    default: return []
    }
  }
}

/// One message of an export.
struct SlackPost {
  /// Since 1970, UTC.
  let seconds: Int
  let text: String
  /// Nil where a program has written it.
  let speaker: String?
  /// The writer's id and name.
  let user: (String, String)?

  /// Nil for what is no message, or tells only of who came and went.
  init?(_ value: JSONValue) {
    guard let ts = value["ts"]?.string ?? value["ts"]?.integer.map(String.init),
      let seconds = Int(ts.prefix { $0.isASCII && $0.isNumber })
    else { return nil }
    let subtype = value["subtype"]?.string ?? ""
    guard !subtype.hasPrefix("channel_"), !subtype.hasPrefix("group_"), subtype != "tombstone" else { return nil }
    self.seconds = seconds
    text = SlackPost.text(of: value)
    let profile = value["user_profile"]
    let given = [
      profile?["real_name"], profile?["display_name"], profile?["name"], value["username"], value["user_name"],
    ]
    let name = given.lazy.compactMap { $0?.string }.first { !$0.isEmpty }
    let isProgram = value["bot_id"]?.string != nil || subtype == "bot_message"
    // An id stands for a person as a name does.
    let id = value["user"]?.string
    speaker = isProgram ? nil : name ?? id
    user = isProgram ? nil : id.map { ($0, name ?? $0) }
  }

  /// Alerts have their words in attachments.
  private static func text(of value: JSONValue) -> String {
    var parts = [value["text"]?.string?.withoutControls ?? ""]
    for attachment in value["attachments"]?.array ?? [] {
      let said = [attachment["pretext"], attachment["title"], attachment["text"]].compactMap { $0?.string }
      parts += said.isEmpty ? [attachment["fallback"]?.string ?? ""] : said
    }
    parts += (value["files"]?.array ?? []).compactMap { $0["title"]?.string.map { "File: \($0)" } }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
