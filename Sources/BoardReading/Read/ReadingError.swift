/// Why a board could not be read.
public enum ReadingError: Error, Equatable {
  /// The engine's library cannot be opened. `reason` is the loader's.
  case engineMissing(path: String, reason: String)
  /// The engine stopped in the middle of its work. `reason` is the engine's.
  case engineFailed(reason: String)
  /// Not enough memory for the picture's pixels.
  case outOfMemory
  /// The task was cancelled.
  case cancelled
}

extension ReadingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .engineMissing(let path, let reason):
      "The reading engine cannot be opened at \(path) (\(reason)). Run bin/setup, which installs it."
    case .engineFailed(let reason):
      "The reading engine stopped: \(reason). No report was written. Try again, or a smaller photo."
    case .outOfMemory:
      "There is not enough memory to read the photo. No report was written. Try a smaller copy of it."
    case .cancelled: "Reading was stopped. No report was written."
    }
  }
}
