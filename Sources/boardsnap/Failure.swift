/// Why a command ends without having done its work.
struct Failure: Error, Equatable {
  let status: ExitStatus
  /// What happened, to which file, what to do next. One line.
  let sentence: String

  init(_ status: ExitStatus, _ sentence: String) {
    self.status = status
    self.sentence = String(sentence.map { $0.isNewline ? " " : $0 })
  }
}
