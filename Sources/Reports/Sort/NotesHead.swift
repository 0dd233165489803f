import Whiteboard

/// The title of typed notes, and their date.
struct NotesHead {
  /// Which line names it all. Nil where none does.
  private(set) var line: Int?
  /// That line as it stands there.
  private(set) var text: String?
  /// What the report is called. Nil where the line says only what meeting it is of.
  private(set) var title: String?
  private(set) var date: CivilDate?
  /// Lines that say a date and nothing else.
  private(set) var dateLines: [Int] = []

  /// - Parameter year: for a date without one.
  init(_ notes: TypedNotes, board: Board, year: Int?) {
    line = NotesHead.titleLine(notes)
    text = line.map { notes.lines[$0].text }
    title = text.flatMap(TitleWords.clean).map(NotesHead.ended)
    var section: Section?
    for index in notes.lines.indices.prefix(40) {
      section = NotesHead.section(notes.lines[index], after: section)
      let words = notes.lines[index].text.split(separator: " ")
      guard words.count < 60, let found = DateScanner.first(in: words) else { continue }
      let isAlone = Masthead.isOnlyDate(words, found)
      if isAlone, index != line, notes.lines[index].place != .message { dateLines.append(index) }
      // A date within a sentence is the incident's only where it has its year, and nothing is due on it.
      let isDue = section == .actions || notes.lines[index].tick != nil || NotesHead.isDue(found, words)
      guard isAlone || index == line || found.year != nil && !isDue else { continue }
      date = date ?? found.date(year: year)
    }
  }

  /// What a line belongs to, or heads.
  private static func section(_ line: TypedLine, after section: Section?) -> Section? {
    if case .heading = line.place { return WriteUpHeading.section(line.text) }
    guard line.place == .paragraph, let heading = Heading(line.text), heading.rest.isEmpty else { return section }
    return heading.section
  }

  /// "raise the limit by 2026-12-01". "By November 14, 2025, ingestion was healthy" is told of the incident.
  private static func isDue(_ date: DateScanner.Found, _ words: [Substring]) -> Bool {
    guard date.words.lowerBound > 1 else { return false }
    let before = Plain.words(String(words[date.words.lowerBound - 1])).joined()
    return ["by", "due", "eta", "deadline"].contains(before)
  }

  /// "Disruption on June 13" without its date ends before the "on".
  private static func ended(_ title: String) -> String {
    let words = title.split(separator: " ")
    guard words.count > 2, let last = words.last, ["on", "of", "from", "at", "in"].contains(last.lowercased()) else {
      return title
    }
    return words.dropLast().joined(separator: " ")
  }

  private static func titleLine(_ notes: TypedNotes) -> Int? {
    switch notes.kind {
    case .markdown: return heading(notes)
    case .notes:
      if let first = notes.lines.first, first.place == .paragraph, first.tick == nil, isTitled(first.text) { return 0 }
      if let heading = heading(notes) { return heading }
      // The first line, where it is no statement: it names the meeting, or a heading or a date stands below it.
      guard let first = notes.lines.first, first.place == .paragraph, first.tick == nil else { return nil }
      let words = first.text.split(separator: " ")
      guard words.count <= 14, !first.text.hasSuffix("."), Heading(first.text) == nil,
        TimeScanner.leading(first.text, isTimeline: true) == nil
      else { return nil }
      if TitleWords.nameAMeeting(first.text) { return 0 }
      guard notes.lines.count > 2 else { return nil }
      if case .heading = notes.lines[1].place { return 0 }
      let next = notes.lines[1].text.split(separator: " ")
      if let date = DateScanner.first(in: next), Masthead.isOnlyDate(next, date) { return 0 }
      // Alone over all that is below.
      return notes.lines[1].isApart && words.count <= 10 && !first.text.hasSuffix("?") ? 0 : nil
    case .chat, .slack, .webVTT, .subRip: return nil
    }
  }

  /// "Pre-mortem: warehouse cutover", "checkout errors 18/11/2026": what meeting it is, or what it is about and its day.
  private static func isTitled(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...12).contains(words.count), !text.hasSuffix("."), TimeScanner.leading(text, isTimeline: true) == nil
    else {
      return false
    }
    if let joint = text.firstIndex(of: ":"), TitleWords.kind(of: Plain.words(String(text[..<joint]))) != nil {
      return true
    }
    guard Heading(text) == nil, let date = DateScanner.first(in: words), date.year != nil else { return false }
    return date.words.lowerBound > 0 && date.words.upperBound == words.count && !words[0].hasSuffix(":")
  }

  /// The first heading, where none stands above it and it is no section's.
  private static func heading(_ notes: TypedNotes) -> Int? {
    var top: (line: Int, level: Int)?
    for index in notes.lines.indices {
      guard case .heading(let level) = notes.lines[index].place else { continue }
      if top == nil { top = (index, level) }
      // A write-up whose first heading is a section's may have its title below a summary.
      if let found = top, level < found.level { top = (index, level) }
      if level == 1 { break }
    }
    guard let top else { return nil }
    let text = notes.lines[top.line].text
    if notes.title == text { return top.line }
    let isSection = WriteUpHeading.section(text) != nil && !TitleWords.nameAMeeting(text)
    let isLone = notes.lines.count { $0.place == .heading(level: top.level) } == 1
    return isSection || !(isLone || top.level == 1 || top.line == 0) ? nil : top.line
  }
}
