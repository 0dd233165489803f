import Glibc

/// A direction on a photo, of length 1.
struct Direction {
  var x: Double
  var y: Double

  /// - Parameter degrees: from "to the right", turning towards "down".
  init(degrees: Double) {
    x = cos(degrees * .pi / 180)
    y = sin(degrees * .pi / 180)
  }

  /// From -180 to 180, turning from "to the right" towards "down".
  static func degrees(x: Double, y: Double) -> Double { atan2(y, x) * 180 / .pi }
}
