/// Why a board could not be read.
public enum ReadingError: Error, Equatable {
  case notReady
  case cancelled
}
