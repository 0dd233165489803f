/// Which lines of plain notes head what stands below them: by a mark, by their words, or by how they stand.
struct NoteHeadings {
  private let notes: [NoteLine]
  private let leading: [Leading]
  /// Whether several lines that head a list name the bones of a fishbone.
  private var hasBones = false
  /// Whether nearly all is in capitals, so that capitals tell nothing.
  private let isLoud: Bool

  init(_ notes: [NoteLine]) {
    self.notes = notes
    leading = notes.map { Leading($0.text, mark: nil) }
    isLoud = notes.count { NoteHeadings.isCapitals($0.text) } * 2 > notes.count
    hasBones = notes.indices.count { isBone($0) } > 2
  }

  private func isBone(_ index: Int) -> Bool {
    !leading[index].isItem && Fishbone.isCategory(notes[index].text) && opensList(index)
  }

  func isHeading(_ index: Int) -> Bool {
    let note = notes[index]
    if note.isUnderlined || note.isTitle { return !leading[index].isItem }
    if note.isStruck { return false }
    let hashes = note.text.prefix { $0 == "#" }.count
    if hashes > 0, note.text.dropFirst(hashes).first == " " { return true }
    if note.text.hasPrefix("=="), note.text.hasSuffix("==") { return true }
    if leading[index].isItem { return isNumberedHeading(index) }
    if hasBones, isBone(index) { return true }
    if Quadrant.isOne(Plain.words(note.text)), index + 1 < notes.count { return true }
    if let heading = Heading(note.text), heading.rest.isEmpty {
      return heading.weight != .common || opens(index) || note.text.hasSuffix(":") || note.isApart
    }
    return standsAsOne(index)
  }

  /// "1. Timeline" over lines that are not "2. ...".
  private func isNumberedHeading(_ index: Int) -> Bool {
    guard let number = leading[index].number, leading[index].tick == nil, index + 1 < notes.count,
      Heading(leading[index].rest)?.rest == ""
    else { return false }
    return leading[index + 1].number != number + 1
  }

  /// A few words apart from what is above, close over a list, or with a colon behind them.
  private func standsAsOne(_ index: Int) -> Bool {
    let text = notes[index].text
    let words = Plain.words(text)
    guard (1...7).contains(words.count), text.count <= 56, let last = text.last, !".,;".contains(last),
      !text.contains(where: { "→@".contains($0) }), !text.contains("->"),
      TimeScanner.leading(text, isTimeline: true) == nil, words.contains(where: { $0.contains(where: \.isLetter) }),
      !Masthead.isOnlyDate(text), index + 1 < notes.count
    else { return false }
    // What is told to do, or says whose it is, is an item with its parts.
    let isTold = Cues.isImperative(text) || NoteTag.isOne(text)
    if last == ":" { return !isTold || words.count < 3 }
    let next = notes[index + 1]
    guard notes[index].isApart, !next.isApart else { return opensByWords(index) && !next.isApart && !isTold }
    guard !isTold || isTelling(text) else { return false }
    if opensList(index) { return true }
    if !isLoud, NoteHeadings.isCapitals(text), words.count <= 4 { return true }
    return words.count <= 5 && isTelling(text)
  }

  /// Whether its words say of a section, and nothing else.
  private func isTelling(_ text: String) -> Bool {
    text.split(separator: " ").count <= 5 && WriteUpHeading.section(text) != nil
      && !text.contains(where: { ":=,".contains($0) })
  }

  /// Right below another heading's list, but with words that could hardly be an item: in capitals over a list.
  private func opensByWords(_ index: Int) -> Bool {
    !isLoud && NoteHeadings.isCapitals(notes[index].text) && opensList(index)
      && notes[index].text.split(separator: " ").count <= 3
  }

  private func opens(_ index: Int) -> Bool { index + 1 < notes.count && !notes[index + 1].isApart }

  /// Whether a bullet, a box, a time or a set-in line stands below it, while it has none itself.
  private func opensList(_ index: Int) -> Bool {
    guard index + 1 < notes.count else { return false }
    let next = notes[index + 1]
    guard !WhyAnswer.opensStep(next.text), !NoteTag.isOne(next.text) else { return false }
    if leading[index + 1].isItem { return true }
    return TimeScanner.leading(next.text, isTimeline: true) != nil || next.indent > notes[index].indent
  }

  private static func isCapitals(_ text: String) -> Bool {
    text.count(where: \.isUppercase) > 1 && !text.contains(where: \.isLowercase)
  }
}

/// A line under an action that says only whose it is or when it is due: "owner: data team", "due 12/4", "@web".
enum NoteTag {
  static func isOne(_ text: String) -> Bool {
    if text.hasPrefix("@") { return text.split(separator: " ").count == 1 }
    guard let first = Plain.words(text).first, text.count < 60 else { return false }
    return labels.contains(first) && text.prefix(first.count + 2).contains(where: { ":=".contains($0) })
  }

  private static let labels: Set<String> = [
    "owner", "owners", "assignee", "assigned", "dri", "due", "deadline", "eta", "prio", "priority", "status", "state",
    "team", "until", "resp", "responsible",
  ]
}
