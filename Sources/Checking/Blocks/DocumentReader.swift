/// A document, line by line, to the blocks of prose in it.
package struct DocumentReader {
  /// Nil for plain text.
  private var markdown: MarkdownReader?
  private var text = TextReader()
  private var guards: NamedGuards = []

  /// - Parameter keepsCode: whether the lines of code in Markdown, and what stands between tags of HTML, are blocks too.
  package init(_ kind: DocumentKind, leavesQuotes: Bool = false, keepsCode: Bool = false) {
    markdown = kind == .markdown ? MarkdownReader(leavesQuotes: leavesQuotes, keepsCode: keepsCode) : nil
  }

  /// The lines of YAML or TOML that a Markdown document begins with, marks left out.
  package var frontMatter: [SourceLine] { markdown?.particulars ?? [] }

  /// - Returns: the blocks that are over, in their order.
  package mutating func read(_ line: SourceLine) -> [ProseBlock] { noted(markdown?.read(line) ?? text.read(line)) }

  package mutating func finish() -> [ProseBlock] { noted(markdown?.finish() ?? text.finish()) }

  private mutating func noted(_ blocks: [ProseBlock]) -> [ProseBlock] {
    blocks.map { block in
      guards.formUnion(NamedGuards(in: block.text))
      var block = block
      block.guards = guards
      return block
    }
  }

  /// Rules that comments name and nobody knows.
  package var unknownRules: [UnknownRule] { markdown?.ledger.unknown ?? text.ledger.unknown }

  /// The blocks of a whole document.
  package static func blocks(of bytes: [UInt8], _ kind: DocumentKind, leavesQuotes: Bool = false) throws(TextProblem)
    -> [ProseBlock]
  {
    var reader = DocumentReader(kind, leavesQuotes: leavesQuotes)
    var blocks: [ProseBlock] = []
    var feed = LineFeed()
    try feed.feed(bytes) { blocks += reader.read($0) }
    try feed.finish { blocks += reader.read($0) }
    return blocks + reader.finish()
  }
}
