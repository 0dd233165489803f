/// Finds the prose of a Markdown document, line by line: paragraphs, headings, items, cells. Code, front matter, HTML and
/// the targets of links are left alone.
///
/// Blocks are found as CommonMark finds them, but for the finer points of lists in lists: what matters here is where a
/// block of prose begins and ends.
struct MarkdownReader {
  /// Quotes are somebody else's words.
  let leavesQuotes: Bool
  /// Whether the lines of code, and what stands between tags of HTML, are blocks too.
  let keepsCode: Bool
  var ledger = IgnoreLedger()
  private var ready: [ProseBlock] = []
  private var open = RawBlock()
  private var frontMatter: FrontMatter? = FrontMatter()
  /// The lines between the marks of front matter.
  private(set) var particulars: [SourceLine] = []
  private var fence: MarkdownLine.Fence?
  private var html: HTMLBlock?
  private var isTable = false
  /// Columns at which the text of the open lists' items begins.
  private var items: [Int] = []
  private var quotes = 0
  private var isAfterBlank = true
  /// In bytes, of the open block's lines.
  private var widest = 0

  init(leavesQuotes: Bool, keepsCode: Bool) {
    self.leavesQuotes = leavesQuotes
    self.keepsCode = keepsCode
  }

  mutating func read(_ line: SourceLine) -> [ProseBlock] {
    if var matter = frontMatter {
      switch matter.take(line) {
      case .more: frontMatter = matter
      case .over:
        particulars = Array(matter.lines.dropFirst().dropLast())
        frontMatter = nil
      case .none(let lines):
        frontMatter = nil
        for line in lines { readBody(line) }
      }
    } else {
      readBody(line)
    }
    return takeReady()
  }

  mutating func finish() -> [ProseBlock] {
    if let matter = frontMatter { for line in matter.lines { readBody(line) } }
    frontMatter = nil
    close()
    return takeReady()
  }

  private mutating func takeReady() -> [ProseBlock] {
    defer { ready.removeAll() }
    return ready
  }

  private mutating func readBody(_ line: SourceLine) {
    guard !line.isContinued else { return readContinued(line) }
    var (index, column) = MarkdownLine.indent(line.bytes, from: 0, column: 0)
    var depth = 0
    while index < line.bytes.count, line.bytes[index] == UInt8(ascii: ">"),
      column - (depth == 0 ? base(column) : 0) < 4,
      fence == nil || quotes > depth
    {
      depth += 1
      index += 1
      column += 1
      let inner = MarkdownLine.indent(line.bytes, from: index, column: column)
      // One blank belongs to the mark.
      (index, column) = (inner.index, inner.column > column ? inner.column - 1 : column)
    }
    let rest = line.bytes[index...]
    if rest.isEmpty || rest.allSatisfy(\.isBlank) { return readBlank(depth: depth) }
    ledger.reach(line.number)
    if depth != quotes {
      // A paragraph may go on without its quote's mark.
      let isLazy = depth < quotes && !open.isEmpty && fence == nil && !startsBlock(rest)
      if isLazy { return addText(line, index) }
      close()
      (fence, html, isTable, items, quotes) = (nil, nil, false, [], depth)
    }
    if let fence {
      if fence.isClosed(by: rest) { self.fence = nil } else if keepsCode { add(line, index..<line.bytes.count, .code) }
      return
    }
    if let html {
      keep(line, from: index, in: html)
      if html.ends(with: rest) { self.html = nil }
      return
    }
    readBlock(line, index: index, column: column)
  }

  /// A later piece of a very long line says nothing of blocks.
  private mutating func readContinued(_ line: SourceLine) {
    if fence != nil, keepsCode { return add(line, 0..<line.bytes.count, .code) }
    if fence != nil || html != nil || open.isEmpty { return }
    if open.count > Self.limit { close() }
    open.append(0..<line.bytes.count, of: line)
  }

  private mutating func readBlank(depth: Int) {
    guard fence == nil else {
      if depth < quotes { fence = nil }
      return
    }
    if html == .untilBlank { html = nil }
    close()
    isTable = false
    isAfterBlank = true
    if depth < quotes { quotes = depth }
  }

  /// The column from which indentation counts.
  private func base(_ column: Int) -> Int { items.last { $0 <= column } ?? 0 }

  private func startsBlock(_ rest: ArraySlice<UInt8>) -> Bool {
    MarkdownLine.fence(rest) != nil || MarkdownLine.heading(rest) != nil || MarkdownLine.isBreak(rest)
      || MarkdownLine.item(rest)?.interrupts == true || HTMLBlock(rest, interrupting: true) != nil
  }

  /// A list that does not begin with 1 breaks into no paragraph, but its next item ends the one before.
  private func startsItem(_ rest: ArraySlice<UInt8>, _ isDedented: Bool) -> Bool {
    guard let item = MarkdownLine.item(rest) else { return false }
    return open.isEmpty || item.interrupts || isDedented
  }

