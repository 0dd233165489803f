import Blameless
import Whiteboard

/// Joins wrapped lines into statements, where both the places and the words say that a line goes on.
struct PassageJoiner {
  let layout: Layout

  func passages() -> [Passage] { layout.regions.indices.flatMap(passages(of:)) }

  private func passages(of region: Int) -> [Passage] {
    var passages: [Passage] = []
    for list in lists(in: layout.regions[region].lines) { join(list, of: region, into: &passages) }
    return passages
  }

  /// From one heading to the next: what lines have in common they have in common within a list.
  private func lists(in lines: Range<Int>) -> [Range<Int>] {
    let starts = lines.filter { index in
      index > lines.lowerBound && Heading(Leading(layout.board.lines[index].text, mark: nil).rest)?.rest == ""
    }
    let bounds = [lines.lowerBound] + starts + [lines.upperBound]
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }

  private func join(_ indices: Range<Int>, of region: Int, into passages: inout [Passage]) {
    let column = Column(lines: indices.map { layout.board.lines[$0] }, frames: indices.map { layout.frames[$0] })
    for index in indices {
      let line = layout.board.lines[index]
      if let last = passages.last, goesOn(last, at: index, in: column) {
        let joint = layout.places[index].flatMap { $0.joint == " " ? nil : $0.joint }
        passages[passages.count - 1].append(
          line, joint: joint ?? (OwnStatement.isWhose(line.text, after: last) ? " - " : nil))
      } else if let last = passages.last, isTag(of: last, at: index) {
        passages[passages.count - 1].append(line, joint: line.text.hasPrefix("-") ? " " : " - ")
      } else {
        var passage = Passage(line, region: region)
        passage.start = layout.frames[index].map { ($0.minX, $0.height) }
        passages.append(passage)
      }
    }
  }

  private func goesOn(_ passage: Passage, at index: Int, in column: Column) -> Bool {
    let line = layout.board.lines[index]
    let previous = layout.board.lines[index - 1]
    if let place = layout.places[index] { return place.statement == layout.places[index - 1]?.statement }
    guard layout.places[index - 1] == nil else { return false }
    // Before the rest of a sentence stands no mark: what was taken for one is a speck, or the end of the line above.
    let opensSmall = line.text.first?.isLowercase == true || PassageJoiner.isCapitals(line.text)
    let isMarked = line.mark != nil && !(opensSmall && isUnfinished(passage.text, before: line.text))
    guard !isMarked, line.photo == previous.photo, line.struck == previous.struck else { return false }
    guard !Leading(line.text, mark: nil).isItem, !column.beginsStep(line.text) else { return false }
    if isState(of: passage, at: index) { return true }
    if isWrappedHeading(passage, line) { return true }
    // "(root" over "cause)".
    let closes = isBracketOpen(passage.text) && line.text.hasSuffix(")")
    if Heading(Leading(passage.text, mark: nil).rest)?.rest == "" || !closes && Heading(line.text) != nil {
      return false
    }
    guard let frame = layout.frames[index], let above = layout.frames[index - 1] else {
      return TimeScanner.leading(line.text, isTimeline: false) == nil && isUnfinished(passage.text, before: line.text)
    }
    if above.isInRow(with: frame) { return isReadAcross(passage, previous, above, line, frame) }
    guard !beginsWithTime(line, after: passage, column), line.ink == previous.ink else { return false }
    let height = (frame.height + above.height) / 2
    let gap = frame.minY - above.maxY
    // A short time in brackets may stand as high as its brackets.
    let higher = TimeScanner.isTimeAlone(line.text) ? 2.4 : 1.6
    guard gap > -0.7 * height, max(frame.height, above.height) < higher * min(frame.height, above.height) else {
      return false
    }
    let isOpen = isUnfinished(passage.text, before: line.text)
    guard gap < (isOpen ? 1.2 : 0.9) * height, isUnder(passage, frame, above, index, in: column) else { return false }
    if isOpen || TimeScanner.isTimeAlone(line.text) { return true }
    return evidence(of: passage, previous, above, line, frame, index, in: column) > 0
  }

  /// Whether a line begins where the statement above it does, or under its text.
  private func isUnder(_ passage: Passage, _ frame: Frame, _ above: Frame, _ index: Int, in column: Column) -> Bool {
    guard let start = layout.frames[index - passage.lines.count] else { return false }
    let height = (frame.height + above.height) / 2
    if passage.lines.count > 1, abs(frame.minX - above.minX) < height { return true }
    let indent = frame.minX - start.minX
    return indent > -0.8 * height
      && indent < max(3.5 * height, column.inset(of: layout.board.lines[index - 1].text, in: above) + height)
  }

