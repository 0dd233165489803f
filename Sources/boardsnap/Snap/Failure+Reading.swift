import BoardReading

extension Failure {
  init(_ error: ReadingError) {
    switch error {
    case .engineMissing: self.init(.unavailable, error.description)
    case .engineFailed, .outOfMemory: self.init(.defect, error.description)
    case .cancelled: self = .stopped
    }
  }

  init(_ error: PhotoError) {
    switch error {
    case .empty, .unknownFormat, .truncated, .corrupt, .unsupported, .animated, .severalPages, .cmyk, .tooManyBytes,
      .tooManyPixels, .tooSmall, .tooNarrow:
      self.init(.badInput, error.description)
    case .outOfMemory, .notEncoded: self.init(.defect, error.description)
    }
  }

  static let stopped = Failure(.interrupted, "Stopped. Nothing was written.")
}
