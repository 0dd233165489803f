import Blameless
import Whiteboard

/// Tells the section of each statement of typed notes: by the headings over it, by the label before it, else by what it
/// says.
struct NotesSorter {
  let notes: TypedNotes
  private(set) var board: Board
  var passages: [Passage] = []
  var items: [Item] = []
  private var outline = Outline()
  /// Whether headings tell of sections at all; else a write-up is one story.
  private let isOutlined: Bool
  private let title: Int?
  /// Whether the headings are the bones of a fishbone, and the one at hand.
  private let hasBones: Bool
  private var bone: String?
  /// Whose role may stand before what they say.
  let known: Set<String>
  /// What the message at hand has said that it lists.
  var listed: Section?
  /// Whether a chat has told already of what ended the trouble: from then on people speak of what to do about it.
  var isOver = false

  /// - Parameters:
  ///   - title: which line names it all.
  ///   - known: speakers with a role, which stands in place of their name.
  init(_ notes: TypedNotes, board: Board, title: Int?, known: Set<String>) {
    self.notes = notes
    self.board = board
    self.title = title
    self.known = known
    hasBones = Fishbone.isTyped(notes)
    // Above the title stands what front matter says.
    isOutlined = notes.lines[(title.map { $0 + 1 } ?? 0)...].contains {
      if case .heading = $0.place { WriteUpHeading.section($0.text) != nil } else { false }
    }
  }

  mutating func sort() {
    var index = 0
    while index < notes.lines.count {
      var end = index + 1
      while end < notes.lines.count, !notes.lines[end].begins { end += 1 }
      end = listEnd(from: index, blockEnd: end)
      sort(index..<end)
      index = end
    }
    items = ItemRuns.settled(items)
  }

  /// A short list goes on from the sentence that leads to it, where neither says much alone: "We did not see: a, b".
  private func listEnd(from index: Int, blockEnd: Int) -> Int {
    let lead = notes.lines[blockEnd - 1]
    guard lead.text.hasSuffix(":"), lead.place == .paragraph, !lead.isStruck, gathers else { return blockEnd }
    var end = blockEnd
    while end < notes.lines.count, case .item(1) = notes.lines[end].place, notes.lines[end].begins,
      notes.lines[end].tick == nil, !notes.lines[end].isStruck
    {
      end += 1
    }
    let isShort = end - blockEnd <= 6 && notes.lines[blockEnd..<end].allSatisfy { $0.text.utf8.count < 120 }
    // One more line of the last item would be torn off.
    let isWhole = end == notes.lines.count || notes.lines[end].begins
    let isFlat = end == notes.lines.count || notes.lines[end].place != .item(depth: 2)
    let times = notes.lines[blockEnd..<end].contains { TimeScanner.leading($0.text, isTimeline: false) != nil }
    return end > blockEnd && isShort && isWhole && isFlat && !times ? end : blockEnd
  }

  /// Whether the section at hand is told in statements that may hold a list.
  private var gathers: Bool {
    guard notes.kind == .markdown else { return false }
    switch outline.section {
    case .actions, .doing, .done, .stop, .timeline, .fiveWhys, .questions, .decisions, .event: return false
    default: return true
    }
  }

  private mutating func sort(_ block: Range<Int>) {
    let line = notes.lines[block.lowerBound]
    switch line.place {
    case .heading(let level): sortHeading(block.lowerBound, level: level)
    case .code: addQuoted(block)
    case .message: sortMessage(block)
    case .speech: sortSpeech(block)
    case .item where notes.kind == .chat || notes.kind == .slack: sortMessage(block)
    case .paragraph, .item, .row: sortStatement(block)
    }
  }

  private mutating func sortHeading(_ index: Int, level: Int) {
    let text = notes.lines[index].text
    let passage = Passage(board.lines[index], region: 0)
    passages.append(passage)
    guard index != title else { return outline = Outline() }
    let above = outline.section
    outline.open(text, level: level, sources: passage.sources, guess: guess(below: index))
    var item = Item(passage: passage, text: text, section: outline.section, isEvident: true, isHeading: true)
    if above == .rootCause || above == .factors, let factor = WriteUpHeading.factor(text) {
      item.text = factor
      item.isHeading = false
      item.section = outline.takesRoot() ? .rootCause : .factors
    } else if outline.section == .topic {
      item.section = .topic
    }
    item.under = outline.within
    if hasBones, Fishbone.isCategory(text) { (item.section, bone) = (.factors, text) } else { bone = nil }
    items.append(item)
  }

  /// What is quoted as it is, as far as it says anything: a line of brackets stays a line.
  private mutating func addQuoted(_ block: Range<Int>) {
    let passage = passage(of: block)
    passages.append(passage)
    guard passage.text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    var item = Item(passage: passage, text: passage.text, section: .quoted)
    item.under = outline.all
    items.append(item)
  }

  /// What the list under a heading is by its form.
  private func guess(below index: Int) -> Section? {
    guard notes.kind == .notes else { return nil }
    let end =
      notes.lines[(index + 1)...].firstIndex { if case .heading = $0.place { true } else { false } }
      ?? notes.lines.count
    return SectionGuess.section(
      of: notes.lines[(index + 1)..<end].filter(\.begins).map { ($0.tick == nil ? "" : "[ ] ") + $0.text })
  }

