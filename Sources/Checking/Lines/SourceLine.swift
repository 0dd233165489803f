/// A line of a document without its line break, or a piece of a very long one.
package struct SourceLine: Hashable, Sendable {
  /// From 0.
  package let number: Int
  /// UTF-8.
  package let bytes: [UInt8]
  /// Where `bytes` begin in the line, in bytes: not 0 in a later piece, and behind a byte order mark.
  package let start: Int
  /// The same in Unicode scalars, a byte order mark not counted.
  package let startColumn: Int

  package init(number: Int, bytes: [UInt8], start: Int = 0, startColumn: Int = 0) {
    self.number = number
    self.bytes = bytes
    self.start = start
    self.startColumn = startColumn
  }

  /// Whether the line began in a piece before.
  package var isContinued: Bool { startColumn > 0 }

  /// The column of a place in the line, in Unicode scalars from 1.
  /// - Parameter offset: in bytes from the beginning of the line.
  package func column(at offset: Int) -> Int {
    let end = max(0, min(offset - start, bytes.count))
    return startColumn + UTF8Bytes.scalars(in: bytes[..<end]) + 1
  }
}

/// A place in a document.
package struct Spot: Hashable, Sendable, Comparable {
  /// From 0.
  package let line: Int
  /// In bytes of UTF-8 from the beginning of the line.
  package let offset: Int

  package init(line: Int, offset: Int) {
    self.line = line
    self.offset = offset
  }

  package static func < (one: Spot, other: Spot) -> Bool { (one.line, one.offset) < (other.line, other.offset) }
}
