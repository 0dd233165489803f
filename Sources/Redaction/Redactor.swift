import Blameless

/// Takes names out of texts, and out of the names of files.
package struct Redactor: Sendable {
  private let scan: NameScan
  private let last: NameGuard

  package init(roster: [Person] = [], vocabulary: Vocabulary = Vocabulary(), smallRoles: SmallRoles = .published) {
    scan = NameScan(roster: roster, vocabulary: vocabulary, smallRoles: smallRoles)
    last = NameGuard(roster: roster, vocabulary: vocabulary)
  }

  package struct Redacted: Sendable, Equatable {
    package let text: String
    /// How many places named somebody.
    package let names: Int
    /// Of those, how many may be no person.
    package let doubtful: Int
    /// What could not be taken out. Where there is any, the text must not be published.
    package let leaks: [Leak]
  }

  /// Names, and the articles, pronouns and agreement that hang on them, are changed; all else is as it was, byte for byte.
  /// A name in an encoding is masked with all of what is encoded with it.
  package func redact(_ text: String, as format: Format) -> Redacted {
    let redacted = scan.redacted(text)
    var bytes = Array(redacted.text.utf8)
    var names = redacted.people.count
    var leaks: [Leak] = []
    for _ in 0..<Self.rounds {
      leaks = last.leaks(in: String(decoding: bytes, as: UTF8.self), as: format)
      if leaks.isEmpty { break }
      names += leaks.count
      for leak in leaks.reversed() { bytes.replaceSubrange(leak.span, with: Self.mask.utf8) }
    }
    if !leaks.isEmpty { leaks = last.leaks(in: String(decoding: bytes, as: UTF8.self), as: format) }
    return Redacted(
      text: String(decoding: bytes, as: UTF8.self), names: names,
      doubtful: redacted.people.count { $0.confidence == .doubtful }, leaks: leaks)
  }

  /// The name of a file without names: "alice-board.jpg" is "[person]-board.jpg".
  package func fileName(_ name: String) -> String {
    let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
    let stem = name.dropLast(ending.count)
    return Self.masked(String(stem), scan.people(in: String(stem)).map(\.span)) + ending
  }

  private static let mask = "[person]"
  private static let rounds = 3

  private static func masked(_ text: String, _ spans: [Range<Int>]) -> String {
    var bytes = Array(text.utf8)
    for span in spans.reversed() { bytes.replaceSubrange(span, with: mask.utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