  private mutating func sortStatement(_ block: Range<Int>) {
    let section = outline.section
    let line = notes.lines[block.lowerBound]
    let isProse = line.place == .paragraph || line.place == .speech
    let isTold: Bool
    switch section {
    case .summary, .timeline, .event, .questions, nil: isTold = isProse
    // "Action item: ..." speaks for all of its paragraph.
    case .actions: isTold = isProse && block.count > 1 && Heading(line.text)?.section != .actions
    default: isTold = false
    }
    // "What we will do: show the state. Ask the bank." lists several.
    if isProse, block.count > 1, let heading = Heading(line.text), !heading.rest.isEmpty, !heading.isLabel,
      heading.section == .actions
    {
      add(block.lowerBound..<(block.lowerBound + 1), in: section)
      for index in block.dropFirst() { add(index..<(index + 1), in: .actions) }
      return
    }
    guard isTold else { return add(block, in: section) }
    for index in block { add(index..<(index + 1), in: section) }
  }

  /// Adds a statement, of one line or several.
  private mutating func add(_ block: Range<Int>, in section: Section?) {
    let first = notes.lines[block.lowerBound]
    let passage = passage(of: block)
    passages.append(passage)
    var item = Item(passage: passage, text: said(block), section: section, isEvident: section != nil)
    item.tick = tick(of: first)
    (item.bullet, item.number, item.isApart) = (first.bullet, first.number, first.isApart)
    item.under = outline.within
    if first.isAction { (item.section, item.isEvident) = (.actions, true) }
    if bone != nil, section == nil || section == .topic || section == .factors {
      (item.section, item.category, item.isEvident) = (.factors, bone, true)
    }
    // Under a heading of its own a list begins anew.
    if items.last?.isHeading ?? false { item.isApart = false }
    if let heading = Heading(item.text), !heading.rest.isEmpty, speaks(heading, item.text) {
      item.section = heading.section
      item.isEvident = true
      for text in InlineList.parts(of: heading.rest, in: heading.section) {
        item.text = text
        if let tagged = Leading(text, mark: nil).tick { item.tick = item.tick ?? tagged }
        items.append(item)
      }
      return
    }
    if WriteUpHeading.isImpactLabel(item.text) {
      item.section = .impact
      return items.append(item)
    }
    place(&item, first, isProse: first.place == .paragraph || first.place == .speech)
    if case .item(let depth) = first.place, depth > 1 { item.isPart = true }
    // Among the notes it needs to be told what it is of.
    if item.section == .talk, section != .topic, section != .quadrant { item.under = outline.all }
    items.append(item)
  }

  /// A label that is as often no heading says what follows where it stands with a colon and is about one thing.
  private func speaks(_ heading: Heading, _ text: String) -> Bool {
    if heading.weight == .sure { return true }
    guard text.prefix(24).contains(":") else { return false }
    switch heading.section {
    // "Top action: automate the deploy"
    case .actions:
      let label = Plain.words(String(text.prefix { $0 != ":" }))
      return label.count > 1 || label == ["action"]
    case .lucky, .wentWell, .wentPoorly, .rootCause, .factors, .questions, .decisions, .event: return true
    default: return false
    }
  }

  private mutating func place(_ item: inout Item, _ line: TypedLine, isProse: Bool) {
    switch item.section {
    case nil:
      // What stands before the first heading says in short what is below.
      let isStory = notes.kind == .markdown ? !isOutlined : line.place == .speech
      if notes.kind == .markdown, isOutlined, isProse {
        item.section = .summary
      } else if notes.kind == .notes, isProse, line.text.hasSuffix("."), Plain.words(item.text).count > 4 {
        // A sentence among notes says itself what it tells of.
        if let section = ProseCues.section(of: item.text), section != .actions { item.section = section }
      } else if isStory {
        item.section = ProseCues.section(of: item.text) ?? .talk
        if item.section == .actions, !Cues.isImperative(item.text), item.text.hasSuffix(":") { item.section = .talk }
      }
    case .rootCause: item.section = outline.takesRoot() ? .rootCause : .factors
    case .actions where isProse && item.tick == nil && notes.kind != .notes:
      let isPlan = Cues.isImperative(item.text) || ProseCues.section(of: item.text) == .actions
      if !isPlan { item.section = .talk }
    case .timeline where isProse && notes.kind != .notes && TimeScanner.leading(item.text, isTimeline: true) == nil:
      item.section = .talk
    case .quadrant: item.topic = outline.takeTopic(isProse: false)
    case .topic:
      item.topic = outline.takeTopic(isProse: isProse)
      if item.topic == nil { item.section = notes.kind == .notes ? .topic : .talk }
    default: break
    }
    if line.tick == .started || line.tick == nil && outline.tick == .started && item.section == .actions {
      item.section = .doing
    }
  }

  func tick(of line: TypedLine) -> Mark.Tick? {
    switch line.tick {
    case .ticked: return .ticked
    case .empty: return .empty
    case .started: return .half
    case nil:
      guard outline.section == .actions, line.place != .paragraph else { return nil }
      return outline.tick == .ticked || PastTense.begins(line.text) ? .ticked : nil
    }
  }

  func said(_ block: Range<Int>) -> String {
    var text = notes.lines[block.lowerBound].text
    var isList = false
    for index in block.dropFirst() {
      text += notes.lines[index].begins ? (isList ? "; " : " ") : " "
      if notes.lines[index].begins { isList = true }
      text += notes.lines[index].text
    }
    return text
  }

  func passage(of block: Range<Int>) -> Passage {
    var passage = Passage(board.lines[block.lowerBound], region: 0)
    for index in block.dropFirst() { passage.append(board.lines[index], joint: " ") }
    if case .item(let depth) = notes.lines[block.lowerBound].place { passage.depth = depth - 1 }
    return passage
  }
}
