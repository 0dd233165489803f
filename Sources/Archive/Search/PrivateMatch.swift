/// Looks for terms in lines that no index has: what is private is never copied into one.
struct PrivateMatch {
  private let terms: [SearchTerm]

  /// - Parameter text: as for a ``SearchQuery``.
  init(_ text: String) { terms = SearchTerm.all(of: text) }

  /// Where the terms stand, as offsets in characters, in order. Nil where one of them is missing.
  func marks(in text: String) -> [Range<Int>]? {
    guard !terms.isEmpty else { return nil }
    let words = Self.words(of: text)
    var marks: Set<Range<Int>> = []
    for term in terms {
      let found = Self.places(of: term, in: words)
      guard !found.isEmpty else { return nil }
      marks.formUnion(found)
    }
    return marks.sorted { $0.lowerBound < $1.lowerBound }
  }

  private struct Word {
    let text: String
    let place: Range<Int>
  }

  private static func words(of text: String) -> [Word] {
    let letters = Array(text)
    var words: [Word] = []
    var start: Int?
    for index in 0...letters.count {
      let isPart = index < letters.count && (letters[index].isLetter || letters[index].isNumber)
      if isPart, start == nil { start = index }
      guard !isPart, let begin = start else { continue }
      words.append(Word(text: Spelling.folded(String(letters[begin..<index])), place: begin..<index))
      start = nil
    }
    return words
  }

  private static func places(of term: SearchTerm, in words: [Word]) -> [Range<Int>] {
    switch term {
    case .word(let word): words.filter { isForm($0.text, of: word) }.map(\.place)
    case .prefix(let beginning): words.filter { $0.text.hasPrefix(beginning) }.map(\.place)
    case .phrase(let phrase):
      words.indices.filter { start in
        words[start...].count >= phrase.count
          && zip(words[start...], phrase).allSatisfy { isForm($0.text, of: $1) }
      }.map { words[$0].place.lowerBound..<words[$0 + phrase.count - 1].place.upperBound }
    }
  }

  private static func isForm(_ word: String, of other: String) -> Bool {
    word == other || Lemmas.stem(word) == Lemmas.stem(other)
  }
}
