import Blameless
import Reports
import Whiteboard

/// Boards as typed lines.
enum Notes {
  static func composition(_ lines: [String], roster: [Person] = []) -> Composition {
    Composer(roster: roster).compose(
      Board(
        lines: lines.enumerated().map { index, text in
          let marks: [(String, Mark)] = [
            ("☐ ", .checkbox(.empty)), ("☑ ", .checkbox(.ticked)), ("• ", .bullet),
          ]
          let mark = marks.first { text.hasPrefix($0.0) }
          let rest = mark == nil ? text : String(text.dropFirst(2))
          let words = rest.split(separator: " ").map { Word(text: String($0), confidence: 0.9, box: nil) }
          return Line(
            id: Line.ID(index + 1), words: words,
            box: Quad(x: 40, y: 20 + Double(index) * 40, width: Double(rest.count) * 10, height: 24), mark: mark?.1)
        }))
  }

  /// Of Markdown.
  static func typed(_ text: String) throws -> Composition {
    Composer().compose(try NotesReader.notes(of: Array(text.utf8), ending: "md"))
  }

  static let outage = composition([
    "Checkout outage 2026-11-18", "Timeline", "14:02 v2.3 deployed to production", "14:19 alert for checkout errors",
    "14:31 rolled back by Alice", "Root cause", "• connection pool of checkout ran out", "• no load test on staging",
    "Actions", "☐ Add a load test to the pipeline - Platform team", "☑ Raise the pool limit", "What went well",
    "• the rollback was quick",
  ])

  /// Another board with the same factor, and the first action done.
  static let again = composition([
    "Checkout slow 2026-11-25", "Timeline", "09:02 checkout slow", "Root cause",
    "• the connection pool of checkout ran out again", "Actions", "☑ Add a load test to the pipeline",
  ])
}