  private mutating func readBlock(_ line: SourceLine, index start: Int, column startColumn: Int) {
    var (index, column) = (start, startColumn)
    let isDedented = column < (items.last ?? 0)
    if isAfterBlank || isDedented && (startsBlock(line.bytes[index...]) || startsItem(line.bytes[index...], isDedented))
    {
      items.removeAll { $0 > column }
    }
    isAfterBlank = false
    var indent = column - base(column)
    while true {
      let rest = line.bytes[index...]
      if indent >= 4 {
        // Indented code, unless a paragraph goes on.
        if !open.isEmpty { addText(line, index) } else if keepsCode { add(line, index..<line.bytes.count, .code) }
        return
      }
      if !open.isEmpty, open.shape != .heading, MarkdownLine.isUnderline(rest) {
        open.shape = .heading
        open.marks.level = rest.first == UInt8(ascii: "=") ? 1 : 2
        return close()
      }
      if MarkdownLine.isBreak(rest) { return close() }
      if let item = MarkdownLine.item(rest), startsItem(rest, isDedented) {
        close()
        isTable = false
        let after = MarkdownLine.indent(line.bytes, from: index + item.length, column: column + item.length)
        let content = after.column - column - item.length > 4 ? column + item.length + 1 : after.column
        items.removeAll { $0 > column }
        items.append(content)
        (index, column) = after
        indent = column - content
        let box = MarkdownLine.checkbox(line.bytes[index...])
        if let box {
          open.marks.box = line.bytes[index + 1].isBlank ? .empty : .ticked
          (index, column) = (index + box, column + box)
        }
        open.shape = .item
        open.marks.depth = items.count
        guard index < line.bytes.count else { return }
        if line.bytes[index] == UInt8(ascii: ">") { return readQuoteInItem(line, index) }
        continue
      }
      return readLeaf(line, index)
    }
  }

  /// "- > quoted": this line only.
  private mutating func readQuoteInItem(_ line: SourceLine, _ index: Int) {
    quotes += 1
    addText(line, MarkdownLine.indent(line.bytes, from: index + 1, column: 0).index)
    close()
    quotes -= 1
  }

  private mutating func readLeaf(_ line: SourceLine, _ index: Int) {
    let rest = line.bytes[index...]
    if let fence = MarkdownLine.fence(rest) {
      close()
      self.fence = fence
    } else if let length = MarkdownLine.heading(rest) {
      close()
      open.marks.level = rest.prefix { $0 == UInt8(ascii: "#") }.count
      add(line, (index + length)..<max(index + length, MarkdownLine.headingEnd(rest.dropFirst(length))), .heading)
    } else if let html = HTMLBlock(rest, interrupting: !open.isEmpty) {
      close()
      noteComment(rest, line: line.number)
      keep(line, from: index, in: html)
      if !html.ends(with: rest) { self.html = html }
    } else if open.isEmpty, let definition = MarkdownLine.definition(rest) {
      if definition.isFootnote { addText(line, index + definition.length) }
    } else if TableRow.isDelimiter(rest), let header = open.lines.last, let run = open.runs.last,
      header.bytes.contains(UInt8(ascii: "|"))
    {
      open.removeLastRun()
      close()
      addCells(header, from: run.source.offset - header.start, isHeader: true)
      isTable = true
    } else if isTable {
      addCells(line, from: index)
    } else {
      addText(line, index)
    }
  }

  /// Keeps what a reader of the page sees of a line of HTML.
  private mutating func keep(_ line: SourceLine, from index: Int, in html: HTMLBlock) {
    guard keepsCode else { return }
    switch html {
    case .untilBlank: addText(line, index)
    case .until("</pre>"): add(line, index..<line.bytes.count, .code)
    case .until: break
    }
  }

  private mutating func noteComment(_ text: ArraySlice<UInt8>, line: Int) {
    guard text.starts(with: "<!--"), let close = InlineMarkup.end(ofComment: text),
      let comment = IgnoreComment(text[(text.startIndex + 4)..<(close - 3)])
    else { return }
    ledger.note(comment, line: line, isAlone: text[close...].trimmed.isEmpty)
  }

  // MARK: Blocks

  /// Enough for any paragraph that a person wrote, in bytes: what is longer comes in parts.
  private static let limit = 32 << 10

  private mutating func addText(_ line: SourceLine, _ index: Int) {
    let start = MarkdownLine.indent(line.bytes, from: index, column: 0).index
    let text = line.bytes[start...].trimmed
    guard !text.isEmpty else { return }
    if open.count > Self.limit { close() }
    if open.isEmpty { open.marks.depth = items.count }
    open.append(text.startIndex..<text.endIndex, of: line, after: isForced(before: text) ? 0x0A : 0x20)
    widest = max(widest, text.count)
  }

  /// Whether the writer broke the line: by two blanks or a backslash at its end, or because it was done.
  private func isForced(before text: ArraySlice<UInt8>) -> Bool {
    guard let last = open.lines.last else { return false }
    return last.bytes.suffix(2).elementsEqual([0x20, 0x20]) || last.bytes.last == UInt8(ascii: "\\")
      || LineBreak.isMeant(after: last.bytes[...].trimmed, before: text, widest: widest)
  }

  private mutating func addCells(_ line: SourceLine, from index: Int, isHeader: Bool = false) {
    for cell in TableRow.cells(line.bytes, from: index) {
      open.marks.column = cell.column
      open.marks.isHeader = isHeader
      add(line, cell.text, .cell)
    }
  }

  private mutating func add(_ line: SourceLine, _ range: Range<Int>, _ shape: ProseBlock.Shape) {
    guard !range.isEmpty else { return open = RawBlock() }
    open.append(range, of: line)
    open.shape = shape
    close()
  }

  private mutating func close() {
    defer {
      open = RawBlock()
      widest = 0
    }
    guard !open.isEmpty, !(leavesQuotes && quotes > 0), let first = open.lines.first, let last = open.lines.last else {
      return
    }
    var markup = InlineMarkup(open)
    var prose = open.shape == .code ? open.prose() : markup.prose()
    prose.isQuote = quotes > 0
    prose.marks = open.marks
    prose.marks.isStruck = markup.isAllBetween("~~")
    prose.marks.isStrong = markup.isAllBetween("**") || markup.isAllBetween("__")
    for comment in markup.comments { ledger.note(comment.comment, line: comment.line, isAlone: false) }
    prose.ignored = ledger.marks(over: first.number...last.number)
    ready.append(prose)
  }
}
