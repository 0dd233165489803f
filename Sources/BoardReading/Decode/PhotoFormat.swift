/// A picture format that is read. Told by a file's first bytes, never by its name.
public enum PhotoFormat: String, CaseIterable, Sendable {
  case jpeg = "JPEG"
  case png = "PNG"
  case webp = "WebP"
  case heic = "HEIC"
  case avif = "AVIF"
  case tiff = "TIFF"

  /// Nil: none of these.
  public init?(sniffing file: [UInt8]) {
    let bytes = Bytes(file)
    if bytes.match([0xFF, 0xD8, 0xFF], at: 0) {
      self = .jpeg
    } else if bytes.match([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) {
      self = .png
    } else if bytes.match("RIFF", at: 0), bytes.match("WEBP", at: 8) {
      self = .webp
    } else if bytes.match([0x49, 0x49, 0x2A, 0x00], at: 0) || bytes.match([0x4D, 0x4D, 0x00, 0x2A], at: 0) {
      self = .tiff
    } else if let heif = ISOBrands(bytes)?.format {
      self = heif
    } else {
      return nil
    }
  }

  /// What a file that is not read looks like, so that its owner is told: "a GIF". Nil: nothing known.
  static func likeness(of file: [UInt8]) -> String? {
    let bytes = Bytes(file)
    if bytes.match("ftypcrx ", at: 4) { return "a camera's raw file" }
    if bytes.match("ftyp", at: 4) { return "a video" }
    let known: [(start: String, name: String)] = [
      ("GIF8", "a GIF"), ("BM", "a BMP"), ("%PDF", "a PDF"), ("<svg", "an SVG"), ("<?xml", "XML"),
      ("8BPS", "a Photoshop file"),
      ("PK\u{3}\u{4}", "a ZIP or an office document"), ("qoif", "a QOI"),
    ]
    if let match = known.first(where: { bytes.match($0.start, at: 0) }) { return match.name }
    if bytes.match([0xFF, 0x0A], at: 0) || bytes.match("JXL ", at: 4) { return "a JPEG XL" }
    if bytes.match([0x49, 0x49, 0x2B, 0x00], at: 0) || bytes.match([0x4D, 0x4D, 0x00, 0x2B], at: 0) {
      return "a BigTIFF"
    }
    let start = file.prefix(512)
    let isText = start.allSatisfy { $0 >= 0x20 && $0 != 0x7F || (0x09...0x0D).contains($0) }
    return isText ? "text" : nil
  }

  /// "JPEG, PNG, WebP, HEIC, AVIF and TIFF".
  static var list: String {
    let names = allCases.map(\.rawValue)
    return names.dropLast().joined(separator: ", ") + " and " + names.suffix(1).joined()
  }
}
