import Checking

/// A write-up in Markdown: its headings, paragraphs, items and tables, without the marks.
enum MarkdownNotes {
  static func read(_ lines: [SourceLine]) -> TypedNotes {
    var reader = DocumentReader(.markdown, keepsCode: true)
    var blocks: [ProseBlock] = []
    var pictures = Figures()
    for line in lines {
      blocks += reader.read(line)
      pictures.read(line)
    }
    blocks += reader.finish()
    // Code shows how a picture is written.
    let code = Set(blocks.filter { $0.shape == .code }.flatMap { $0.lines.map(\.number) })
    var figures = pictures.all.filter { !code.contains($0.line) }[...]

    var notes = TypedNotes(.markdown)
    Particulars(reader.frontMatter).tell(&notes)
    var table = TableNotes()
    func addFigures(before line: Int) {
      while let figure = figures.first, figure.line < line {
        notes.lines.append(TypedLine(figure.text, .code))
        figures.removeFirst()
      }
    }
    for (index, block) in blocks.enumerated() {
      if block.shape != .cell { table.finish(into: &notes) }
      // Those of a table stand below it.
      if block.shape != .cell || !table.isOpen { addFigures(before: block.lines.first?.number ?? 0) }
      if block.shape == .cell {
        table.take(block, into: &notes)
        continue
      }
      let opensList = index + 1 < blocks.count && blocks[index + 1].shape == .item
      if opensList, let heading = bareHeading(block) {
        notes.lines.append(TypedLine(heading, .heading(level: 6)))
      } else {
        add(block, to: &notes)
      }
    }
    table.finish(into: &notes)
    addFigures(before: .max)
    return notes
  }

  /// "Timeline" close over a list, as people jot it down who know one mark of Markdown, and not the other.
  private static func bareHeading(_ block: ProseBlock) -> String? {
    let text = Plain.trim(block.string)
    guard block.shape == .paragraph, block.marks.depth == 0, !text.contains(where: \.isNewline),
      let heading = Heading(text), heading.rest.isEmpty, heading.weight != .sentence
    else { return nil }
    return text
  }

  private static func add(_ block: ProseBlock, to notes: inout TypedNotes) {
    let text = Plain.trim(block.string)
    guard !text.isEmpty else { return }
    switch block.shape {
    case .heading:
      notes.lines.append(TypedLine(unbroken(text), .heading(level: block.marks.level)))
    case .code: addCode(block.string, to: &notes)
    case .item:
      let (item, below) = parted(text, block)
      addItem(item, block, to: &notes)
      if !below.isEmpty { addLines(below, to: &notes) }
    case .paragraph, .cell:
      let (above, below) = parted(text, block, isItem: false)
      if !below.isEmpty {
        add(paragraph: above, block, to: &notes)
        return addLines(below, to: &notes)
      }
      add(paragraph: text, block, to: &notes)
    }
  }

  private static func add(paragraph text: String, _ block: ProseBlock, to notes: inout TypedNotes) {
    if block.marks.depth == 0, let pairs = LabelPairs.lines(of: text) { return addPairs(pairs, to: &notes) }
    // A short line that is all in bold heads what stands below it.
    if isBrokenByHand(text) { return addLines(text, to: &notes) }
    let isHeading = block.marks.isStrong && block.marks.depth == 0 && text.count < 80 && !text.hasSuffix(".")
    if isHeading { return notes.lines.append(TypedLine(unbroken(text), .heading(level: 6))) }
    // What stands under an item goes on with it.
    let place: TypedLine.Place = block.marks.depth > 0 ? .item(depth: block.marks.depth) : .paragraph
    let count = notes.lines.count
    notes.add(text, place, isStruck: block.marks.isStruck)
    if block.marks.depth > 0, count > 0, case .item = notes.lines[count - 1].place {
      notes.lines[count].begins = false
    }
  }

  /// Lines that each begin something of their own: nobody wraps a paragraph so, and Markdown would run them together.
  private static func isBrokenByHand(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    guard lines.count > 1 else { return false }
    if Heading(lines[0])?.rest == "", lines.count > 1 { return true }
    let begun = lines.dropFirst().count { line in
      Leading(line, mark: nil).isItem || TimeScanner.leading(line, isTimeline: true) != nil
        || Heading(line).map { !$0.rest.isEmpty && $0.weight == .sure } ?? false
    }
    return begun * 2 >= lines.count - 1
  }

