import Checking

/// A line of plain notes, with the lines that go on from it.
struct NoteLine {
  var text: String
  /// In blanks.
  var indent: Int
  /// Whether a line of dashes or the like stands below it.
  var isUnderlined = false
  /// Whether the line below it is one of equals signs, or one hash stands before it.
  var isTitle = false
}

extension PlainNotes {
  /// Lines as they are meant: what was wrapped is joined, and lines that are only drawn are taken out.
  static func joined(_ lines: [SourceLine]) -> [NoteLine] {
    var notes: [NoteLine] = []
    var widest = 0
    var isAfterBlank = true
    for line in lines {
      let text = Plain.trim(line.text)
      let indent = line.text.prefix(200).prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
      guard !text.isEmpty else {
        (isAfterBlank, widest) = (true, 0)
        continue
      }
      if let rule = text.first, "=-_*~".contains(rule), text.count > 2, text.allSatisfy({ $0 == rule }) {
        if !isAfterBlank, let last = notes.indices.last {
          notes[last].isUnderlined = true
          notes[last].isTitle = rule == "=" && last == 0
        }
        (isAfterBlank, widest) = (true, 0)
        continue
      }
      if !isAfterBlank, let last = notes.last, goesOn(last, with: text, indent: indent, widest: widest) {
        // A paragraph without an end is cut, for time's sake.
        notes[notes.count - 1].text += " " + text
      } else {
        var note = NoteLine(text: text, indent: indent)
        note.isTitle = text.hasPrefix("# ")
        notes.append(note)
      }
      widest = max(widest, text.utf8.count)
      isAfterBlank = false
    }
    return notes
  }

  /// - Parameter widest: of the lines since the last blank one, in bytes.
  private static func goesOn(_ last: NoteLine, with text: String, indent: Int, widest: Int) -> Bool {
    // Nobody writes a longer paragraph; and what is longer takes ever longer to look at.
    guard last.text.utf8.count < 8 << 10 else { return false }
    let leading = Leading(text, mark: nil)
    guard !leading.isItem, TimeScanner.leading(text, isTimeline: true) == nil, Heading(text) == nil else {
      return false
    }
    guard Heading(Leading(last.text, mark: nil).rest)?.rest != "" else { return false }
    if last.text.last.map({ ",(&+/→".contains($0) }) ?? false { return true }
    let isItem = Leading(last.text, mark: nil).isItem
    if isItem, indent > last.indent, text.first?.isLowercase == true { return true }
    let word = text.utf8.prefix { $0 != 0x20 }.count
    // People break lines by hand wherever they are done; only near the edge it may be for want of room.
    let isFull = widest + 1 + word > narrow && lastWidth(last.text, in: widest) + 1 + word > widest
    return isFull && widest >= narrow && (text.first?.isUppercase != true || !endsSentence(last.text))
  }

  /// What the last line of a joined text can be at most.
  private static func lastWidth(_ text: String, in widest: Int) -> Int { min(text.utf8.count, widest) }

  private static func endsSentence(_ text: String) -> Bool { text.last.map { ".!?:".contains($0) } ?? true }

  /// Nobody breaks lines earlier for want of room; in bytes.
  private static let narrow = 50
}
