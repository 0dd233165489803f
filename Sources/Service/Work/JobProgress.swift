import Archive
import Synchronization

/// What the reader says of each snap that it has in hand. What became of a snap is told by the archive.
final class JobProgress: Sendable {
  private let words = Mutex<[Job.ID: String]>([:])

  /// Nil where it is not, or no longer, in the reader's hands.
  subscript(job: Job.ID) -> String? {
    get { words.withLock { $0[job] } }
    set { words.withLock { $0[job] = newValue } }
  }
}
