import BoardReading

/// One line on the terminal that is always about now; silent where standard error is no terminal.
struct Progress: Sendable {
  /// Is told each step too, as by a process that reads for another one.
  @TaskLocal static var listener: (@Sendable (String) -> Void)?

  let photo: Path
  private let isShown = StandardError.isTerminal

  init(photo: Path) { self.photo = photo }

  func show(_ step: ReadingStep) {
    Self.listener?(words(step))
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
