import Testing

@testable import Checking

struct LineFeedTests {
  @Test(arguments: [1, 2, 3, 7, 1000])
  func `lines are the same however the text comes in`(size: Int) throws {
    let text = "one\r\ntwo\rthree\n\n\r\nsechs 🙃\n\rlast"
    #expect(
      try lines(Array(text.utf8), inPartsOf: size).map { String(decoding: $0.bytes, as: UTF8.self) }
        == ["one", "two", "three", "", "", "sechs 🙃", "", "last"])
  }

  @Test func `a byte order mark is no part of the text`() throws {
    let line = try #require(try lines([0xEF, 0xBB, 0xBF] + Array("é!".utf8)).first)
    #expect(line.bytes == Array("é!".utf8))
    #expect(line.column(at: 5) == 2)
  }

  @Test func `a very long line comes in pieces that know their place`() throws {
    let text = String(repeating: "é", count: 40_000)
    let pieces = try lines(Array(text.utf8))
    #expect(pieces.count > 3)
    #expect(pieces.allSatisfy { $0.number == 0 && $0.bytes.count <= LineFeed.pieceLimit })
    #expect(pieces.flatMap(\.bytes) == Array(text.utf8))
    let last = try #require(pieces.last)
    #expect(last.column(at: text.utf8.count) == 40_001)
  }

  @Test(arguments: [
    ([0x61, 0x0A, 0x62, 0xFF], TextProblem.notUTF8(line: 2, column: 2, byte: 0xFF)),
    (Array("é".utf8) + [0xC3], .notUTF8(line: 1, column: 2, byte: 0xC3)),
    ([0xED, 0xA0, 0x80], .notUTF8(line: 1, column: 1, byte: 0xED)), ([0x61, 0x00], .binary),
    ([0xFF, 0xFE, 0x61, 0x00], .utf16),
  ])
  func `what is no text is told with its place`(bytes: [UInt8], problem: TextProblem) {
    #expect(throws: problem) { try lines(bytes) }
  }

  private func lines(_ bytes: [UInt8], inPartsOf size: Int = 1 << 16) throws(TextProblem) -> [SourceLine] {
    var feed = LineFeed()
    var lines: [SourceLine] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      try feed.feed(Array(rest.prefix(size))) { lines.append($0) }
      rest = rest.dropFirst(size)
    }
    try feed.finish { lines.append($0) }
    return lines
  }
}
