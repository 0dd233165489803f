import Checking

/// A file to check, or standard input.
struct CheckedFile {
  /// In bytes. Far more than anybody writes, and little enough that nobody waits for ever.
  static let limit = 256 << 20
  /// In bytes, for what is held in memory whole to be changed.
  static let fixLimit = 16 << 20

  let path: Path

  init(_ text: String) { path = Path(text) }

  var isStandardInput: Bool { path.text == "-" }

  /// Where its settings are looked for.
  var folder: Path { isStandardInput ? Path(".") : path.folder }

  /// Text that is piped in mostly comes from where Markdown is written.
  var kind: DocumentKind { isStandardInput ? .markdown : DocumentKind(ending: path.ending) }

  func stream(_ take: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    guard !isStandardInput else {
      var count = 0
      return try StandardInput.stream { part throws(Failure) in
        count += part.count
        guard count <= Self.limit else {
          throw Failure(.badInput, "Standard input has more than \(Self.limit >> 20) MiB. Give less at a time.")
        }
        try take(part)
      }
    }
    try InputFile(path: path, role: "file", limit: Self.limit, mayBeEmpty: true).stream(take)
  }

  func read() throws(Failure) -> [UInt8] {
    try InputFile(path: path, role: "file", limit: Self.fixLimit, mayBeEmpty: true).read()
  }

  func failure(_ problem: TextProblem) -> Failure {
    Failure(.badInput, "\(isStandardInput ? "Standard input" : path.description) \(problem)")
  }
}
