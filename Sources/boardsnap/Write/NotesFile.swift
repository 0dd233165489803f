import Reports

/// A file of notes, or standard input.
struct NotesFile {
  /// In bytes: a year of a busy channel, and little enough that nobody waits for ever.
  static let limit = 16 << 20

  let path: Path
  /// What is in it, where that was read before.
  var given: [UInt8]?

  var isStandardInput: Bool { path.text == "-" }

  /// Of its name, as in "md". Empty where it has none.
  var ending: String { isStandardInput ? "" : path.ending }

  /// Finds out early whether it is there and of a size that will be read.
  func check() throws(Failure) {
    if !isStandardInput { try file.check() }
  }

  func notes() throws(Failure) -> TypedNotes {
    let bytes = try bytes()
    do {
      return try NotesReader.notes(of: bytes, ending: ending)
    } catch {
      throw Failure(.badInput, "\(isStandardInput ? "Standard input" : path.description) \(error)")
    }
  }

  func bytes() throws(Failure) -> [UInt8] {
    if let given { return given }
    guard isStandardInput else {
      return try file.read()
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

  private var file: InputFile { InputFile(path: path, role: "notes", limit: Self.limit, mayBeEmpty: true) }
}
