import Whiteboard

/// Tells the section of each passage by the heading over it: the last one in its column, or one above all columns.
struct Sorter {
  let layout: Layout
  private let usualHeight: Double

  init(layout: Layout) {
    self.layout = layout
    let heights = layout.frames.compactMap { $0?.height }.sorted()
    usualHeight = heights.isEmpty ? 0 : heights[heights.count / 2]
  }

  /// - Parameter passages: all but the title and the date.
  func items(of passages: [Passage]) -> [Item] {
    let headers = HeaderRow(passages: passages, layout: layout)
    let sections = headed(in: passages)
    var section: Section?
    var isEvident = false
    // A heading with nothing under it yet speaks for the columns below it.
    var isFresh = false
    var topic: Item.Topic?
    var last: Passage?
    var bone: String?
    var items: [Item] = []
    let hasBones = passages.count { $0.mark == nil && Fishbone.isCategory($0.text) } >= 3
    for passage in passages {
      if let last, last.region != passage.region {
        let isOther = last.lines[0].photo != passage.lines[0].photo
        if isOther || layout.regions[passage.region].isBeside && !isFresh {
          section = headers.section(over: frame(of: passage), photo: passage.lines[0].photo)
          isEvident = section != nil
        }
      }
      defer { last = passage }
      let leading = Leading(passage.text, mark: passage.mark)
      if hasBones, passage.mark == nil, Fishbone.isCategory(leading.rest) {
        (section, bone, isFresh, isEvident) = (.factors, leading.rest, true, true)
        items.append(Item(passage: passage, text: leading.rest, section: .factors, isEvident: true, isHeading: true))
        continue
      }
      let isStep = section == .fiveWhys && Sorter.isWhy(leading.rest)
      if leading.tick == nil, !isStep, let heading = Heading(leading.rest), stands(heading, among: sections) {
        if heading.rest.isEmpty {
          // "Good" with a bullet before it is an item; a number before a heading is usual.
          if passage.mark == nil {
            section = heading.section
            bone = nil
            topic = section == .topic ? Item.Topic(text: leading.rest, sources: passage.sources) : nil
            isFresh = true
            isEvident = heading.weight != .sentence
            items.append(
              Item(passage: passage, text: leading.rest, section: section, isEvident: isEvident, isHeading: true))
            continue
          }
        } else {
          // What follows "Root cause: ..." is not the root.
          if !heading.isLabel {
            section = heading.section == .rootCause ? .factors : heading.section
            isEvident = true
          }
          for text in InlineList.parts(of: heading.rest, in: heading.section) {
            var next = item(passage, text, heading.section, leading)
            next.isEvident = true
            items.append(next)
          }
          isFresh = false
          continue
        }
      }
      if isTopic(passage, leading, isFirst: last?.region != passage.region) {
        section = .topic
        topic = Item.Topic(text: leading.rest, sources: passage.sources)
        items.append(Item(passage: passage, text: leading.rest, section: .topic, isHeading: true))
        isFresh = true
        continue
      }
      isFresh = false
      let isAlso = leading.rest.lowercased().hasPrefix("also:")
      var next = item(passage, isAlso ? Plain.trim(leading.rest.dropFirst(5)) : leading.rest, section, leading)
      next.isEvident = isEvident
      if leading.isAction { (next.section, next.isEvident) = (.actions, true) }
      if section == .factors, layout.places[passage.lines[0].id.number - 1] == nil { next.category = bone }
      if section == .topic { next.topic = topic }
      items.append(next)
    }
    return ItemRuns.settled(Sorter.withTimelines(items))
  }

  /// "Why: ...", "Why did ...?" in a chain of whys heads nothing.
  private static func isWhy(_ text: String) -> Bool { Plain.words(text).first == "why" }

  /// What stands under "What happened" is a timeline where most of it has a time.
  private static func withTimelines(_ items: [Item]) -> [Item] {
    let told = items.filter { $0.section == .summary && !$0.isHeading }
    let timed = told.count {
      TimeScanner.leading($0.text, isTimeline: true) != nil || TimeScanner.trailing($0.text, isTimeline: true) != nil
    }
    guard timed > 1, timed * 2 >= told.count else { return items }
    return items.map { item in
      var item = item
      if item.section == .summary { item.section = .timeline }
      return item
    }
  }

  /// The sections that the board has headings for.
  private func headed(in passages: [Passage]) -> Set<Section> {
    Set(
      passages.compactMap { passage -> Section? in
        let leading = Leading(passage.text, mark: passage.mark)
        guard leading.tick == nil, let heading = Heading(leading.rest), heading.weight != .sentence else { return nil }
        return heading.rest.isEmpty && passage.mark != nil ? nil : heading.section
      })
  }

  /// A word that is seldom a heading is one on a board with another heading: "Good" beside "Bad".
  private func stands(_ heading: Heading, among sections: Set<Section>) -> Bool {
    heading.weight != .common || !heading.rest.isEmpty || sections.contains { $0 != heading.section }
  }

  private func frame(of passage: Passage) -> Frame? { layout.frames[passage.lines[0].id.number - 1] }

  /// After an inline heading there may be a box of its own: "Action: [ ] add a check".
  private func item(_ passage: Passage, _ text: String, _ section: Section?, _ leading: Leading) -> Item {
    let inner = Leading(text, mark: nil)
    var item = Item(passage: passage, text: inner.rest, section: section, tick: leading.tick ?? inner.tick)
    (item.bullet, item.number) = (leading.bullet, leading.number)
    return item
  }

  /// A heading in the board's own words: a few words with a colon after them, or large over a column.
  private func isTopic(_ passage: Passage, _ leading: Leading, isFirst: Bool) -> Bool {
    guard !leading.isItem, passage.lines.count == 1, !passage.isStruck else { return false }
    let words = Plain.words(passage.text)
    guard (1...4).contains(words.count), TimeScanner.leading(passage.text, isTimeline: true) == nil else {
      return false
    }
    if passage.text.hasSuffix(":") { return true }
    guard isFirst, let frame = layout.frames[passage.lines[0].id.number - 1] else { return false }
    return frame.height > 1.5 * usualHeight && !passage.text.hasSuffix("?")
  }
}
