import CVision

extension Photo {
  /// Decodes a whole file to upright pixels. Of its metadata only the orientation is looked at. Alpha is laid on white,
  /// 16 bits become 8, grey becomes colour. The file's name says nothing about its format.
  /// - Parameters:
  ///   - name: its owner's name for it, for messages only.
  ///   - limits: checked from the header, before memory is taken.
  public init(decoding file: [UInt8], named name: String, limits: PhotoLimits = PhotoLimits()) throws(PhotoError) {
    guard !file.isEmpty else { throw .empty(photo: name) }
    guard file.count <= limits.bytes else { throw .tooManyBytes(photo: name, bytes: file.count, limit: limits.bytes) }
    guard let format = PhotoFormat(sniffing: file) else {
      throw .unknownFormat(photo: name, likeness: PhotoFormat.likeness(of: file))
    }
    let decoded: OpaquePointer
    do {
      decoded = try decode(file, format, within: limits)
    } catch {
      throw PhotoError(error, photo: name, format: format, limits: limits)
    }
    self.init(owning: decoded)
  }
}

private func decode(_ file: [UInt8], _ format: PhotoFormat, within limits: PhotoLimits) throws(HeaderFault)
  -> OpaquePointer
{
  let header = try PhotoHeader(of: file, format: format, limits: limits)
  let frame = bs_frame(
    width: Int32(header.width), height: Int32(header.height), orientation: Int32(header.orientation.rawValue))
  var image: OpaquePointer?
  let outcome: bs_decoded
  switch format {
  case .jpeg: outcome = bs_decode_jpeg(file, file.count, frame, &image)
  case .png:
    let picture = try PNGHeader.picture(of: file)
    outcome = bs_decode_png(picture, picture.count, frame, &image)
  case .webp: outcome = bs_decode_webp(file, file.count, frame, &image)
  case .tiff: outcome = bs_decode_tiff(file, file.count, frame, &image)
  case .heic, .avif: outcome = bs_decode_heif(file, file.count, frame, &image)
  }
  if let image {
    do {
      // A HEIC may be cropped by its own header to less than it holds.
      _ = try PhotoHeader(
        width: Int(bs_image_width(image)), height: Int(bs_image_height(image)), within: limits)
    } catch {
      bs_image_free(image)
      throw error
    }
    return image
  }
  switch outcome {
  case BS_NO_MEMORY: throw .noMemory(width: header.width, height: header.height)
  case BS_TRUNCATED: throw .truncated
  case BS_UNSUPPORTED: throw .unsupported("a rare \(format.rawValue)")
  default: throw .corrupt
  }
}

extension PhotoError {
  fileprivate init(_ fault: HeaderFault, photo: String, format: PhotoFormat, limits: PhotoLimits) {
    self =
      switch fault {
      case .truncated: .truncated(photo: photo, format: format)
      case .corrupt: .corrupt(photo: photo, format: format)
      case .animated: .animated(photo: photo, format: format)
      case .severalPages: .severalPages(photo: photo)
      case .cmyk: .cmyk(photo: photo, format: format)
      case .unsupported(let kind): .unsupported(photo: photo, kind: kind)
      case .tooManyPixels(let width, let height):
        .tooManyPixels(photo: photo, width: width, height: height, limit: limits.pixels)
      case .tooSmall(let width, let height):
        .tooSmall(photo: photo, width: width, height: height, shortSide: limits.shortSide)
      case .tooNarrow(let width, let height):
        .tooNarrow(photo: photo, width: width, height: height, aspect: limits.aspect)
      case .noMemory(let width, let height): .outOfMemory(photo: photo, width: width, height: height)
      }
  }
}
