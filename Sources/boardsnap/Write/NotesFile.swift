import Reports

/// A file of notes, or standard input.
struct NotesFile {
  /// In bytes: a year of a busy channel, and little enough that nobody waits for ever.
  static let limit = 16 << 20

  let path: Path

  var isStandardInput: Bool { path.text == "-" }

  func notes() throws(Failure) -> TypedNotes {
    let bytes = try read()
    do {
      return try NotesReader.notes(of: bytes, ending: isStandardInput ? "" : path.ending)
    } catch {
      throw Failure(.badInput, "\(isStandardInput ? "Standard input" : path.description) \(error)")
    }
  }

  private func read() throws(Failure) -> [UInt8] {
    guard isStandardInput else {
      return try InputFile(path: path, role: "notes", limit: Self.limit, mayBeEmpty: true).read()
    }
    var bytes: [UInt8] = []
    try StandardInput.stream { part throws(Failure) in
      guard bytes.count + part.count <= Self.limit else {
        throw Failure(.badInput, "Standard input has more than \(Self.limit >> 20) MiB. Give less at a time.")
      }
      bytes += part
    }
    return bytes
  }
}
