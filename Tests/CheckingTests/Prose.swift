@testable import Checking

/// The sentences of a document, as a reader reads them.
func sentences(_ text: String, _ kind: DocumentKind = .markdown, leavesQuotes: Bool = false) throws -> [String] {
  try DocumentReader.blocks(of: Array(text.utf8), kind, leavesQuotes: leavesQuotes).flatMap { block in
    SentenceCut.sentences(of: block.text).map { String(decoding: block.text[$0], as: UTF8.self) }
  }
}

/// The findings of a document.
func findings(_ text: String, _ kind: DocumentKind = .markdown, _ settings: CheckSettings = CheckSettings()) throws
  -> [DocumentFinding]
{
  let checker = Checker(settings)
  let blocks = try DocumentReader.blocks(of: Array(text.utf8), kind, leavesQuotes: settings.leavesQuotes)
  return blocks.flatMap { $0.located(checker.findings(in: $0)) }
}

/// The claims that are found.
func claims(_ text: String, _ kind: DocumentKind = .markdown, _ settings: CheckSettings = CheckSettings()) throws
  -> [String]
{
  try findings(text, kind, settings).map(\.text)
}

/// Numbers that are the same on every run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
