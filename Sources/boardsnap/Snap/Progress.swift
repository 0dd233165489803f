import BoardReading

/// One line on the terminal that is always about now; silent where standard error is no terminal.
struct Progress: Sendable {
  /// Is told in words how far it is.
  typealias Listener = @Sendable (String) -> Void

  let photo: Path
  private let listener: Listener?
  private let isShown = StandardError.isTerminal

  /// - Parameter listener: is told each step too; nil where nobody else wants to know.
  init(photo: Path, listener: Listener? = nil) {
    self.photo = photo
    self.listener = listener
  }

  func show(_ step: ReadingStep) {
    listener?(words(step))
    guard isShown else { return }
    // Back to the line's beginning, and clear it.
    StandardError.write("\r\u{1B}[K\(photo): \(words(step))")
  }

  func finish() {
    if isShown { StandardError.write("\r\u{1B}[K") }
  }

  private func words(_ step: ReadingStep) -> String {
    switch step {
    case .decoding: "decoding"
    case .straightening: "straightening"
    case .findingText: "finding text"
    case .reading(let line, let count): "reading line \(line) of \(count)"
    }
  }
}
