import CVision
import Whiteboard

/// Looks for what was drawn before a line: a tick box or a bullet.
///
/// A mark that is missed costs little, one that is invented turns a note into a task: so only clear shapes count.
enum MarkFinder {
  struct Found: Hashable {
    var mark: Mark
    /// Where it stands on the photo.
    var box: Quad
    /// Where on the line's quad it ends, as a fraction of the way along: 0 or less where it stands before the quad, more
    /// where the quad holds it and the reader has taken it for a first letter.
    var end: Double
  }

  /// How far before the line's quad a mark may begin, in heights of the line.
  static let reach = 2.2
  /// How far into the quad a mark may end.
  static let into = 1.5
  /// Size of a tick box, in heights of the line.
  static let boxSize = 0.42...0.85
  /// Size of a bullet.
  static let bulletSize = 0.07...0.36
  /// Where a bullet's middle is, from the line's top.
  static let bulletMiddle = 0.3...0.75
  /// Space after a mark; letters stand closer.
  static let gapAfter = 0.1
  /// Space after a mark that was not read as a letter.
  static let gapBeforeWriting = 0.03
  /// Part of each side of a box that must be drawn.
  static let boxCover = 0.8
  /// Part of a box's inner half that a tick or a cross fills at most.
  static let fullest = 0.55
  /// How near to three corners ink must come, in sizes of the box: a hand's box stays 0.16 away, a circle 0.2.
  static let boxCorner = 0.165
  /// A leaning box fills two opposite corners, and stays at most this far from the others.
  static let leaningBoxCorners = (near: 0.08, far: 0.28)
  /// How much larger than its box a mark may be: a tick's end reaches out of it.
  static let tickReach = 2.0
  /// Part of the line that a mark within it may take: more is a letter of a short word.
  static let mostOfLine = 0.35

  /// - Parameter writing: where on the quad the first letter that was read begins, as a fraction of the way along; 0 where
  ///   that is not known.
  static func mark(before quad: Quad, writingFrom writing: Double = 0, in photo: borrowing Photo) -> Found? {
    let height = quad.height
    guard height > 4, quad.width > 0 else { return nil }
    // Only the line's beginning: further on its paper may be another.
    let share = min(1, 3.5 * height / quad.width)
    let start = quad.slice(from: 0, to: share)
    var blobs = [bs_blob](repeating: bs_blob(), count: 40)
    let count = Int(bs_ink_blobs(photo.image, start.floats, Float(reach), &blobs, Int32(blobs.count)))
    guard count > 0 else { return nil }
    let near = blobs.prefix(count).filter { $0.bottom > 0.05 && $0.top < 0.95 }
    let length = quad.width / height
    for (index, blob) in near.enumerated() where Double(blob.left) < into {
      guard let (mark, place) = name(blob), place.right < into, place.right < mostOfLine * length else { continue }
      let others = near.enumerated().filter { other in
        other.offset != index
          && !(Double(other.element.left) >= place.left && Double(other.element.right) <= place.right + 0.05)
      }.map(\.element)
      // What stands wholly before the first letter that was read is none itself.
      let isBefore = place.left + 0.75 * (place.right - place.left) < writing * length
      guard stands(place, apartFrom: others, mark: mark, by: isBefore ? gapBeforeWriting : gapAfter) else { continue }
      return Found(
        mark: mark, box: quad.part(left: place.left, top: place.top, right: place.right, bottom: place.bottom),
        end: place.right / length)
    }
    return nil
  }

  struct Place {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
  }

  /// What a piece of ink is by its own shape.
  static func name(_ blob: bs_blob) -> (Mark, Place)? {
    let square = Place(
      left: Double(blob.square_left), top: Double(blob.square_top), right: Double(blob.square_right),
      bottom: Double(blob.square_bottom))
    if Double(blob.side_cover) >= boxCover, hasCorners(blob), boxSize.contains(square.bottom - square.top) {
      var whole = square
      // A tick reaches over its box.
      whole.left = min(whole.left, Double(blob.left))
      whole.right = max(whole.right, Double(blob.right))
      // What is much larger is a frame or a rule, what is full of ink a stain or a thick stroke.
      guard whole.right - whole.left < tickReach * (square.right - square.left),
        Double(blob.bottom - blob.top) < tickReach * (square.bottom - square.top), Double(blob.inside) < fullest
      else { return nil }
      return (.checkbox(tick(blob)), whole)
    }
    let place = Place(
      left: Double(blob.left), top: Double(blob.top), right: Double(blob.right), bottom: Double(blob.bottom))
    let (width, height) = (place.right - place.left, place.bottom - place.top)
    if bulletSize.contains(width), bulletSize.contains(height), (0.55...1.8).contains(width / height),
      blob.fill > 0.55, bulletMiddle.contains((place.top + place.bottom) / 2)
    {
      return (.bullet, place)
    }
    return nil
  }

  private static func hasCorners(_ blob: bs_blob) -> Bool {
    let gaps = [blob.corner_gaps.0, blob.corner_gaps.1, blob.corner_gaps.2, blob.corner_gaps.3].map(Double.init)
    if gaps.count(where: { $0 <= boxCorner }) >= 3 { return true }
    let (falling, rising) = (max(gaps[0], gaps[2]), max(gaps[1], gaps[3]))
    return min(falling, rising) <= leaningBoxCorners.near && max(falling, rising) <= leaningBoxCorners.far
  }

  private static func tick(_ blob: bs_blob) -> Mark.Tick {
    // A hand's wobbly sides reach a little into the inner half; a tick crosses it from side to side.
    if blob.inside < 0.05 || (blob.inside < 0.12 && max(blob.falling, blob.rising) < 0.75) { return .empty }
    // A tick of a broad pen covers most of both diagonals too, but only a cross all.
    return min(blob.falling, blob.rising) > 0.94 ? .crossed : .ticked
  }

  /// A mark stands alone: nothing close before it, a little space after it, and the line's writing next.
  private static func stands(_ place: Place, apartFrom others: [bs_blob], mark: Mark, by gap: Double) -> Bool {
    let before = others.filter { Double($0.left) < place.left && Double($0.right) > place.left - 0.6 }
    let after = others.filter { Double($0.left) >= place.left }.map { Double($0.left) }.min()
    guard before.isEmpty, let after, after - place.right >= gap else { return false }
    // What is far from the line's beginning belongs to something else.
    return after - place.right < (mark == .bullet ? 1.0 : 1.6)
  }
}

extension Quad {
  /// A rectangle in the quad's own frame.
  /// - Parameters left, top, right, bottom: in heights of the quad, from its top left.
  fileprivate func part(left: Double, top: Double, right: Double, bottom: Double) -> Quad {
    let frame = Quad(x: 0, y: 0, width: width / height, height: 1)
    let rectangle = Quad(x: left, y: top, width: right - left, height: bottom - top)
    return Homography.mapping(frame, to: self)?.map(rectangle) ?? self
  }
}
