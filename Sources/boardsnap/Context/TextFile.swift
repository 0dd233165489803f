/// A small text file of the user's: a roster or a context.
struct TextFile {
  let path: Path
  let role: String
  /// In bytes. Far more than any team needs, and little enough to read whole.
  var limit = 4 << 20
  var mayBeEmpty = false

  func read() throws(Failure) -> String {
    let bytes = try InputFile(path: path, role: role, limit: limit, mayBeEmpty: mayBeEmpty).read()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.badInput, "\(path) is not UTF-8 text. Save the \(role) as UTF-8.")
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Messages give a line's number and never what stands there, which may be a name.
  func failure(line: Int?, _ problem: String) -> Failure {
    let place = line.map { "\(path), line \($0)" } ?? "\(path)"
    return Failure(.badInput, "\(place): \(problem)")
  }
}
