import BoardReading

/// A reader that is being opened while something else goes on: the models take about as long to get ready as a photo to be
/// decoded.
struct ReaderOpening: Sendable {
  private let task: Task<Result<BoardReader, Failure>, Never>

  /// Opens one while `work` goes on. Where the work fails, it fails once the reader is open: a program must not end while
  /// the engine is still being loaded.
  static func during<Outcome>(
    threads: Int, words: [String], _ work: (ReaderOpening) async throws(Failure) -> Outcome
  ) async throws(Failure) -> Outcome {
    let opening = ReaderOpening(threads: threads, words: words)
    do { return try await work(opening) } catch {
      _ = await opening.task.value
      throw error
    }
  }

  private init(threads: Int, words: [String]) {
    task = Task.detached {
      Result { () throws(Failure) in try BoardReader.installed(threads: threads, words: words) }
    }
  }

  /// The reader, once it is open.
  func reader() async throws(Failure) -> BoardReader { try await task.value.get() }
}
