import Whiteboard

/// Lines that belong together as one statement: a sentence that was wrapped, or a time and what happened then.
struct Passage {
  /// In reading order; never empty.
  private(set) var lines: [Line]
  /// Index of the first line's region.
  var region: Int
  /// The lines' texts with single spaces between them; after a hyphen there is none.
  private(set) var text: String
  /// Where each line begins in `text`, in characters.
  private(set) var starts: [Int]

  /// How deep it stands in a typed list, from 0. Nil on a board, where its place tells.
  var depth: Int?

  /// Where its first line begins and how high it is, on the straightened board. Nil in typed notes.
  var start: (x: Double, height: Double)?

  init(_ line: Line, region: Int) {
    lines = [line]
    self.region = region
    text = line.text
    starts = [0]
  }

  /// - Parameter joint: what parts the two where it is more than a space.
  mutating func append(_ line: Line, joint: String? = nil) {
    let joint = joint ?? (text.last == "-" && text.dropLast().last?.isLetter == true ? "" : " ")
    starts.append(text.count + joint.count)
    text += joint + line.text
    lines.append(line)
  }

  var sources: [Line.ID] { lines.map(\.id) }
  var isStruck: Bool { lines.allSatisfy(\.struck) }
  var mark: Mark? { lines[0].mark }

  /// Whether a bullet, a number, a box or a time opens it.
  var beginsItem: Bool {
    Leading(text, mark: mark).isItem || TimeScanner.leading(text, isTimeline: true) != nil
  }

  /// Maps a span of the text to the lines it covers, each with the offsets in that line's text.
  func parts(of span: Range<Int>) -> [(line: Line, span: Range<Int>)] {
    zip(lines, starts).compactMap { line, start in
      let from = max(span.lowerBound - start, 0)
      let to = min(span.upperBound - start, line.text.count)
      return from < to ? (line, from..<to) : nil
    }
  }
}
