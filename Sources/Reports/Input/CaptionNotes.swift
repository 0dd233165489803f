/// What was said in a meeting, as a transcript with times. The times are those of the recording and say nothing of when
/// things happened, so that they are left out.
enum CaptionNotes {
  static func read(_ lines: [String], _ kind: InputKind) throws(InputProblem) -> TypedNotes {
    var notes = TypedNotes(kind)
    var said = Said()
    var isSpeech = false
    for line in lines {
      let text = Plain.trim(line)
      if text.isEmpty {
        isSpeech = false
      } else if CaptionTime.isRange(text) {
        isSpeech = true
      } else if isSpeech {
        let (speaker, words) = CaptionText.parts(of: text)
        said.add(words, by: speaker, to: &notes)
      }
    }
    said.finish(in: &notes)
    guard !notes.lines.isEmpty else { throw .noSpeech }
    return notes
  }

  /// What one person has said so far: captions are cut by length, not by sentence.
  private struct Said {
    private var speaker: String?
    private var words: [String] = []
    private var count = 0

    mutating func add(_ text: String, by speaker: String?, to notes: inout TypedNotes) {
      // Speakers are told when they change.
      if let speaker, speaker != self.speaker {
        finish(in: &notes)
        self.speaker = speaker
      }
      // Captions that roll show a line twice.
      guard !text.isEmpty, words.last != text else { return }
      words.append(text)
      count += text.utf8.count
      let isEnd = text.last.map { ".!?".contains($0) } ?? false
      if isEnd, count > 300 || words.count > 6 { finish(in: &notes) }
      // Without a stop for so long there are none.
      if count > 2000 { finish(in: &notes) }
    }

    mutating func finish(in notes: inout TypedNotes) {
      if let speaker, !ChatMessage.isProgram(speaker) { notes.speakers.insert(speaker) }
      for sentence in Sentences.of(words.joined(separator: " ")) {
        var line = TypedLine(sentence, .speech)
        line.speaker = speaker
        notes.lines.append(line)
      }
      words = []
      count = 0
    }
  }
}

/// "00:00:12.000 --> 00:00:15.000", with a comma in SubRip.
enum CaptionTime {
  static func isRange(_ line: String) -> Bool {
    guard line.utf8.first.map({ 48...57 ~= $0 }) ?? false, let arrow = line.range(of: "-->") else {
      return false
    }
    return isTime(line[..<arrow.lowerBound])
      && isTime(line[arrow.upperBound...].drop { $0 == " " }.prefix { $0 != " " })
  }

  private static func isTime(_ text: Substring) -> Bool {
    let parts = Plain.trim(text).split(separator: ":")
    return (2...3).contains(parts.count) && parts.allSatisfy { $0.allSatisfy { $0.isNumber || $0 == "." || $0 == "," } }
  }
}

/// One line of a caption.
enum CaptionText {
  /// "<v Alice>text</v>", "Alice: text", "ALICE: text", "- text"; tags for colour and the like are taken out.
  static func parts(of line: String) -> (speaker: String?, text: String) {
    var speaker: String?
    var text = ""
    var rest = line[...]
    while let open = rest.firstIndex(of: "<") {
      text += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.prefix(80).firstIndex(of: ">") else {
        text += "<"
        rest = inside
        continue
      }
      let tag = inside[..<close]
      if tag.hasPrefix("v "), speaker == nil { speaker = Plain.trim(tag.dropFirst(2)) }
      if tag.hasPrefix("v."), speaker == nil { speaker = Plain.trim(tag.drop { $0 != " " }) }
      rest = inside[inside.index(after: close)...]
    }
    text = Plain.trim(text + rest)
    if text.hasPrefix("- ") || text.hasPrefix(">> ") { text = Plain.trim(text.drop { "->".contains($0) }) }
    if speaker == nil, let colon = text.prefix(42).firstIndex(of: ":") {
      let name = Plain.trim(text[..<colon])
      let isAlone = text[colon...].dropFirst().first.map(\.isWhitespace) ?? true
      if isAlone, ChatScanner.isName(name), CaptionText.looksLikeName(name) {
        speaker = name
        text = Plain.trim(text[colon...].dropFirst())
      }
    }
    return (speaker.flatMap { $0.isEmpty ? nil : $0 }, text)
  }

  /// With capitals: "The thing is: ..." is none.
  private static func looksLikeName(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { $0.first.map { $0.isUppercase || $0.isNumber || $0 == "(" } ?? false }
  }
}
