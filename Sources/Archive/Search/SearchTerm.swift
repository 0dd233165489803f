/// A part of what somebody looks for.
public enum SearchTerm: Sendable, Hashable {
  case word(String)
  /// Words in a row.
  case phrase([String])
  /// The beginning of a word.
  case prefix(String)

  /// Reads "cache miss", with quotes around what belongs together and * after what is a beginning. Whatever else is typed
  /// is taken as words: nothing that somebody types is an error.
  static func all(of text: String) -> [SearchTerm] {
    var terms: [SearchTerm] = []
    for (index, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      // Every other part stood between quotes; a quote that is never closed opens nothing.
      if index % 2 == 1 {
        let words = words(of: part)
        if words.count > 1 { terms.append(.phrase(words)) } else { terms += words.map(SearchTerm.word) }
      } else {
        terms += loose(part)
      }
    }
    return terms
  }

  private static func loose(_ text: Substring) -> [SearchTerm] {
    var terms: [SearchTerm] = []
    for part in text.split(whereSeparator: \.isWhitespace) {
      let words = words(of: part)
      guard let last = words.last else { continue }
      // "auth-svc" and "v2.3" are words in a row to the index.
      if words.count > 1 {
        terms.append(.phrase(words))
      } else {
        terms.append(part.hasSuffix("*") ? .prefix(last) : .word(last))
      }
    }
    return terms
  }

  /// As the tokenizer of the index cuts them.
  private static func words(of text: Substring) -> [String] {
    text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map { Spelling.folded(String($0)) }
  }
}
