import Foundation

/// How near two spellings are: one slip of a hand or of the reader apart.
///
/// Each word is filed under its shape and under what is left of the shape when any one letter is taken out. Two shapes
/// that are one letter apart, or have two neighbours swapped, share such a key: W. Garbe's symmetric delete, 2012.
enum Spelling {
  /// Longer ones are hashes and the like: nobody types them with a slip and wants to find them.
  private static let longest = 24
  private static let shortest = 4

  /// The words that are worth filing: of letters, in the form that the index of words has, each once.
  static func words(of text: String) -> Set<String> {
    if let plain = plainWords(of: text) { return plain }
    var words: Set<String> = []
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      guard word.utf8.count >= shortest, word.utf8.count <= longest * 4, word.contains(where: \.isLetter) else {
        continue
      }
      let plain = folded(String(word))
      if (shortest...longest).contains(plain.count) { words.insert(plain) }
    }
    return words
  }

  /// The same for text of ASCII alone, byte by byte. Nil where it has anything else.
  private static func plainWords(of text: String) -> Set<String>? {
    var text = text
    return text.withUTF8 { bytes in
      var words: Set<String> = []
      var (start, hasLetter) = (0, false)
      for end in 0...bytes.count {
        let byte = end < bytes.count ? bytes[end] : 0x20
        guard byte < 0x80 else { return nil }
        let isLetter = 0x61...0x7A ~= byte | 0x20
        if isLetter || 0x30...0x39 ~= byte {
          hasLetter = hasLetter || isLetter
          continue
        }
        if hasLetter, (shortest...longest).contains(end - start) {
          words.insert(
            String(unsafeUninitializedCapacity: end - start) { word in
              for index in start..<end {
                word[index - start] = 0x41...0x5A ~= bytes[index] ? bytes[index] | 0x20 : bytes[index]
              }
              return end - start
            })
        }
        (start, hasLetter) = (end + 1, false)
      }
      return words
    }
  }

  /// Small and without accents, as the tokenizer of the index has it.
  static func folded(_ word: String) -> String {
    let small = word.lowercased()
    guard !small.utf8.allSatisfy({ $0 < 128 }) else { return small }
    return small.folding(options: .diacriticInsensitive, locale: nil)
  }

  /// What a reader takes for the same: "0" and "o", "1", "i" and "l".
  static func letters(of word: String) -> [Character] { word.map { alike[$0] ?? $0 } }

  /// The same, and "rn" and "m", "vv" and "w", "cl" and "d".
  static func shape(of word: String) -> [Character] {
    var shape: [Character] = []
    for plain in letters(of: word) {
      switch (shape.last, plain) {
      case ("r", "n"): shape[shape.count - 1] = "m"
      case ("v", "v"): shape[shape.count - 1] = "w"
      case ("c", "l"): shape[shape.count - 1] = "d"
      default: shape.append(plain)
      }
    }
    return shape
  }

  /// The shape first. A slip may fall among letters that a reader takes for one: such a word is filed by its letters, too.
  static func keys(of word: String) -> [String] {
    let (shape, letters) = (shape(of: word), letters(of: word))
    return keys(of: shape) + (letters == shape ? [] : keys(of: letters))
  }

  private static func keys(of shape: [Character]) -> [String] {
    var keys = [String(shape)]
    // A short word with a letter less is another word.
    guard shape.count >= shortest else { return keys }
    for index in shape.indices where index == 0 || shape[index] != shape[index - 1] {
      var rest = shape
      rest.remove(at: index)
      keys.append(String(rest))
    }
    return keys
  }

  /// How many slips lie between two words, told only as far as 2: as a hand makes them, or as a reader does.
  static func slips(_ word: String, _ other: String) -> Int {
    min(distance(shape(of: word), shape(of: other)), distance(letters(of: word), letters(of: other)))
  }

  /// Damerau and Levenshtein: how many slips lie between two shapes; told only as far as 2.
  static func distance(_ first: [Character], _ second: [Character]) -> Int {
    guard abs(first.count - second.count) <= 1 else { return 2 }
    var before: [Int] = []
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var next = [row + 1]
      for (column, other) in second.enumerated() {
        var cost = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          cost = min(cost, before[column - 1] + 1)
        }
        next.append(cost)
      }
      (before, last) = (last, next)
    }
    return last[second.count]
  }

  private static let alike: [Character: Character] = [
    "0": "o", "1": "l", "i": "l", "|": "l", "5": "s", "8": "b", "6": "b", "9": "g", "q": "g", "2": "z",
  ]
}
