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
