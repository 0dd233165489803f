import Archive
import JSONText

/// What the process that reads tells the one that serves, a line of JSON each. Nothing of a board is in it.
public enum ReaderMessage: Sendable, Hashable {
  /// "Reading line 3 of 20".
  case doing(Job.ID, String)
  case kept(Job.ID, StoredBoard.ID)
  /// A sentence.
  case failed(Job.ID, String)

  /// On one line, without its end.
  public var line: String {
    let (job, key, value) =
      switch self {
      case .doing(let job, let words): (job, "doing", words)
      case .kept(let job, let board): (job, "kept", board.text)
      case .failed(let job, let sentence): (job, "failed", sentence)
      }
    return JSONValue.object([("job", .string(job.text)), (key, .string(value))]).line
  }

  /// Nil where it is none.
  public init?(_ line: String) {
    guard let value = try? JSONReader.value(of: Array(line.utf8)),
      let job = value["job"]?.string.flatMap({ Job.ID($0) })
    else { return nil }
    if let words = value["doing"]?.string {
      self = .doing(job, words)
    } else if let board = value["kept"]?.string.flatMap({ StoredBoard.ID($0) }) {
      self = .kept(job, board)
    } else if let sentence = value["failed"]?.string {
      self = .failed(job, sentence)
    } else {
      return nil
    }
  }
}
