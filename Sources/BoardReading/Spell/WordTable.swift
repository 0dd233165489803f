import CWeights

/// Words with their scores, and which word follows which: a view of bytes that live as long as it does. Nothing is unpacked.
/// `WordTableWriter` of `boardsnap-train` describes the format.
struct WordTable {
  /// How often a word is, as the natural logarithm of a probability.
  typealias Score = Float

  private let bytes: UnsafeRawPointer
  private let nodes: Int
  private let firsts: Int
  private let labels: Int
  private let own: Int
  private let best: Int
  private let firstWords: Int
  private let starts: Int
  private let seconds: Int
  private let scores: Int

  static let root = 0

  /// Nil where the bytes are no whole table.
  init?(_ buffer: UnsafeRawBufferPointer) {
    guard let base = buffer.baseAddress, buffer.count >= 16, buffer.starts(with: "BSW1".utf8) else { return nil }
    bytes = base
    nodes = WordTable.number(base, 4)
    firsts = WordTable.number(base, 8)
    let pairs = WordTable.number(base, 12)
    labels = 16 + 4 * (nodes + 1)
    own = labels + nodes
    best = own + nodes
    firstWords = (best + nodes + 3) / 4 * 4
    starts = firstWords + 4 * firsts
    seconds = starts + 4 * (firsts + 1)
    scores = seconds + 4 * pairs
    guard nodes > 0, buffer.count == scores + pairs else { return nil }
  }

  /// The words that the program carries.
  static var carried: WordTable? {
    let words = bs_words()
    return WordTable(UnsafeRawBufferPointer(start: words.bytes, count: words.count))
  }

  private static func number(_ bytes: UnsafeRawPointer, _ offset: Int) -> Int {
    Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  private func number(_ offset: Int) -> Int { WordTable.number(bytes, offset) }

  private func byte(_ offset: Int) -> UInt8 { bytes.load(fromByteOffset: offset, as: UInt8.self) }

  private func score(_ byte: UInt8) -> Score { Score(1 - Int(byte)) / 12 }

  /// The node one byte on, or nil where no word goes on so.
  func child(of node: Int, _ label: UInt8) -> Int? {
    var low = number(16 + 4 * node)
    let end = number(20 + 4 * node)
    while low < end {
      let found = byte(labels + low)
      if found >= label { return found == label ? low : nil }
      low += 1
    }
    return nil
  }

  /// The node further on by the bytes of a letter.
  func child(of node: Int, _ letter: [UInt8]) -> Int? {
    var node = node
    for label in letter {
      guard let next = child(of: node, label) else { return nil }
      node = next
    }
    return node
  }

  /// Score of the word that ends here.
  func word(_ node: Int) -> Score? {
    let byte = byte(own + node)
    return byte == 0 ? nil : score(byte)
  }

  /// Best score of the words that begin so.
  func best(_ node: Int) -> Score { score(byte(best + node)) }

  /// Score of `second` right after `first`, or at the beginning of a line after `root`. Nil where that was not seen often.
  func pair(_ first: Int, _ second: Int) -> Score? {
    guard let index = search(first, at: firstWords, 0..<firsts) else { return nil }
    let range = number(starts + 4 * index)..<number(starts + 4 * index + 4)
    return search(second, at: seconds, range).map { score(byte(scores + $0)) }
  }

  private func search(_ wanted: Int, at offset: Int, _ range: Range<Int>) -> Int? {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if number(offset + 4 * middle) < wanted { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && number(offset + 4 * low) == wanted ? low : nil
  }
}
