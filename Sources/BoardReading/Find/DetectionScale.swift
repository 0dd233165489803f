import Whiteboard

/// How large a photo is shown to the detector.
struct DetectionScale: Hashable {
  /// The short side is at least this, in pixels, ...
  var shortSide: Double = 736
  /// ... and the long side too.
  var longSide: Double = 960

  /// A small photo is enlarged no further than this.
  private static let mostEnlarged: Double = 3
  /// No side is longer than this: a very long strip.
  private static let longestSide: Double = 2560

  /// Both sides in pixels, multiples of 32 as the network needs.
  func size(ofWidth width: Int, height: Int) -> (width: Int, height: Int) {
    let scale = scale(ofWidth: width, height: height)
    return (Self.multiple(Double(width) * scale), Self.multiple(Double(height) * scale))
  }

  private func scale(ofWidth width: Int, height: Int) -> Double {
    let (short, long) = (Double(min(width, height)), Double(max(width, height)))
    return min(max(longSide / long, shortSide / short), Self.mostEnlarged, Self.longestSide / long)
  }

  private static func multiple(_ side: Double) -> Int { max(32, Int((side / 32).rounded()) * 32) }

  /// Boxes whose median is less high than this on the map are too small to be found well, in pixels ...
  private static let smallWriting: Double = 25.5
  /// ... and this is how high it should be.
  private static let clearWriting: Double = 32
  /// The short side of the second look, at most: four hands of five that are lost at 736 are found at it.
  private static let closestShortSide: Double = 1088

  /// The scale at which small writing is found; nil where it is large enough.
  /// - Parameter boxes: found at this scale, in pixels of the photo.
  func closer(to boxes: [Quad], ofWidth width: Int, height: Int) -> DetectionScale? {
    let heights = boxes.map { min($0.height, $0.width) }.sorted()
    guard !heights.isEmpty else { return nil }
    let median = heights[heights.count / 2] * scale(ofWidth: width, height: height)
    guard median < Self.smallWriting else { return nil }
    let short = Double(min(width, height)) * scale(ofWidth: width, height: height)
    let wanted = min(Self.closestShortSide, short * Self.clearWriting / median)
    return wanted > short * 1.1 ? DetectionScale(shortSide: wanted, longSide: wanted) : nil
  }
}
