import Whiteboard

/// Reads boards. Opens the models once; one reader serves any number of photos.
public final class BoardReader: Sendable {
  /// - Parameters:
  ///   - models: the folder with the engine and the models, as `bin/setup` leaves it.
  ///   - threads: how many the engine may use.
  ///   - words: words of the context file that the reader should know.
  public init(models: String, threads: Int, words: [String] = []) throws(ReadingError) {
    throw .notReady
  }

  /// Reads one photo. Stops between lines when the task is cancelled.
  /// - Parameters:
  ///   - index: which of the report's photos this is, from 0.
  ///   - firstLine: number of the first line's id.
  ///   - progress: told of each step as it begins.
  public func read(
    _ photo: borrowing Photo, index: Int, firstLine: Int, progress: (ReadingStep) -> Void
  ) throws(ReadingError) -> PhotoReading {
    throw .notReady
  }
}

/// What the reader is busy with.
public enum ReadingStep: Hashable, Sendable {
  case straightening, findingText
  /// Reading line `line` of `of`.
  case reading(line: Int, of: Int)
}
