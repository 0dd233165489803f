/// Text without blanks around it.
enum Trimmed {
  static func text(_ text: some StringProtocol) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }

  /// Nil where nothing is left.
  static func filled(_ text: (some StringProtocol)?) -> String? {
    guard let text else { return nil }
    let trimmed = Self.text(text)
    return trimmed.isEmpty ? nil : trimmed
  }
}