  /// What speaks for a line that goes on with the statement above it, less what speaks against.
  private func evidence(
    of passage: Passage, _ previous: Line, _ above: Frame, _ line: Line, _ frame: Frame, _ index: Int, in column: Column
  ) -> Double {
    let height = (frame.height + above.height) / 2
    let start = layout.frames[index - passage.lines.count] ?? above
    var sum = column.tightness(of: frame.midY - above.midY)
    if !column.hasTwoSteps {
      // Lines of one statement stand close; where nothing tells the distances apart, close is close.
      let gap = frame.minY - above.maxY
      let isListed = passage.beginsItem || column.smallLettersTell
      sum += gap < 0.2 * height && isListed ? 0.6 : gap < 0.4 * height ? -0.3 : -0.6
    }
    let isUpper = line.text.first?.isUppercase == true
    let isCapitals = PassageJoiner.isCapitals(line.text) && PassageJoiner.isCapitals(previous.text)
    if isCapitals {
      if let word = Plain.words(line.text).first, PassageJoiner.links.contains(word) { sum += 2 }
    } else if column.smallLettersTell {
      sum += line.text.first?.isLowercase == true ? 2 : isUpper ? -2.4 : 0
    }
    switch column.room(above, before: line, frame) {
    case .none: sum += 1.5
    case .some: sum -= isEvenList(column, frame, above) ? 0.5 : 0
    case .much: sum -= 2
    }
    let beginsItem = passage.beginsItem
    // A list of one-liners at even distances holds lines without a time or bullet too.
    if column.marksTell {
      sum += beginsItem ? (isEvenList(column, frame, above) ? 0.9 : column.hasTwoSteps ? 1.8 : 2.2) : -1
    } else if beginsItem {
      sum += isUpper ? 0.4 : 1
    }
    // Set in under a bullet; beside a column of times all is set in.
    let isBesideTime = TimeScanner.leading(passage.lines[0].text, isTimeline: true)?.rest.isEmpty ?? false
    if beginsItem || passage.mark != nil, !isBesideTime, frame.minX - start.minX > 0.8 * height { sum += 1 }
    if passage.text.hasSuffix(".") || passage.text.hasSuffix("!") || passage.text.hasSuffix("?") { sum -= 1 }
    // "... - data team": whose it is ends an item; so does a time at the end where others end in one too.
    if PassageJoiner.hasTag(passage.text) {
      sum -= passage.lines.count > 1 || PassageJoiner.hasTag(line.text) ? 3 : 0.8
    }
    let hasTime = TimeScanner.leading(passage.text, isTimeline: true) != nil
    if column.timesEnd {
      if TimeScanner.trailing(passage.text, isTimeline: true) != nil { sum -= 4 } else if !hasTime { sum += 1.2 }
      if hasTime, TimeScanner.trailing(line.text, isTimeline: true) != nil { sum -= 3 }
    }
    if column.isOfStacks, column.isWithinStack(frame.midY - above.midY), !isUpper || isCapitals { sum += 3 }
    if OwnStatement.isOne(line.text), OwnStatement.isOne(passage.text) { sum -= 2 }
    if OwnStatement.isOrder(line.text), OwnStatement.isOrder(passage.text) {
      let words = passage.text.split(separator: " ")
      sum -= PassageJoiner.hasTag(passage.text) || DayTail.length(at: words) != nil ? 4 : 2
    }
    return sum
  }

  private func isEvenList(_ column: Column, _ frame: Frame, _ above: Frame) -> Bool {
    column.marksTell && !column.hasTwoSteps && frame.minY - above.maxY > 0.4 * above.height
  }

  /// "DONE" close under an item of a list says how far the item is.
  private func isState(of passage: Passage, at index: Int) -> Bool {
    guard passage.beginsItem, StateTag.isAlone(layout.board.lines[index].text), let frame = layout.frames[index],
      let above = layout.frames[index - 1]
    else { return false }
    return frame.minY - above.maxY < 0.5 * above.height && frame.height < 1.2 * above.height
      && frame.minX > above.minX - above.height
  }

  /// "(06.29)" and "at 14:02" under an event that has no time yet are its own.
  private func beginsWithTime(_ line: Line, after passage: Passage, _ column: Column) -> Bool {
    guard let time = TimeScanner.leading(line.text, isTimeline: true) else { return false }
    // "... at" over "14:02", "rolled back" over "(14:31)".
    let isOpen = passage.text.hasSuffix("@") || passage.text.lowercased().hasSuffix(" at")
    guard time.rest.isEmpty, isOpen || TimeScanner.isTimeAlone(line.text) else { return true }
    return TimeScanner.leading(passage.text, isTimeline: true) != nil
      || TimeScanner.trailing(passage.text, isTimeline: true) != nil
  }

