/// Why a photo could not be taken in. `photo` is its owner's name for it; sides and sizes are in pixels.
public enum PhotoError: Error, Equatable, Sendable {
  case empty(photo: String)
  /// `likeness` is what the file looks like instead, where that is known: "a GIF", "text".
  case unknownFormat(photo: String, likeness: String?)
  case truncated(photo: String, format: PhotoFormat)
  case corrupt(photo: String, format: PhotoFormat)
  /// `kind` is what it is: "a lossless or hierarchical JPEG".
  case unsupported(photo: String, kind: String)
  case animated(photo: String, format: PhotoFormat)
  case severalPages(photo: String)
  case cmyk(photo: String, format: PhotoFormat)
  /// Sizes are of the file, in bytes.
  case tooManyBytes(photo: String, bytes: Int, limit: Int)
  case tooManyPixels(photo: String, width: Int, height: Int, limit: Int)
  case tooSmall(photo: String, width: Int, height: Int, shortSide: Int)
  case tooNarrow(photo: String, width: Int, height: Int, aspect: Int)
  case outOfMemory(photo: String, width: Int, height: Int)
  /// A picture could not be written in a format.
  case notEncoded(format: PhotoFormat, width: Int, height: Int)
}

extension PhotoError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty(let photo):
      "\(photo) is empty. Copy it from the camera or phone again."
    case .unknownFormat(let photo, let likeness):
      "\(photo) is not a photo that can be read\(likeness.map { ": it looks like \($0)" } ?? ""). "
        + "The file is untouched. Save it as one of \(PhotoFormat.list)."
    case .truncated(let photo, let format):
      "\(photo) is cut short: the \(format.rawValue) ends before its picture does. The file is untouched. Copy it again."
    case .corrupt(let photo, let format):
      "\(photo) is damaged: its \(format.rawValue) data makes no sense. "
        + "The file is untouched. Copy it again, or open it in an image editor and save it anew."
    case .unsupported(let photo, let kind):
      "\(photo) is of a kind that is not read: \(kind). The file is untouched. Save it as an ordinary JPEG or PNG."
    case .animated(let photo, let format):
      "\(photo) is an animated \(format.rawValue). The file is untouched. Save the one picture that shows the board."
    case .severalPages(let photo):
      "\(photo) is a TIFF of several pages. The file is untouched. Save each page as a photo of its own."
    case .cmyk(let photo, let format):
      "\(photo) is a \(format.rawValue) in CMYK, the colours of printing. The file is untouched. Save it as RGB."
    case .tooManyBytes(let photo, let bytes, let limit):
      "\(photo) has \(megabytes(bytes)) MB, more than \(megabytes(limit)). The file is untouched. Try a smaller copy."
    case .tooManyPixels(let photo, let width, let height, let limit):
      "\(photo) is \(width) x \(height) pixels, more than \(limit / 1_000_000) megapixels. "
        + "The file is untouched. Try a smaller copy."
    case .tooSmall(let photo, let width, let height, let shortSide):
      "\(photo) is \(width) x \(height) pixels, too small to read: each side needs \(shortSide) at least. "
        + "The file is untouched. Take the photo at full size."
    case .tooNarrow(let photo, let width, let height, let aspect):
      "\(photo) is \(width) x \(height) pixels, more than \(aspect) times as long as it is wide. "
        + "The file is untouched. Cut it into several photos."
    case .outOfMemory(let photo, let width, let height):
      "There is not enough memory for \(photo), \(width) x \(height) pixels. "
        + "The file is untouched. Close other programs, or try a smaller copy."
    case .notEncoded(let format, let width, let height):
      "The picture of the board, \(width) x \(height) pixels, could not be written as \(format.rawValue). "
        + "Try a smaller photo, or one in another format."
    }
  }

  private func megabytes(_ bytes: Int) -> Int { (bytes + (1 << 20) - 1) >> 20 }
}
