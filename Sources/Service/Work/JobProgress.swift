import Archive
import Synchronization

/// How far each snap is that was handed in while the service runs. What is long done is forgotten.
final class JobProgress: Sendable {
  enum State: Sendable, Hashable {
    case waiting
    case doing(String)
    case kept(StoredBoard.ID)
    /// A sentence.
    case failed(String)
  }

  private static let most = 10_000

  private let states = Mutex<(order: [Job.ID], of: [Job.ID: State])>(([], [:]))

  func set(_ state: State, of job: Job.ID) {
    states.withLock { states in
      if states.of.updateValue(state, forKey: job) == nil { states.order.append(job) }
      while states.order.count > Self.most { states.of[states.order.removeFirst()] = nil }
    }
  }

  subscript(job: Job.ID) -> State? { states.withLock { $0.of[job] } }
}
