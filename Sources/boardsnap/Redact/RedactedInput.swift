import BoardReading
import Checking
import Redaction

/// A file to take names out of, or standard input. Whether it is a photo is told by its first bytes.
struct RedactedInput: Sendable {
  /// In bytes: held in memory whole, so that the same person is the same role all through it.
  static let textLimit = 256 << 20

  let path: Path
  /// Nil: no photo.
  let photo: PhotoFormat?

  init(_ text: String) {
    path = Path(text)
    photo = path.text == "-" ? nil : path.firstBytes(512).flatMap { PhotoFormat(sniffing: $0) }
  }

  var isPhoto: Bool { photo != nil }
  var isStandardInput: Bool { path.text == "-" }
  var folder: Path { isStandardInput ? Path(".") : path.folder }

  var format: Format {
    if isStandardInput { return .markdown }
    switch path.ending {
    case "html", "htm": return .html
    case "json": return .json
    default: return DocumentKind(ending: path.ending) == .markdown ? .markdown : .text
    }
  }

  func check() throws(Failure) {
    guard !isStandardInput else { return }
    if isPhoto { return try PhotoFile(path: path).check() }
    try file.check()
  }

  func text() throws(Failure) -> String {
    var bytes: [UInt8] = []
    if isStandardInput {
      try StandardInput.stream { part throws(Failure) in
        bytes += part
        guard bytes.count <= Self.textLimit else {
          throw Failure(.badInput, "Standard input has more than \(Self.textLimit >> 20) MiB. Give less at a time.")
        }
      }
    } else {
      bytes = try file.read()
    }
    guard !bytes.prefix(8 << 10).contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      let name = isStandardInput ? "Standard input" : path.description
      throw Failure(
        .badInput, "\(name) is neither a photo that is read nor UTF-8 text. Nothing was written. Save it as UTF-8.")
    }
    return text
  }

  private var file: InputFile { InputFile(path: path, role: "file", limit: Self.textLimit, mayBeEmpty: true) }
}
