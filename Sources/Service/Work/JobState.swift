import Archive
import JSONText

/// How far a snap is, as a page shows it.
enum JobState: Hashable, Sendable {
  case doing(String)
  case kept(StoredBoard.ID)
  case failed(String)

  var isOver: Bool {
    switch self {
    case .doing: false
    case .kept, .failed: true
    }
  }

  /// On one line.
  var json: String {
    switch self {
    case .doing(let words): JSONValue.object([("state", .string("doing")), ("words", .string(words))]).line
    case .kept(let board):
      JSONValue.object([
        ("state", .string("kept")), ("words", .string(Texts.say("job-state.done"))),
        ("board", .string("/boards/\(board)")),
      ]).line
    case .failed(let sentence):
      JSONValue.object([("state", .string("failed")), ("words", .string(sentence))]).line
    }
  }
}
