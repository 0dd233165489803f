import Blameless

/// What a comment in a document asks for: `boardsnap-ignore personal-action: quoted from the customer`.
struct IgnoreComment: Equatable {
  enum Reach { case nextLine, start, end }

  let reach: Reach
  /// Ids; empty means every rule.
  let rules: Set<String>

  /// - Parameter text: of the comment, without its marks. Nil where it is not for BoardSnap.
  init?(_ text: ArraySlice<UInt8>) {
    let text = text.trimmed
    guard text.count < 400, text.starts(with: "boardsnap-ignore") else { return nil }
    // What follows a colon or a dash is the reason, for people.
    let head = String(decoding: text, as: UTF8.self).split(separator: ":", maxSplits: 1).first ?? ""
    var words = head.split { $0 == " " || $0 == "\t" || $0 == "," }.map(String.init)
    if let dash = words.firstIndex(where: { $0 == "--" || $0 == "-" || $0 == "—" }) { words.removeSubrange(dash...) }
    switch words.first {
    case "boardsnap-ignore": reach = .nextLine
    case "boardsnap-ignore-start": reach = .start
    case "boardsnap-ignore-end": reach = .end
    default: return nil
    }
    rules = Set(words.dropFirst())
  }

  var unknownRules: [String] { rules.filter { !Self.known.contains($0) }.sorted() }

  private static let known = Set(RuleGuide.all.map(\.id))
}

/// Lines in which rules are switched off.
package struct IgnoredLines: Hashable, Sendable {
  /// From 0.
  let first: Int
  let last: Int
  /// Ids; empty means every rule.
  let rules: Set<String>

  func covers(_ rule: String, _ lines: ClosedRange<Int>) -> Bool {
    (rules.isEmpty || rules.contains(rule)) && first <= lines.upperBound && lines.lowerBound <= last
  }
}

/// A rule that a comment names and nobody knows.
package struct UnknownRule: Hashable, Sendable {
  /// From 1.
  package let line: Int
  package let rule: String
}
