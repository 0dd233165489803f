/// A line of plain notes, with the lines that go on from it.
struct NoteLine {
  var text: String
  /// In blanks.
  var indent: Int
  /// Of its last line, in characters.
  var width = 0
  /// Whether a line of dashes or the like stands below it.
  var isUnderlined = false
  /// Whether the line below it is one of equals signs, or one hash stands before it.
  var isTitle = false
  /// Whether a blank line, or nothing, stands above it.
  var isApart = false
  /// Whether a line through it gives it up: "~~shard the database~~".
  var isStruck = false
}

extension PlainNotes {
  /// Lines as they are meant: what was wrapped is joined, and lines that are only drawn are taken out.
  static func joined(_ lines: [String]) -> [NoteLine] {
    var notes: [NoteLine] = []
    // Where lines are broken for want of room, they all are; a longer one shows that they are not.
    let most = lines.map { $0.prefix(unbroken + 1).count }.max() ?? 0
    let widest = most > unbroken ? Int.max / 2 : most
    var isAfterBlank = true
    for line in lines {
      let text = Plain.trim(line)
      let indent = line.prefix(200).prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
      guard !text.isEmpty else {
        isAfterBlank = true
        continue
      }
      if let rule = text.first, "=-_*~".contains(rule), text.count > 2, text.allSatisfy({ $0 == rule }) {
        if !isAfterBlank, let last = notes.indices.last {
          notes[last].isUnderlined = true
          notes[last].isTitle = rule == "=" && last == 0
        }
        isAfterBlank = true
        continue
      }
      if !isAfterBlank, let last = notes.last, goesOn(last, with: text, indent: indent, widest: widest) {
        // A paragraph without an end is cut, for time's sake.
        notes[notes.count - 1].text += " " + text
        notes[notes.count - 1].width = text.count
      } else {
        var note = NoteLine(text: text, indent: indent)
        note.isTitle = text.hasPrefix("# ")
        note.isApart = isAfterBlank
        note.width = text.count
        notes.append(note)
      }
      isAfterBlank = false
    }
    return notes
  }

  /// - Parameter widest: of all lines, in characters.
  private static func goesOn(_ last: NoteLine, with text: String, indent: Int, widest: Int) -> Bool {
    // Nobody writes a longer paragraph; and what is longer takes ever longer to look at.
    guard last.text.utf8.count < 8 << 10 else { return false }
    // Whoever tells how far something is has told it all.
    if StateTag(last.text) != nil || WhyAnswer.isAnswered(text) { return false }
    let leading = Leading(text, mark: nil)
    guard !leading.isItem, TimeScanner.leading(text, isTimeline: true) == nil, Heading(text) == nil, !isMarked(text),
      !NoteTag.isOne(text)
    else {
      return false
    }
    guard Heading(Leading(last.text, mark: nil).rest)?.rest != "" else { return false }
    if last.text.last.map({ ",(&+/→".contains($0) }) ?? false { return true }
    let isItem = Leading(last.text, mark: nil).isItem
    if isItem, indent > last.indent, text.first?.isLowercase == true, !beginsStep(text) { return true }
    let word = text.prefix { $0 != " " }.count
    // People break lines by hand wherever they are done; only near the edge it may be for want of room.
    let isFull = last.width + 1 + word > widest
    let isBegun = text.first?.isUppercase == true
    return isFull && widest >= (isBegun ? wide : narrow) && (!isBegun || !endsSentence(last.text))
      && !beginsStep(text)
  }

  /// Whether a mark of weight, a label or a line through it begins a statement of its own: "!! pin it", "P1: pin it",
  /// "Noticed by: a customer".
  private static func isMarked(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    if "!★☆*?@#~".contains(first) || Weight.level(at: text) != nil { return true }
    guard let colon = text.prefix(40).firstIndex(of: ":") else { return false }
    let isLabel = text[colon...].dropFirst().first?.isWhitespace ?? true
    return isLabel && text[..<colon].split(separator: " ").count <= 3 && first.isUppercase
  }

  /// Whether it begins as a cause under what it explains does.
  static func beginsStep(_ text: String) -> Bool { WhyAnswer.opensStep(text) }

  private static func endsSentence(_ text: String) -> Bool { text.last.map { ".!?:".contains($0) } ?? true }

  /// Nobody breaks lines earlier for want of room; in characters.
  private static let narrow = 50
  /// Where a capital could as well begin the next statement.
  private static let wide = 66
  /// Nobody breaks lines later.
  private static let unbroken = 110
}
