import Archive
import Hummingbird
import Reports

/// What stands behind the question mark of an address. What nobody knows is told, for a filter with a slip in its name would
/// hold nothing back.
struct Query: Sendable {
  /// How many a page has.
  static let page = 1...100
  static let usualPage = 50

  private let fields: [String: String]

  /// - Parameter known: what may be asked for.
  init(_ request: Request, _ known: String...) throws(Refusal) {
    var fields: [String: String] = [:]
    for (name, value) in Form(request.uri.query ?? "").ordered {
      guard known.contains(name) else {
        throw .bad(
          "There is no parameter \"\(name.prefix(40))\" here."
            + (known.isEmpty ? "" : " There is: \(known.joined(separator: ", "))."))
      }
      guard fields.updateValue(value, forKey: name) == nil else { throw .bad("\"\(name)\" stands there twice.") }
    }
    self.fields = fields
  }

  /// Nil where it is not there.
  func text(_ name: String, longest: Int = 200) throws(Refusal) -> String? {
    guard let text = fields[name] else { return nil }
    guard !text.isEmpty, text.unicodeScalars.count <= longest, !text.unicodeScalars.contains("\0") else {
      throw .bad("\"\(name)\" has 1 to \(longest) characters.")
    }
    return text
  }

  func number(_ name: String, in range: ClosedRange<Int>) throws(Refusal) -> Int? {
    guard let text = fields[name] else { return nil }
    guard text.utf8.allSatisfy({ 48...57 ~= $0 }), let number = Int(text), range ~= number else {
      throw .bad("\"\(name)\" is a number from \(range.lowerBound) to \(range.upperBound).")
    }
    return number
  }

  /// One of a few words.
  func one<Choice: RawRepresentable<String> & CaseIterable>(_ name: String, of type: Choice.Type) throws(Refusal)
    -> Choice?
  {
    guard let text = fields[name] else { return nil }
    guard let choice = Choice(rawValue: text) else { throw Self.unknown(name, Choice.allCases.map(\.rawValue)) }
    return choice
  }

  /// Some of a few words, with commas between them.
  func several<Choice: RawRepresentable<String> & CaseIterable & Hashable>(_ name: String, of type: Choice.Type)
    throws(Refusal) -> Set<Choice>?
  {
    guard let text = fields[name] else { return nil }
    var choices: Set<Choice> = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let choice = Choice(rawValue: String(word)) else {
        throw Self.unknown(name, Choice.allCases.map(\.rawValue))
      }
      guard choices.insert(choice).inserted else { throw .bad("\"\(word)\" stands twice in \"\(name)\".") }
    }
    return choices
  }

  /// ISO.
  func day(_ name: String) throws(Refusal) -> String? {
    guard let text = fields[name] else { return nil }
    guard Moment(date: text) != nil else { throw .bad("\"\(name)\" is a day, as 2026-11-18.") }
    return text
  }

  private static func unknown(_ name: String, _ known: [String]) -> Refusal {
    .bad("\"\(name)\" is one of: \(known.joined(separator: ", ")).")
  }
}
