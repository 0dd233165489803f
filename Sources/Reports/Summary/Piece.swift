import Blameless

/// A statement of the board as it stands within a sentence of the summary.
enum Piece {
  /// With a small first letter, and no full stop.
  static func inside(_ text: BlamelessText) -> String {
    NounPhrase.lowered(Capitals.calmed(text.description).trimmingEnd(".!;,"))
  }

  /// In its own words.
  static func quoted(_ text: BlamelessText) -> String {
    "“\(Capitals.calmed(text.description).trimmingEnd(".!;,").replacing("“", with: "‘").replacing("”", with: "’"))”"
  }

  static func closed(_ sentence: String) -> String { sentence.trimmingEnd(".!;,") + "." }

  /// "a; b; c; and two more".
  /// - Parameters:
  ///   - all: how many there are in all.
  ///   - isNamed: whether they are names, which keep their capitals and stand between commas.
  static func list(_ texts: [BlamelessText], all: Int, isNamed: Bool = false) -> String {
    var parts = texts.map { isNamed ? $0.description.trimmingEnd(".!;,") : inside($0) }
    let rest = all - texts.count
    if rest > 0 { parts.append("\(SpokenTime.number(rest)) more") }
    if isNamed || parts.count < 2 { return enumerated(parts) }
    return parts.dropLast().joined(separator: "; ") + (rest > 0 ? "; and " : "; ") + (parts.last ?? "")
  }

  /// "a, b and c".
  static func enumerated(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Those with most votes first; the rest as the board has them.
  static func mostVoted(_ factors: [Factor]) -> [Factor] {
    factors.enumerated().sorted { ($0.element.votes ?? 0, $1.offset) > ($1.element.votes ?? 0, $0.offset) }.map(
      \.element)
  }
}

extension String {
  fileprivate func replacing(_ sign: Character, with other: Character) -> String {
    String(map { $0 == sign ? other : $0 })
  }
}