  /// Markdown lets a line that is not set in go on with the item above. People who leave no blank lines mean what they
  /// write: "Actions" under an item heads what comes next.
  /// Of a paragraph only what heads and says nothing else is parted.
  private static func parted(_ text: String, _ block: ProseBlock, isItem: Bool = true) -> (item: String, below: String)
  {
    for (end, sign) in block.text.enumerated() where sign == 0x0A {
      let rest = block.text[(end + 1)...]
      guard let first = rest.first, !block.isSetIn(at: end + 1) else { continue }
      let line = Plain.trim(String(decoding: rest.prefix { $0 != 0x0A }, as: UTF8.self))
      guard !(97...122 ~= first) || line.hasSuffix(":") else { continue }
      let heading = Heading(line)
      if !isItem, heading?.rest != "" || heading?.weight == .sentence { continue }
      guard
        heading?.weight == .sure || heading?.weight == .common && heading?.rest == ""
          || TimeScanner.leading(line, isTimeline: true) != nil
      else { continue }
      return (
        Plain.trim(String(decoding: block.text[..<end], as: UTF8.self)),
        Plain.trim(String(decoding: rest, as: UTF8.self))
      )
    }
    return (text, "")
  }

  private static func addPairs(_ pairs: [String], to notes: inout TypedNotes) {
    var pairs = pairs[...]
    if notes.lines.isEmpty, let title = pairs.first.flatMap(LabelPairs.title) {
      notes.lines.append(TypedLine(title, .heading(level: 1)))
      pairs.removeFirst()
    }
    for pair in pairs { notes.lines.append(TypedLine(unbroken(pair), .item(depth: 1))) }
  }

  /// As plain notes have them; a heading over them is below those of the write-up.
  private static func addLines(_ text: String, to notes: inout TypedNotes) {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    let count = notes.lines.count
    PlainNotes.add(lines, to: &notes)
    for index in notes.lines.indices.dropFirst(count) {
      // A list under a heading in a paragraph is one of items.
      if notes.lines[index].place == .paragraph, lines.count > 1 { notes.lines[index].place = .item(depth: 1) }
    }
  }

  private static func addItem(_ text: String, _ block: ProseBlock, to notes: inout TypedNotes) {
    // A box, or a tick put where a box would stand.
    let leading = Leading(emojiTicks(text), mark: nil)
    let isBoxed = leading.tick != nil
    var tick: TypedLine.Tick? = block.marks.box.map { $0 == .empty ? .empty : .ticked }
    if tick == nil, isBoxed { tick = leading.tick == .empty ? .empty : .ticked }
    notes.add(
      isBoxed ? leading.rest : text, .item(depth: max(1, block.marks.depth)), tick: tick,
      isStruck: block.marks.isStruck)
  }

  /// "✅ Reverted" is ticked.
  private static func emojiTicks(_ text: String) -> String {
    for (emoji, box) in [("✅", "☑"), ("✔️", "☑"), ("🟩", "☑"), ("⬜", "☐"), ("🔲", "☐"), ("⏳", "☐")]
    where text.hasPrefix(emoji) {
      return box + text.dropFirst()
    }
    return text
  }

  /// A log or a timeline is often put between fences for the looks of it.
  private static func addCode(_ text: String, to notes: inout TypedNotes) {
    let text = Plain.trim(text)
    let isEvent = TimeScanner.leading(text, isTimeline: false).map { $0.rest.contains(" ") } ?? false
    notes.lines.append(TypedLine(text, isEvent ? .item(depth: 1) : .code))
  }

  private static func unbroken(_ text: String) -> String { String(text.map { $0.isNewline ? " " : $0 }) }
}

extension ProseBlock {
  /// Whether the line of the source that begins at a place of the text begins with blanks.
  fileprivate func isSetIn(at place: Int) -> Bool {
    let first = line(at: source(of: place..<(place + 1)).lowerBound)?.bytes.first
    return first == 0x20 || first == 0x09
  }

  var string: String { String(decoding: text.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self) }
}
