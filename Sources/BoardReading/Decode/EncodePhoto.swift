import CVision

extension Photo {
  /// The pixels as a JPEG that holds no metadata: no place, no time, no camera.
  /// - Parameter quality: 1 to 100.
  /// - Throws: `.notEncoded` when a side is longer than JPEG's 65,500 pixels, or memory ends.
  public func jpeg(quality: Int) throws(PhotoError) -> [UInt8] { try encoded(as: .jpeg, quality: quality) }

  /// The pixels as a file of some format that holds no metadata.
  /// - Parameter quality: 1 to 100, where the format loses something.
  /// - Throws: `.notEncoded` when a side is longer than the format has room for, memory ends, or the library can't write it.
  public func encoded(as format: PhotoFormat, quality: Int) throws(PhotoError) -> [UInt8] {
    let quality = Int32(min(max(quality, 1), 100))
    var bytes = bs_bytes()
    let isDone =
      switch format {
      case .jpeg: bs_image_encode_jpeg(image, quality, &bytes)
      case .png: bs_image_encode_png(image, &bytes)
      case .webp: bs_image_encode_webp(image, quality, &bytes)
      case .tiff: bs_image_encode_tiff(image, &bytes)
      case .heic: bs_image_encode_heif(image, false, quality, &bytes)
      case .avif: bs_image_encode_heif(image, true, quality, &bytes)
      }
    guard isDone else { throw .notEncoded(format: format, width: width, height: height) }
    defer { bs_bytes_free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes.data, count: bytes.count))
  }
}
