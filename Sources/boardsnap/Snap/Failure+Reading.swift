import BoardReading

extension Failure {
  init(_ error: ReadingError) {
    switch error {
    case .notReady:
      self.init(.unavailable, "The engine or a model is missing. Run bin/setup in the clone, or 'boardsnap doctor'.")
    case .cancelled: self = .stopped
    }
  }

  static let stopped = Failure(.interrupted, "Stopped. Nothing was written.")
}
