/// Finds the blocks of a plain text: a blank line ends one, and so do the marks that people make for items and events.
struct TextReader {
  var ledger = IgnoreLedger()
  private var open = RawBlock()
  private var ready: [ProseBlock] = []
  /// In bytes, of the open block's lines.
  private var widest = 0

  mutating func read(_ line: SourceLine) -> [ProseBlock] {
    var bytes = line.bytes[...]
    if !line.isContinued {
      if bytes.trimmed.isEmpty {
        close()
        return takeReady()
      }
      ledger.reach(line.number)
      bytes = withoutComment(line)
    }
    let text = bytes.trimmed
    if !text.isEmpty { add(line, text) }
    return takeReady()
  }

  mutating func finish() -> [ProseBlock] {
    close()
    return takeReady()
  }

  private mutating func takeReady() -> [ProseBlock] {
    defer { ready.removeAll() }
    return ready
  }

  private mutating func add(_ line: SourceLine, _ text: ArraySlice<UInt8>) {
    var text = text
    if !line.isContinued {
      let mark = markLength(text)
      if mark > 0 || isNew(text) { close() }
      if mark > 0 {
        open.shape = .item
        text = text.dropFirst(mark).trimmed
        if let box = MarkdownLine.checkbox(text) { text = text.dropFirst(box).trimmed }
      }
    }
    guard !text.isEmpty else { return }
    if open.count > Self.limit { close() }
    open.append(text.startIndex..<text.endIndex, of: line)
    widest = max(widest, text.count)
  }

  /// Enough for any paragraph that a person wrote, in bytes: what is longer comes in parts.
  private static let limit = 32 << 10

  /// "- ", "* ", "• ", "3. ".
  private func markLength(_ text: ArraySlice<UInt8>) -> Int {
    if text.starts(with: "•") || text.starts(with: "–") || text.starts(with: "—") || text.starts(with: "·") {
      return text.prefix { $0 >= 0x80 }.count
    }
    return MarkdownLine.item(text)?.length ?? 0
  }

  private func isNew(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = open.lines.last else { return false }
    return LineBreak.isMeant(after: last.bytes[...].trimmed, before: text, widest: widest)
  }

  /// Without "# boardsnap-ignore ..." at its end, which it notes.
  private mutating func withoutComment(_ line: SourceLine) -> ArraySlice<UInt8> {
    guard let start = Self.commentStart(line.bytes), let comment = IgnoreComment(line.bytes[start...].dropFirst())
    else {
      return line.bytes[...]
    }
    let rest = line.bytes[..<start]
    if comment.reach != .nextLine { close() }
    ledger.note(comment, line: line.number, isAlone: rest.trimmed.isEmpty)
    return rest
  }

  private static func commentStart(_ bytes: [UInt8]) -> Int? {
    var index = bytes.endIndex
    while let hash = bytes[..<index].lastIndex(of: UInt8(ascii: "#")) {
      if bytes[(hash + 1)...].trimmed.starts(with: "boardsnap-ignore") { return hash }
      index = hash
    }
    return nil
  }

  private mutating func close() {
    defer {
      open = RawBlock()
      widest = 0
    }
    guard let first = open.lines.first, let last = open.lines.last else { return }
    var prose = open.prose()
    prose.ignored = ledger.marks(over: first.number...last.number)
    ready.append(prose)
  }
}
