/// Cuts a stream of bytes into messages, each behind a header with its length, as the Language Server Protocol has it.
package struct MessageFrames {
  package enum Problem: Error, Equatable {
    /// The header makes no sense, so that nobody knows where the next message begins.
    case brokenHeader
    /// The message is longer than ``contentLimit``. It is skipped.
    case tooLong(Int)
  }

  /// In bytes.
  static let headerLimit = 4 << 10
  /// In bytes: a document far longer than anybody edits, JSON's escapes included.
  package static let contentLimit = 32 << 20

  private var buffer: [UInt8] = []
  private var at = 0
  /// Bytes of a message that is too long, still to come.
  private var skipping = 0

  package init() {}

  package mutating func feed(_ bytes: [UInt8]) {
    let skipped = min(skipping, bytes.count)
    skipping -= skipped
    buffer += bytes[skipped...]
  }

  /// The next message that is here whole; nil when there is none.
  package mutating func next() throws(Problem) -> [UInt8]? {
    guard let (length, start) = try header() else { return nil }
    guard length <= Self.contentLimit else {
      let here = min(length, buffer.count - start)
      skipping = length - here
      discard(to: start + here)
      throw .tooLong(length)
    }
    guard buffer.count - start >= length else { return nil }
    let message = Array(buffer[start..<(start + length)])
    discard(to: start + length)
    return message
  }

  private mutating func discard(to end: Int) {
    at = end
    // Not for every message: what is left would be moved each time.
    if at == buffer.count || at > 1 << 20 {
      buffer.removeFirst(at)
      at = 0
    }
  }

  /// The length that the header gives, and where the message begins. Nil when the header is not here whole.
  private func header() throws(Problem) -> (length: Int, start: Int)? {
    var length: Int?
    var lineStart = at
    while let end = buffer[lineStart...].prefix(Self.headerLimit).firstIndex(of: 0x0A) {
      guard end - at <= Self.headerLimit else { throw .brokenHeader }
      var line = buffer[lineStart..<end]
      if line.last == 0x0D { line.removeLast() }
      lineStart = end + 1
      if line.isEmpty {
        guard let length else { throw .brokenHeader }
        return (length, lineStart)
      }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw .brokenHeader }
      if String(decoding: line[..<colon], as: UTF8.self).lowercased() == "content-length" {
        guard length == nil, let number = Self.number(line[(colon + 1)...]) else { throw .brokenHeader }
        length = number
      }
    }
    guard buffer.count - at <= Self.headerLimit else { throw .brokenHeader }
    return nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    let text = String(decoding: bytes, as: UTF8.self).split(separator: " ")
    guard text.count == 1, let digits = text.first, digits.utf8.count <= 15,
      digits.utf8.allSatisfy({ 48...57 ~= $0 })
    else { return nil }
    return Int(digits)
  }

  /// A message with its header, to be sent.
  package static func framed(_ text: String) -> [UInt8] {
    let body = Array(text.utf8)
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }
}
