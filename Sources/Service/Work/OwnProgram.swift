import Logging
import Subprocess

/// BoardSnap's program itself, run beside the service for what touches the pixels of strangers: where a photo makes a library
/// run wild, that process ends and the service goes on.
public struct OwnProgram: Sendable {
  private let path: String
  private let archive: [String]
  private let patience: Duration

  /// - Parameters:
  ///   - path: of the program.
  ///   - archive: the arguments that say which archive, and its key.
  ///   - patience: how long one run may take.
  public init(path: String, archive: [String], patience: Duration = .seconds(60)) {
    self.path = path
    self.archive = archive
    self.patience = patience
  }

  /// The program that reads what waits.
  var reader: ReaderCommand { ReaderCommand(program: path, arguments: ["work"] + archive) }

  /// - Parameters:
  ///   - command: its name and arguments, without the archive.
  ///   - limit: how many bytes it may print.
  /// - Returns: what it printed; nil where it ended badly, printed more, or took too long.
  func output(of command: [String], limit: Int = 1 << 20) async -> [UInt8]? {
    do {
      return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
        group.addTask {
          let result = try await Subprocess.run(
            .path(.init(path)), arguments: Arguments(command + archive), input: .none, output: .bytes(limit: limit),
            error: .discarded)
          return result.terminationStatus.isSuccess ? result.standardOutput : nil
        }
        group.addTask {
          try await Task.sleep(for: patience)
          return nil
        }
        defer { group.cancelAll() }
        return try await group.next() ?? nil
      }
    } catch {
      // It could not be started, said too much, or nobody waits for it any more: there is no answer of its.
      return nil
    }
  }
}
