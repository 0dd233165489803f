/// A number below 4096 that a word has, whatever list it is asked for in.
struct WordMark: Hashable, Sendable {
  let number: UInt16

  /// One of 64 bits, for a whole sentence's words or a few words of a list in one number.
  var bit: UInt64 { 1 << UInt64(number & 63) }

  init(_ word: String) {
    // FNV-1a, folded.
    var hash: UInt32 = 2_166_136_261
    for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    number = UInt16((hash ^ hash >> 13) & 4095)
  }
}

/// Says of most words at once that they are not among some: hashing a string for a set costs ten times as much, and
/// every word of a text is asked for in dozens of lists.
struct WordMarks: Sendable {
  private var bits = Array(repeating: UInt64(0), count: 64)

  init(_ words: some Sequence<String>) {
    for word in words { insert(word) }
  }

  mutating func insert(_ word: String) {
    let mark = WordMark(word).number
    bits[Int(mark >> 6)] |= 1 << UInt64(mark & 63)
  }

  func mayContain(_ mark: WordMark) -> Bool {
    bits[Int(mark.number >> 6)] & (1 << UInt64(mark.number & 63)) != 0
  }
}

/// The same for the few words of a piece of a pattern.
struct FewWords: Sendable {
  private let words: [String]
  let bits: UInt64

  init(_ words: [String]) {
    self.words = words
    bits = words.reduce(0) { $0 | WordMark($1).bit }
  }

  var all: [String] { words }

  func contains(_ token: Token) -> Bool {
    bits & token.mark.bit != 0 && words.contains(token.key)
  }
}
