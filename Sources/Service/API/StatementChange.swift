/// One thing that a program wants to be otherwise in a report.
struct StatementChange: Sendable {
  enum What: Sendable {
    /// Nil: it stays as it is.
    case change(key: String, text: String?, time: Time?, to: StatementSection?)
    case remove(key: String)
    case add(to: StatementSection, text: String, time: Time?)
    /// A part of an action.
    case addPart(of: String, text: String)
  }

  enum Time: Sendable {
    case none
    case at(String)

    /// As a sheet has it.
    var text: String {
      switch self {
      case .none: ""
      case .at(let text): text
      }
    }
  }

  static let fields = ["key", "section", "partOf", "text", "time", "remove"]
  /// In one request.
  static let most = 200
  /// In characters.
  static let longest = 2000

  let what: What

  init(title: String) { what = .change(key: "t1", text: title, time: nil, to: nil) }

  /// - Parameter known: the key, where the address has it.
  init(_ object: JSONObject, of known: String? = nil) throws(Refusal) {
    let text = try object.text("text", longest: Self.longest)
    let section = try Self.section(object)
    let time = try Self.time(object)
    let key = try object.text("key", longest: 20)
    if let key = known ?? key {
      guard !object.has("partOf") else { throw .bad("\"partOf\" is for what is new: it has no \"key\".") }
      if try object.flag("remove") {
        guard text == nil, section == nil, time == nil else { throw .bad("What is removed has a \"key\" alone.") }
        what = .remove(key: key)
      } else {
        guard text != nil || section != nil || time != nil else {
          throw .bad("Say what becomes of \"\(key)\": \"text\", \"time\", \"section\" or \"remove\".")
        }
        what = .change(key: key, text: text, time: time, to: section)
      }
      return
    }
    guard let text, !object.has("remove") else {
      throw .bad("A change has the \"key\" of a statement, or the \"text\" of a new one.")
    }
    if let action = try object.text("partOf", longest: 20) {
      guard section == nil, time == nil else { throw .bad("A part of an action has no \"section\" and no \"time\".") }
      what = .addPart(of: action, text: text)
    } else if let section {
      what = .add(to: section, text: text, time: time)
    } else {
      throw .bad("Say where something new stands: \"section\", or \"partOf\" for a part of an action.")
    }
  }

  private static func time(_ object: JSONObject) throws(Refusal) -> Time? {
    guard object.has("time") else { return nil }
    guard let text = try object.text("time", longest: 40) else { return Time.none }
    return .at(text)
  }

  private static func section(_ object: JSONObject) throws(Refusal) -> StatementSection? {
    guard let text = try object.text("section", longest: 20) else { return nil }
    guard let section = StatementSection(rawValue: text), section != .title else {
      throw .bad(
        "\"section\" is one of: "
          + "\(StatementSection.allCases.filter { $0 != .title }.map(\.rawValue).joined(separator: ", ")).")
    }
    return section
  }
}
