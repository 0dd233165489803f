/// How often words, and pairs of words in a row, were seen. Words are in small letters with inner apostrophes only.
struct WordCounts {
  /// Text of boards is rare and what the reader will meet, so a line of it counts for more than a line of other text.
  static let boardWeight = 12.0
  /// What a word of a word list counts: known, but rarer than anything seen in text.
  static let listWeight = 0.2

  private(set) var words: [String: Double] = [:]
  /// Second words and their counts by first word. The first word of a line follows "".
  private(set) var pairs: [String: [String: Double]] = [:]

  /// Counts a line of text. Signs and figures part words; a pair does not reach over them, only over spaces.
  mutating func count(_ line: String, weight: Double) {
    var previous: String? = ""
    for piece in WordCounts.pieces(line.lowercased()) {
      guard case .word(let word) = piece else {
        previous = nil
        continue
      }
      words[word, default: 0] += weight
      if let previous { pairs[previous, default: [:]][word, default: 0] += weight }
      previous = word
    }
  }

  /// Takes a line of a word list. Possessives are left out: the reader knows them by their word.
  mutating func know(_ line: String) {
    let line = line.lowercased()
    guard !line.hasSuffix("'s"), line.count > 1 else { return }
    for piece in WordCounts.pieces(line) {
      if case .word(let word) = piece { words[word, default: 0] += WordCounts.listWeight }
    }
  }

  enum Piece: Equatable { case word(String), sign }

  /// Words and what parts them. Letters that touch a figure, as in "p99", are part of a name for a thing and no word.
  static func pieces(_ line: String) -> [Piece] {
    var pieces: [Piece] = []
    for token in line.split(separator: " ") {
      guard !token.contains(where: \.isNumber) else {
        pieces.append(.sign)
        continue
      }
      var word = ""
      func end() {
        while word.last == "'" { word.removeLast() }
        if !word.isEmpty { pieces.append(.word(word)) }
        word = ""
      }
      for character in token {
        if character.isLetter {
          word.append(character)
        } else if character == "'" || character == "’", !word.isEmpty {
          word.append("'")
        } else {
          end()
          pieces.append(.sign)
        }
      }
      end()
    }
    return pieces
  }
}
