import Subprocess
import Synchronization

/// The program that reads what waits, in a process of its own.
public struct ReaderCommand: Sendable {
  /// How it ended.
  enum End: Sendable, Hashable {
    case well, badly, tooSlow
  }

  private let program: String
  private let arguments: [String]
  private let patience: Duration

  /// - Parameters:
  ///   - program: its path.
  ///   - patience: how long it may say nothing before it is ended.
  public init(program: String, arguments: [String], patience: Duration = .seconds(120)) {
    self.program = program
    self.arguments = arguments
    self.patience = patience
  }

  /// Runs it until nothing waits any more. Cancelled, it is ended too.
  func run(_ tell: @escaping @Sendable (ReaderMessage) -> Void) async throws -> End {
    let heard = LastHeard()
    return try await withThrowingTaskGroup(of: End.self) { group in
      group.addTask { try await ended(heard, tell) }
      group.addTask {
        while heard.silence < patience { try await Task.sleep(for: .seconds(1)) }
        return .tooSlow
      }
      defer { group.cancelAll() }
      return try await group.next() ?? .badly
    }
  }

  private func ended(_ heard: LastHeard, _ tell: @escaping @Sendable (ReaderMessage) -> Void) async throws -> End {
    let result = try await Subprocess.run(
      .path(.init(program)), arguments: Arguments(arguments), input: .none, output: .sequence, error: .discarded
    ) { execution in
      for try await line in execution.standardOutput.strings() {
        heard.now()
        if let message = ReaderMessage(line) { tell(message) }
      }
    }
    return result.terminationStatus.isSuccess ? .well : .badly
  }
}

/// When a process last said something.
private final class LastHeard: Sendable {
  private let moment = Mutex(ContinuousClock.now)

  var silence: Duration { moment.withLock { $0.duration(to: .now) } }

  func now() { moment.withLock { $0 = .now } }
}
