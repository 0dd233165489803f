import CVision

extension Photo {
  /// The pixels as a JPEG that holds no metadata: no place, no time, no camera.
  /// - Parameter quality: 1 to 100.
  /// - Throws: `.notEncoded` when a side is longer than JPEG's 65,500 pixels, or memory ends.
  public func jpeg(quality: Int) throws(PhotoError) -> [UInt8] {
    var bytes = bs_bytes()
    guard bs_image_encode_jpeg(image, Int32(min(max(quality, 1), 100)), &bytes) else {
      throw .notEncoded(width: width, height: height)
    }
    defer { bs_bytes_free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes.data, count: bytes.count))
  }
}