  /// A time and its event, or a line that was found in two pieces.
  private func isReadAcross(_ passage: Passage, _ previous: Line, _ above: Frame, _ line: Line, _ frame: Frame) -> Bool
  {
    let gap = frame.minX - above.maxX
    guard gap > -frame.height else { return false }
    if let time = TimeScanner.leading(passage.text, isTimeline: true), time.rest.isEmpty {
      return TimeScanner.leading(line.text, isTimeline: false) == nil
    }
    return gap < 1.5 * min(above.height, frame.height) && previous.ink == line.ink
  }

  /// "Contributing" over "factors".
  private func isWrappedHeading(_ passage: Passage, _ line: Line) -> Bool {
    // "Contributing" heads a list by itself too, but not where the next line makes it a longer one.
    let isPart = Heading(passage.text).map { $0.weight == .common && $0.rest.isEmpty } ?? true
    guard passage.lines.count == 1, passage.mark == nil, isPart else { return false }
    guard let joined = Heading(passage.text + " " + line.text) else { return false }
    return joined.rest.isEmpty && !passage.text.hasSuffix(":")
  }

  private func isBracketOpen(_ text: String) -> Bool { text.count { $0 == "(" } > text.count { $0 == ")" } }

  /// Whether the words so far cannot end there.
  private func isUnfinished(_ text: String, before next: String) -> Bool {
    guard let last = text.last else { return false }
    if ",(&+/→@".contains(last) { return true }
    if last == "-", text.dropLast().last?.isLetter == true { return true }
    if next.first == ")" || next.first == "," { return true }
    if isBracketOpen(text), next.contains(")") { return true }
    guard let word = Plain.words(text).last, last.isLetter else { return false }
    return PassageJoiner.connectors.contains(word)
  }

  /// "Alice, 4 Dec" or "@erin" close under an item, in whatever ink: whose it is, and when it is due.
  private func isTag(of passage: Passage, at index: Int) -> Bool {
    let line = layout.board.lines[index]
    guard line.mark == nil || line.mark == .bullet, passage.lines.count < 4, let frame = layout.frames[index],
      let above = layout.frames[index - 1]
    else { return false }
    let gap = frame.minY - above.maxY
    guard gap < 1.5 * min(frame.height, above.height), abs(frame.minX - above.minX) < 3 * frame.height else {
      return false
    }
    guard Heading(passage.text) == nil, TimeScanner.leading(line.text, isTimeline: false) == nil else { return false }
    let words = line.text.split(separator: " ")
    // "- Noor" under an item that has no dash of its own; the dash may have been taken for a bullet.
    if line.mark == .bullet {
      return words.count == 1 && passage.mark == nil && !passage.beginsItem
        && (words[0].first?.isUppercase == true || words[0].hasPrefix("@"))
    }
    if words.first == "-" {
      return words.count == 2 && !passage.beginsItem && words[1].first?.isUppercase == true
        || words.last?.hasPrefix("@") == true && words.count == 2
    }
    if words.count == 1 { return line.text.hasPrefix("@") && line.text.count > 1 }
    guard let date = DateScanner.first(in: words), date.year == nil, date.words.upperBound == words.count else {
      return false
    }
    return (1...2).contains(date.words.lowerBound) && words[date.words.lowerBound - 1].hasSuffix(",")
  }

  /// Whether a dash with room on both sides stands before the last few words.
  private static func hasTag(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let dash = words.lastIndex(where: { $0 == "-" || $0 == "–" || $0 == "—" }), dash > 0 else { return false }
    return (1...4).contains(words.count - dash - 1)
  }

  private static func isCapitals(_ text: String) -> Bool {
    text.contains(where: \.isUppercase) && !text.contains(where: \.isLowercase)
  }

  /// What seldom begins a statement.
  private static let links: Set<String> = [
    "on", "of", "to", "for", "with", "and", "or", "but", "because", "in", "from", "by", "than", "that", "which",
  ]

  private static let connectors: Set<String> = [
    "a", "an", "the", "of", "to", "for", "from", "with", "without", "and", "or", "but", "in", "on", "at", "by", "into",
    "because", "that", "which", "when", "while", "before", "after", "is", "are", "was", "were", "has", "had", "have",
    "not", "no", "than", "as", "per", "via", "between", "their", "its", "our", "did", "does", "didnt", "doesnt", "due",
  ]
}
