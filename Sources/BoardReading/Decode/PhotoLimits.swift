/// How large a photo may be. Checked from the file's header, before memory is taken.
public struct PhotoLimits: Hashable, Sendable {
  /// The most, of the file, in bytes.
  public var bytes: Int
  /// The most, width times height.
  public var pixels: Int
  /// The least that the shorter side may have, in pixels: on less, no line of writing can be told from noise.
  public let shortSide = 16
  /// The most times that the longer side may be as long as the shorter: a panorama of a wall of boards is 10.
  public let aspect = 50

  /// - Parameters:
  ///   - bytes: the most that the file may have; 64 MiB unless told.
  ///   - pixels: the most, width times height; 80 megapixels unless told.
  public init(bytes: Int = 64 << 20, pixels: Int = 80_000_000) {
    self.bytes = bytes
    self.pixels = pixels
  }
}
