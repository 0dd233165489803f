/// How large a photo may be. Checked from the file's header, before memory is taken.
public struct PhotoLimits: Hashable, Sendable {
  /// Of the file, in bytes.
  public var bytes: Int
  /// Width times height.
  public var pixels: Int

  public init(bytes: Int = 64 << 20, pixels: Int = 80_000_000) {
    self.bytes = bytes
    self.pixels = pixels
  }
}
