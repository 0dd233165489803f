/// Cuts a stream of bytes into lines, in memory that does not grow with the stream: a line longer than
/// ``pieceLimit`` comes in pieces.
///
/// A line ends with LF, CR LF or CR, as the Language Server Protocol has it.
package struct LineFeed {
  /// In bytes.
  static let pieceLimit = 16 << 10
  /// A NUL this near to the beginning makes a file binary.
  private static let binaryProbe = 8 << 10

  private var pending: [UInt8] = []
  private var number = 0
  /// Where `pending` begins in its line.
  private var start = 0
  private var startColumn = 0
  private var isAfterReturn = false
  private var taken = 0

  package init() {}

  /// - Parameter take: gets every line that is complete.
  package mutating func feed(_ chunk: [UInt8], _ take: (SourceLine) -> Void) throws(TextProblem) {
    if taken < Self.binaryProbe {
      if taken == 0, chunk.starts(with: [0xFF, 0xFE]) || chunk.starts(with: [0xFE, 0xFF]) { throw .utf16 }
      guard !chunk.prefix(Self.binaryProbe - taken).contains(0) else { throw .binary }
    }
    taken += chunk.count
    var from = 0
    for index in chunk.indices {
      let byte = chunk[index]
      if byte == 0x0A {
        if isAfterReturn {
          isAfterReturn = false
          from = index + 1
          continue
        }
        try endLine(chunk[from..<index], take)
        from = index + 1
      } else if byte == 0x0D {
        try endLine(chunk[from..<index], take)
        isAfterReturn = true
        from = index + 1
        continue
      }
      isAfterReturn = false
    }
    pending += chunk[from...]
    while pending.count > Self.pieceLimit { try endPiece(take) }
  }

  /// The last line, where none ends the text.
  package mutating func finish(_ take: (SourceLine) -> Void) throws(TextProblem) {
    if !pending.isEmpty { try endLine([], take) }
  }

  private mutating func endLine(_ rest: ArraySlice<UInt8>, _ take: (SourceLine) -> Void) throws(TextProblem) {
    pending += rest
    while pending.count > Self.pieceLimit { try endPiece(take) }
    try hand(pending[...], take)
    pending.removeAll(keepingCapacity: true)
    number += 1
    start = 0
    startColumn = 0
  }

  private mutating func endPiece(_ take: (SourceLine) -> Void) throws(TextProblem) {
    let end = Self.pieceEnd(pending)
    try hand(pending[..<end], take)
    startColumn += UTF8Bytes.scalars(in: pending[..<end])
    start += end
    pending.removeFirst(end)
  }

  /// Behind a blank, else before an ASCII character, so that no letter is torn from its accent; else between scalars.
  private static func pieceEnd(_ bytes: [UInt8]) -> Int {
    let near = (pieceLimit - 1024)..<pieceLimit
    if let blank = near.last(where: { bytes[$0].isBlank }) { return blank + 1 }
    if let ascii = near.last(where: { bytes[$0] < 0x80 }) { return ascii }
    return near.last { !UTF8Bytes.continues(bytes[$0]) } ?? pieceLimit
  }

  private mutating func hand(_ bytes: ArraySlice<UInt8>, _ take: (SourceLine) -> Void) throws(TextProblem) {
    guard UTF8Bytes.isValid(bytes) else {
      let valid = UTF8Bytes.validCount(bytes)
      let column = startColumn + UTF8Bytes.scalars(in: bytes.prefix(valid)) + 1
      throw .notUTF8(line: number + 1, column: column, byte: bytes[bytes.startIndex + valid])
    }
    var bytes = bytes
    if number == 0, start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes = bytes.dropFirst(3)
      take(SourceLine(number: number, bytes: Array(bytes), start: 3))
    } else {
      take(SourceLine(number: number, bytes: Array(bytes), start: start, startColumn: startColumn))
    }
  }
}
