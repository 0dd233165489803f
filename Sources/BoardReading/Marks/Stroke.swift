import CVision
import Whiteboard

/// A connected piece of ink, seen as one stroke. In pixels of the drawing.
struct Stroke {
  /// From one end to the other.
  var path: [Point]
  var length: Double
  /// Square pixels of ink.
  var area: Double
  /// Around all of its ink.
  var frame: Frame

  init(_ measured: bs_stroke) {
    var flat = measured.path
    path = withUnsafeBytes(of: &flat) { bytes in
      let values = bytes.bindMemory(to: Float.self)
      return (0..<values.count / 2).map { Point(x: Double(values[2 * $0]), y: Double(values[2 * $0 + 1])) }
    }
    length = Double(measured.length)
    area = Double(measured.area)
    frame = Frame(
      minX: Double(measured.left), minY: Double(measured.top), maxX: Double(measured.right),
      maxY: Double(measured.bottom))
  }
}
