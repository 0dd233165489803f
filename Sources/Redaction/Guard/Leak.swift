/// A place of a finished text that names somebody. It says where, and never whom. Lines and columns count from 1, columns
/// in Unicode scalars.
package struct Leak: Hashable, Sendable {
  package let line: Int
  package let column: Int
  /// One past the end, in the line in which it ends.
  package let endLine: Int
  package let endColumn: Int
  /// In bytes of the text.
  package let span: Range<Int>
  /// What had to be undone to see it, in this order.
  package let decodings: [Decoding]
  /// Whether it is a name of the roster; else the name model is sure of it.
  package let isOnRoster: Bool

  init(_ span: Range<Int>, in source: [UInt8], decodings: [Decoding], isOnRoster: Bool) {
    self.span = span
    self.decodings = decodings
    self.isOnRoster = isOnRoster
    (line, column) = Self.place(span.lowerBound, in: source)
    (endLine, endColumn) = Self.place(span.upperBound, in: source)
  }

  private static func place(_ offset: Int, in source: [UInt8]) -> (line: Int, column: Int) {
    let before = source[..<min(offset, source.count)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    return (line, before[start...].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
  }
}

extension Leak: CustomStringConvertible {
  package var description: String {
    let way = decodings.isEmpty ? "" : " (behind \(decodings.map(\.rawValue).joined(separator: " and ")))"
    return "line \(line), column \(column)\(way)"
  }
}
