/// How large a photo is shown to the detector.
struct DetectionScale: Hashable {
  /// The short side is at least this, in pixels, ...
  var shortSide: Double = 736
  /// ... and the long side at most this, where the two do not contradict each other.
  var longSide: Double = 960
  /// A small photo is enlarged no further than this.
  var mostEnlarged: Double = 3
  /// No side is longer than this: a very long strip.
  private let longestSide: Double = 2560

  /// Both sides in pixels, multiples of 32 as the network needs.
  func size(ofWidth width: Int, height: Int) -> (width: Int, height: Int) {
    let (short, long) = (Double(min(width, height)), Double(max(width, height)))
    var scale = max(longSide / long, shortSide / short)
    scale = min(scale, mostEnlarged, longestSide / long)
    return (Self.multiple(Double(width) * scale), Self.multiple(Double(height) * scale))
  }

  private static func multiple(_ side: Double) -> Int { max(32, Int((side / 32).rounded()) * 32) }
}
