/// The words in which boards say by when: "by Fri", "EOW", "4 Dec", "next sprint".
enum DueWords {
  /// What leads to a day.
  static let leads: WordList = "by due until till before on eta"

  /// Whether all tokens from `start` to `stop`, or to the end of the line, say by when something is due.
  static func fill(_ tokens: [Token], from start: Int, to stop: Int = .max) -> Bool {
    var index = start
    var hasDay = false
    while index < min(stop, tokens.count), tokens[index].key != "\n" {
      guard index < start + 10 else { return false }
      let token = tokens[index]
      if isDay(index, tokens) {
        hasDay = true
      } else if token.kind == .word {
        guard leads.contains(token.key) || around.contains(token.key) else { return false }
      } else if token.kind == .mark {
        guard marks.contains(token.key) else { return false }
      } else if token.kind != .number, token.kind != .time {
        return false
      }
      index += 1
    }
    return hasDay
  }

  private static func isDay(_ index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word: return days.contains(token.key) || NotPeople.calendar.contains(token)
    case .number, .identifier, .time:
      // "12/4", "2026-12-04", "4.12."
      let figures = token.text.allSatisfy { $0.isNumber || "-/.".contains($0) }
      if figures, token.text.contains(where: { "-/.".contains($0) }) { return true }
      return figures && index + 2 < tokens.count && ["/", "."].contains(tokens[index + 1].key)
        && tokens[index + 2].kind == .number
    default: return false
    }
  }

  static let days: WordList = """
    eow eod eom eoq eoy asap today tomorrow tonight week weeks sprint month quarter weekend q1 q2 q3 q4 monday freitag montag
    dienstag mittwoch donnerstag samstag sonntag heute morgen
    """
  private static let around: WordList = """
    next this end of the in mid early late st nd rd th done open wip todo started blocked at noon eob cob latest bis zum kw
    """
  private static let marks: WordList = ", ; . ( ) [ ] - – — | / : → ✓ ✔ ✅ ☑ ☐ □ !"
}
