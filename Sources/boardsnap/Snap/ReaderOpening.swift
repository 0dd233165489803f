import BoardReading

/// A reader that is being opened while something else goes on: the models take about as long to get ready as a photo to be
/// decoded.
struct ReaderOpening: Sendable {
  private let task: Task<Result<BoardReader, Failure>, Never>

  /// Opens it while `work` goes on. Where the work fails, it fails once the reader is open: a program must not end while
  /// the engine is still being loaded.
  static func during<Outcome>(
    _ shared: SharedReader, knowing words: [String], _ work: (ReaderOpening) async throws(Failure) -> Outcome
  ) async throws(Failure) -> Outcome {
    let opening = ReaderOpening(shared, words)
    do { return try await work(opening) } catch {
      _ = await opening.task.value
      throw error
    }
  }

  private init(_ shared: SharedReader, _ words: [String]) {
    task = Task.detached {
      do throws(Failure) { return .success(try await shared.reader(knowing: words)) } catch { return .failure(error) }
    }
  }

  /// The reader, once it is open.
  func reader() async throws(Failure) -> BoardReader { try await task.value.get() }
}
