/// What a file says of its picture before any pixel is decoded.
struct PhotoHeader: Equatable {
  /// In pixels, as stored.
  var width: Int
  var height: Int
  var orientation = Orientation.topLeft

  /// Reads the header of `file` and walks its structure to the end, so that what is cut short is known before memory is
  /// taken. A size beyond `limits` is told first, also of a file that is damaged behind it.
  init(of file: [UInt8], format: PhotoFormat, limits: PhotoLimits) throws(HeaderFault) {
    let bytes = Bytes(file)
    self =
      switch format {
      case .jpeg: try JPEGHeader.read(bytes, limits)
      case .png: try PNGHeader.read(bytes, limits)
      case .webp: try WebPHeader.read(bytes, limits)
      case .heic, .avif: try HEIFHeader.read(bytes, limits)
      case .tiff: try TIFFHeader.read(bytes, limits)
      }
  }

  /// A size that a file names.
  init(width: Int, height: Int, within limits: PhotoLimits) throws(HeaderFault) {
    guard width > 0, height > 0 else { throw .corrupt }
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    guard !overflow, pixels <= limits.pixels else { throw .tooManyPixels(width: width, height: height) }
    guard min(width, height) >= limits.shortSide else { throw .tooSmall(width: width, height: height) }
    guard max(width, height) / min(width, height) <= limits.aspect else {
      throw .tooNarrow(width: width, height: height)
    }
    self.width = width
    self.height = height
  }
}

/// Why a header promises nothing that can be decoded. `PhotoError` says it to the photo's owner.
enum HeaderFault: Error, Equatable {
  case truncated, corrupt, animated, severalPages, cmyk
  case tooManyPixels(width: Int, height: Int)
  case tooSmall(width: Int, height: Int)
  case tooNarrow(width: Int, height: Int)
  case noMemory(width: Int, height: Int)
  /// The words go after "It is".
  case unsupported(String)
}
