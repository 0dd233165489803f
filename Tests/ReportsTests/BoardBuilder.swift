import Blameless
import Whiteboard

@testable import Reports

/// Boards as a reader would give them: letters of ten by twenty-four pixels, lines forty apart.
struct BoardBuilder {
  private(set) var board = Board(lines: [])

  /// A column of lines from the top left corner given.
  static func column(_ texts: String..., x: Double = 40, y: Double = 20, photo: Int = 0) -> BoardBuilder {
    var builder = BoardBuilder()
    builder.add(texts, x: x, y: y, photo: photo)
    return builder
  }

  func column(_ texts: String..., x: Double = 40, y: Double = 20, photo: Int = 0) -> BoardBuilder {
    var builder = self
    builder.add(texts, x: x, y: y, photo: photo)
    return builder
  }

  func line(
    _ text: String, x: Double = 40, y: Double, height: Double = 24, ink: Ink = .black, mark: Mark? = nil,
    struck: Bool = false, confidence: Double = 0.95
  ) -> BoardBuilder {
    var builder = self
    builder.add(
      text, x: x, y: y, height: height, ink: ink, mark: mark, struck: struck, photo: 0, confidence: confidence)
    return builder
  }

  /// Reads "☐ ", "☑ " and "• " as drawn marks, and "~" before the text as struck.
  private mutating func add(_ texts: [String], x: Double, y: Double, photo: Int) {
    for (row, text) in texts.enumerated() {
      let marks: [(String, Mark)] = [("☐ ", .checkbox(.empty)), ("☑ ", .checkbox(.ticked)), ("• ", .bullet)]
      let mark = marks.first { text.hasPrefix($0.0) }
      add(
        mark == nil ? text : String(text.dropFirst(2)), x: x, y: y + Double(row) * 40, height: 24, ink: .black,
        mark: mark?.1, struck: false, photo: photo, confidence: 0.95)
    }
  }

  private mutating func add(
    _ text: String, x: Double, y: Double, height: Double, ink: Ink, mark: Mark?, struck: Bool, photo: Int,
    confidence: Double
  ) {
    let letter = height / 2.4
    var left = x
    let words = text.split(separator: " ").map { word in
      let width = Double(word.count) * letter
      defer { left += width + letter }
      let cuts = (0...word.count).map { Double($0) / Double(word.count) }
      return Word(
        text: String(word), confidence: confidence, box: Quad(x: left, y: y, width: width, height: height), cuts: cuts)
    }
    board.lines.append(
      Line(
        id: Line.ID(board.lines.count + 1), words: words,
        box: Quad(x: x, y: y, width: Double(text.count) * letter, height: height), ink: ink, mark: mark, struck: struck,
        photo: photo))
  }

  /// - Parameter line: its number, from 1.
  mutating func draw(_ kind: DrawnMark.Kind, at line: Int) {
    guard let quad = board.lines[line - 1].box else { return }
    board.marks.append(DrawnMark(kind: kind, quad: quad, line: Line.ID(line)))
  }

  func composition(_ settings: ReportSettings = ReportSettings(), roster: [Person] = []) -> Composition {
    Composer(roster: roster, settings: settings).compose(board)
  }

  func report(date: String? = nil) -> Report { composition(ReportSettings(date: date)).report }
}

extension [Statement] {
  var said: [String] { map(\.text.description) }
}

/// An incident as a team would leave it on the wall.
let outage = BoardBuilder()
  .line("Postmortem: Checkout API outage 2026-11-18", x: 200, y: 10, height: 36)
  .column(
    "Timeline", "14:02 v2.3 deployed without a rollback plan", "14:19 alert: error rate above 5%",
    "14:31 rolled back to v2.2", "14:40 recovered", y: 100
  )
  .column(
    "Root cause", "Deploy gate does not check for a rollback plan", "Impact", "12% of checkouts failed for 38 min",
    "Actions", "☐ Add a rollback check to the deploy gate P1 by 12/1", "☑ Document the rollback", x: 700, y: 100)
