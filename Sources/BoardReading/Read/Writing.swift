import Whiteboard

/// One run of writing as it was read, before it becomes a line of the board.
struct Writing {
  var box: Quad
  var spelled: SpelledLine
  /// Whether it was cut off from writing in another ink: then it is writing too, though nothing of it may be read.
  var isPart = false

  /// Less sure than this, a reading is a guess, and its place is shown as unread instead (measured on real boards: what
  /// lies below is noise more often than writing).
  static let leastConfidence = 0.45

  var isLegible: Bool {
    spelled.confidence >= Self.leastConfidence && spelled.text.contains { $0.isLetter || $0.isNumber }
  }

  /// Whether anything was read at all, or stands beside what was. Arrows, rules and specks are found too, and are no writing.
  var isWriting: Bool { isPart || spelled.text.contains { $0.isLetter || $0.isNumber } }

  /// From the turned photo to the photo as given.
  /// - Parameters:
  ///   - quarters: by how many the photo was turned clockwise.
  ///   - width, height: of the photo as given, in pixels.
  func turnedBack(quarters: Int, width: Int, height: Int) -> Writing {
    var turned = self
    turned.box = box.turnedBack(quarters: quarters, width: Double(width), height: Double(height))
    return turned
  }
}

extension [Writing] {
  /// A reading at least this sure is no scribble.
  private static let sure = 0.85
  /// Fewer letters than this, none of them sure, are what scribbles are read as: "COOO", "mm".
  private static let fewest = 12

  /// What can be read, and what is writing that can't: everything, where all that was read is a little of which nothing
  /// is sure.
  func sorted() -> (legible: [Writing], unread: [Writing]) {
    let legible = filter(\.isLegible)
    let letters = legible.reduce(0) { $0 + $1.spelled.text.count }
    if letters < Self.fewest, legible.allSatisfy({ $0.spelled.confidence < Self.sure }) {
      return ([], filter(\.isWriting))
    }
    return (legible, filter { $0.isWriting && !$0.isLegible })
  }
}

extension Quad {
  func turnedBack(quarters: Int, width: Double, height: Double) -> Quad {
    func back(_ p: Point) -> Point {
      switch quarters {
      case 1: Point(x: p.y, y: height - p.x)
      case 2: Point(x: width - p.x, y: height - p.y)
      case 3: Point(x: width - p.y, y: p.x)
      default: p
      }
    }
    return Quad(
      topLeft: back(topLeft), topRight: back(topRight), bottomRight: back(bottomRight), bottomLeft: back(bottomLeft))
  }

  /// The same place read in another direction.
  /// - Parameter quarters: how many quarters of a circle the writing's own left lies from this quad's, clockwise.
  func begun(quarters: Int) -> Quad {
    let c = corners
    let at = { (index: Int) in c[(index + quarters) % 4] }
    return Quad(topLeft: at(0), topRight: at(1), bottomRight: at(2), bottomLeft: at(3))
  }

  /// Whether the box is higher than a line of writing is: a single letter, or writing that runs up or down.
  var isTall: Bool { height >= 1.5 * width }
}
