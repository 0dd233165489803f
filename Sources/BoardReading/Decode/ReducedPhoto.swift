extension Photo {
  /// A smaller JPEG of the same, halved as often as it goes, that holds no metadata.
  /// - Parameters:
  ///   - length: which its long side has at least, in pixels; it stays as large as it is where it has less.
  ///   - quality: 1 to 100.
  /// - Throws: `.outOfMemory`, `.notEncoded`.
  public consuming func reduced(toAtLeast length: Int, quality: Int) throws -> [UInt8] {
    let longSide = Double(max(width, height))
    return try PhotoLevels(self).level(where: longSide, has: Double(length)).photo.jpeg(quality: quality)
  }
}
