/// A sentence by its characters, for those who go through it one by one. Each is known by its first scalar, which is
/// enough to tell letters, digits and marks apart, and makes no string of every letter.
struct SentenceText: Sendable {
  /// The whole sentence.
  let text: String
  /// The first scalar of each character; a line break is one character however it is written.
  let letters: [Unicode.Scalar]
  /// Where each character begins in the bytes, and the end; empty where every character is one byte.
  private let starts: [Int32]

  init(_ text: String) {
    var text = text
    self.text = text
    let plain: [Unicode.Scalar]? = text.withUTF8 { bytes in
      bytes.contains { $0 >= 0x80 || $0 == 13 } ? nil : bytes.map { Unicode.Scalar($0) }
    }
    if let plain {
      letters = plain
      starts = []
      return
    }
    var letters: [Unicode.Scalar] = []
    var starts: [Int32] = []
    var at: Int32 = 0
    for character in text {
      guard let first = character.unicodeScalars.first else { continue }
      letters.append(first == "\r" ? "\n" : first)
      starts.append(at)
      at += Int32(character.utf8.count)
    }
    starts.append(at)
    self.letters = letters
    self.starts = starts
  }

  init(_ characters: [Character]) { self.init(String(characters)) }

  var count: Int { letters.count }
  /// Whether every character is one byte.
  var isPlain: Bool { starts.isEmpty }

  /// Where a character begins in the bytes; for `count`, where the text ends.
  func byte(_ index: Int) -> Int { starts.isEmpty ? index : Int(starts[index]) }

  /// The characters of a range as they stand.
  subscript(_ range: Range<Int>) -> String {
    let utf8 = text.utf8
    let low = starts.isEmpty ? range.lowerBound : Int(starts[range.lowerBound])
    let high = starts.isEmpty ? range.upperBound : Int(starts[range.upperBound])
    let start = utf8.index(utf8.startIndex, offsetBy: low)
    return String(text[start..<utf8.index(start, offsetBy: high - low)])
  }
}
