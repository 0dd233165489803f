import SeededNumbers
import Testing

@testable import Checking

@Suite struct `Any document is survived` {
  private static let pieces = [
    "", " ", "    ", "\t", "\0", "\r\n", "\n", "\n\n", "\r", "🙃", "👩‍👩‍👧‍👦", "e\u{301}", "\u{301}", "\u{202E}", "שלום", "我",
    "\u{FEFF}",
    "Bob forgot to update the runbook", "Alice", "deployed", "without", "who", "should have", ".", "!", "?", ";", "“",
    "\"",
    "`", "``", "```", "~~~", "~~", "*", "**", "_", "[", "]", "](", "](a)", "[x]: y", "[^1]", "(", ")", "<", ">", "<!--",
    "-->",
    "<b>", "</b>", "<div>", "<script>", "<http://a>", "\\", "\\\n", "|", "|-|", "---", "===", "+++", "#", "# ", "- ",
    "1. ",
    "> ", ">", "- [ ] ", "14:02 ", "&amp;", "<!-- boardsnap-ignore -->", "# boardsnap-ignore", "boardsnap-ignore-end",
  ]

  @Test(arguments: 0..<600)
  func `random documents never crash, and every place is in them`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let count = Int.random(in: 0..<40, using: &random)
    // Nothing binary at the beginning, which is another test's.
    let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      .replacing("\0", with: seed.isMultiple(of: 7) ? "" : "x")
    let bytes = Array(text.utf8)
    guard bytes.first != 0xEF else { return }
    let starts = LineStarts(bytes)
    for kind in DocumentKind.allCases {
      for finding in try findings(text, kind) {
        for range in [finding.restatedSource, finding.clauseSource, finding.wordsSource] {
          let low = starts.offset(of: range.lowerBound)
          let high = starts.offset(of: range.upperBound)
          try #require(low < high && high <= bytes.count)
          #expect(!UTF8Bytes.continues(bytes[low]))
          #expect(high == bytes.count || !UTF8Bytes.continues(bytes[high]))
        }
        #expect(finding.place.column > 0 && finding.words.column > 0)
      }
    }
  }

  @Test(arguments: [
    "a", "é", "🙃", "`", "[", "](", "<", "<a", "*", "_ ", "\\", "> ", "- ", "| ", "#", "~", "e\u{301}", "\u{202E}ש",
    "``a", "<!--",
    "a. ", "[a](", "x; ", "![", "1. ", "!", "\n", "\r\n", "`\n", "- a\n ", "> > ", "|-", "Alice ",
  ])
  func `a document without end of one thing takes time in step with its length`(piece: String) throws {
    let clock = ContinuousClock()
    func read(_ size: Int) throws {
      let text = Array(String(repeating: piece, count: size / piece.utf8.count).utf8)
      for kind in DocumentKind.allCases {
        for block in try DocumentReader.blocks(of: text, kind) { _ = SentenceCut.sentences(of: block.text) }
      }
    }
    try read(5_000)
    let one = try clock.measure { try read(10_000) }
    let eight = try clock.measure { try read(80_000) }
    #expect(eight < one * 32 + .milliseconds(400))
  }

  @Test func `a megabyte without a blank is read in parts that are no larger than they may be`() throws {
    for kind in DocumentKind.allCases {
      let blocks = try DocumentReader.blocks(of: [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20), kind)
      #expect(blocks.map(\.text.count).reduce(0, +) == 1 << 20)
      #expect(blocks.allSatisfy { $0.text.count <= 64 << 10 })
      #expect(blocks.flatMap { SentenceCut.sentences(of: $0.text) }.allSatisfy { $0.count <= SentenceCut.limit + 1 })
    }
  }
}
