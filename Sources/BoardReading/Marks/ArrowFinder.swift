import CVision
import Whiteboard

/// Finds arrows and lines: the strokes that are left when boxes and writing are taken away.
enum ArrowFinder {
  /// A stroke seen as an arrow, in pixels of the drawing.
  struct Found {
    var stroke: Stroke
    var hasHeadAtStart: Bool
    var hasHeadAtEnd: Bool
  }

  /// Least length of a dash, and of an arrow, in units.
  private static let shortestDash = 0.25
  private static let shortest = 0.75
  /// How far around its end an arrow's head is looked for, in units.
  private static let headReach = 0.6
  /// How much ink a head has on each side at least, in breadths of the pen times units.
  private static let barb = 0.12
  /// An arrow has two heads where they are about as large, the smaller one this part of the larger at least.
  private static let twoHeads = 0.75

  /// - Parameter faces: the boxes, which are taken away.
  static func arrows(in drawing: borrowing Drawing, boxes faces: [Face]) -> [Found] {
    let unit = drawing.unit
    let breadths = faces.map(\.thickness).filter { $0 > 0 }.sorted()
    let width = breadths.isEmpty ? 0.08 * unit : breadths[breadths.count / 2]
    for face in faces {
      let holdsBoxes = faces.contains { $0.area < 0.8 * face.area && face.rectangle.contains($0.center) }
      // The outer edge of a sign's hull is known, of a face the inner one.
      let outwards = face.thickness > 0 ? max(face.thickness, width) : 0
      if !holdsBoxes { drawing.erase(face.grown(by: outwards + 0.08 * unit)) }
      drawing.eraseOutline(face.grown(by: outwards / 2), breadth: max(face.thickness, width) + 0.25 * unit)
    }
    let strokes = drawing.strokes(shortest: shortestDash * unit, width: width)
    let chains = StrokeChains.chains(of: strokes, unit: unit)
    return chains.filter { $0.length > shortest * unit }.map { chain in
      let (start, end) = (
        head(at: .start, of: chain, width: width, in: drawing), head(at: .end, of: chain, width: width, in: drawing)
      )
      return Found(
        stroke: chain, hasHeadAtStart: start > barb && (start > end || start > twoHeads * end),
        hasHeadAtEnd: end > barb && (end >= start || end > twoHeads * start))
    }
  }

  private enum End { case start, end }

  /// How much of a head there is: of the barb on the side that has less, in breadths of the pen times units.
  private static func head(at end: End, of stroke: Stroke, width: Double, in drawing: borrowing Drawing) -> Double {
    guard let tip = end == .start ? stroke.path.first : stroke.path.last else { return 0 }
    let unit = drawing.unit
    // Far enough back not to follow a barb.
    let direction = stroke.direction(atStart: end == .start, reach: 1.6 * unit)
    let barbs = drawing.barbs(at: tip, direction: direction, width: width, reach: headReach * unit)
    let (left, right) = (Double(barbs.left + barbs.left_before), Double(barbs.right + barbs.right_before))
    return (0.75 * min(left, right) + 0.25 * max(left, right)) / (width * unit)
  }
}
