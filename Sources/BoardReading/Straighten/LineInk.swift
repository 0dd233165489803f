import CVision
import Whiteboard

/// The ink of one line, seen once: its colour, and how it is spread along the line.
struct LineInk {
  /// Black where no ink can be told from the paper.
  var colour: Ink
  /// How much ink stands in each column along the line, 0 to 40; empty where none can be told.
  var columns: [UInt8]

  /// Columns for each height of a line.
  static let columnsAHeight = 40

  init(of quad: Quad, in photo: borrowing Photo) {
    var measure = bs_ink_measure()
    let length = quad.height > 0 ? quad.width / quad.height : 0
    columns = [UInt8](repeating: 0, count: length < 250 ? Int(length * Double(Self.columnsAHeight)) + 2 : 0)
    var count = Int32(columns.count)
    guard bs_measure_ink(photo.image, quad.floats, &measure, &columns, &count) else {
      (colour, columns) = (.black, [])
      return
    }
    columns.removeLast(columns.count - Int(count))
    colour = InkColour.name(
      density: [measure.density.0, measure.density.1, measure.density.2].map(Double.init),
      paper: [measure.paper.0, measure.paper.1, measure.paper.2].map(Double.init),
      ink: [measure.ink.0, measure.ink.1, measure.ink.2].map(Double.init), light: measure.light)
  }
}
