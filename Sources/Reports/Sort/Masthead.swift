import Whiteboard

/// The board's own title and date.
struct Masthead {
  /// Nil where the board has no title.
  var title: String?
  /// Nil where it has none, or none with a year.
  var date: CivilDate?
  /// What the title and the date were read from: which of the passages.
  private(set) var titlePassage: Int?
  /// The passage that gives the title and is a statement too.
  private(set) var topic: Int?
  private(set) var datePassages: [Int] = []

  /// - Parameters:
  ///   - passages: in reading order.
  ///   - year: for a date without one.
  init(passages: [Passage], layout: Layout, year: Int?) {
    titlePassage = Masthead.findTitle(passages, layout: layout)
    var found: CivilDate?
    for (index, passage) in passages.enumerated() {
      let words = passage.text.split(separator: " ")
      guard let date = DateScanner.first(in: words) else { continue }
      if index == titlePassage {
        found = found ?? date.date(year: year)
      } else if Masthead.isOnlyDate(words, date) {
        found = found ?? date.date(year: year)
        datePassages.append(index)
      }
    }
    self.date = found
    if let titlePassage {
      title = TitleWords.clean(passages[titlePassage].text).map { Masthead.begun($0, of: passages[titlePassage].text) }
    } else if let first = passages.first, let heading = Heading(first.text), heading.section == .fiveWhys {
      // "5 whys: search index was stale" is what the board is about, and the top of its chain.
      title = heading.rest.isEmpty ? nil : Masthead.begun(heading.rest, of: first.text)
      topic = title == nil ? nil : 0
    }
  }

  /// With a capital where what stood before it was taken away: "Near miss: login certificate". "iOS" stays.
  private static func begun(_ title: String, of text: String) -> String {
    let first = title.prefix { !$0.isWhitespace }
    guard !text.hasPrefix(title), first.allSatisfy({ $0.isLetter && $0.isLowercase }) else { return title }
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  static func isOnlyDate(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return DateScanner.first(in: words).map { isOnlyDate(words, $0) } ?? false
  }

  /// "2026-11-18", "Date: 18 Nov 2026", "Wed, Nov 18", "Datum: 18.11.2026".
  static func isOnlyDate(_ words: [Substring], _ date: DateScanner.Found) -> Bool {
    let labels: Set<String> = [
      "date", "datum", "on", "incident", "day", "of", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
      "sun",
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    return words.indices.allSatisfy { index in
      date.words.contains(index) || Plain.words(String(words[index])).allSatisfy(labels.contains)
    }
  }

  /// The line that names the meeting, or the largest over everything else.
  private static func findTitle(_ passages: [Passage], layout: Layout) -> Int? {
    // What stands right under a heading is what the heading says.
    let candidates = passages.indices.filter { index in
      let isHeaded =
        index > 0 && passages[index - 1].region == passages[index].region
        && Heading(passages[index - 1].text)?.rest == ""
      return !isHeaded && isCandidate(passages[index])
    }
    let early = candidates.filter { isEarly(passages[$0], layout: layout) }
    if let named = early.first(where: { TitleWords.nameAMeeting(passages[$0].text) }) { return named }
    if early.first == 0, passages.count > 2, opensSections(passages[1]) || isDated(passages[0]) { return 0 }
    let heights = layout.frames.compactMap { $0?.height }.sorted()
    guard let usual = heights.isEmpty ? nil : heights[heights.count / 2] else { return nil }
    let sized = early.compactMap { index in height(passages[index], layout).map { (index, $0) } }
    guard passages.count > 2, let largest = sized.max(by: { $0.1 < $1.1 }) else { return nil }
    if largest.1 > 1.25 * usual { return largest.0 }
    // Of usual size, but alone over columns that stand under it.
    let first = sized.first { layout.regions[passages[$0.0].region].lines.count == passages[$0.0].lines.count }
    guard let first, passages[first.0].region == 0, layout.regions.count > 2 else { return nil }
    return first.0
  }

  /// A date, a heading or a particular ("Environment: staging-2"): what stands right above it, first of all, is the title.
  private static func opensSections(_ passage: Passage) -> Bool {
    let words = passage.text.split(separator: " ")
    if let date = DateScanner.first(in: words), isOnlyDate(words, date) { return true }
    let label = passage.text.prefix { $0.isLetter }
    if passage.mark == nil, label.count > 2, passage.text.dropFirst(label.count).first == ":" { return true }
    return passage.mark == nil && Heading(passage.text) != nil
  }

  /// "Search index stale - 3 Nov 2026", "Wed 14 Oct 2026 - pager storm", "Ticket shop down (14 Oct)": a day that is set
  /// off from what happened on it. "12/1" alone is when something is due.
  private static func isDated(_ passage: Passage) -> Bool {
    let words = passage.text.split(separator: " ")
    guard let date = DateScanner.first(in: words), words.count <= 12 else { return false }
    let isNamed = words[date.words].contains { $0.contains(where: \.isLetter) }
    guard date.year != nil || isNamed, !isOnlyDate(words, date) else { return false }
    if date.words.upperBound == words.count {
      let before = words[..<date.words.lowerBound].last
      return words[date.words.lowerBound].hasPrefix("(") || before?.last.map { "-–—,:|".contains($0) } == true
    }
    let isFirst = words[..<date.words.lowerBound].allSatisfy { isOnlyDate("\($0) 1 Jan") }
    return isFirst
      && (["-", "–", "—", "|"].contains(words[date.words.upperBound]) || words[date.words].last?.last == ":")
  }

  private static func isCandidate(_ passage: Passage) -> Bool {
    let leading = Leading(passage.text, mark: passage.mark)
    guard !leading.isItem, passage.lines[0].photo == 0, !passage.isStruck else { return false }
    guard TimeScanner.leading(passage.text, isTimeline: true) == nil, Heading(passage.text) == nil else { return false }
    let words = passage.text.split(separator: " ")
    if let date = DateScanner.first(in: words), isOnlyDate(words, date) { return false }
    return words.count <= 14 && passage.text.contains(where: \.isLetter) && !passage.text.hasSuffix(":")
  }

  /// In the top quarter of what is written, or among the first lines of notes.
  private static func isEarly(_ passage: Passage, layout: Layout) -> Bool {
    let number = passage.lines[0].id.number
    guard let frame = layout.frames[number - 1] else { return number <= 2 }
    let frames = zip(layout.board.lines, layout.frames).filter { $0.0.photo == 0 }.compactMap(\.1)
    guard let top = frames.map(\.minY).min(), let bottom = frames.map(\.maxY).max() else { return false }
    return frame.midY < top + max(0.25 * (bottom - top), 1.5 * frame.height)
  }

  private static func height(_ passage: Passage, _ layout: Layout) -> Double? {
    layout.frames[passage.lines[0].id.number - 1]?.height
  }
}
