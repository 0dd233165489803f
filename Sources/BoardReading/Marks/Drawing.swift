import CVision
import Whiteboard

/// The ink of a photo as strokes, at the size in which hands draw: freed when it goes out of scope.
struct Drawing: ~Copyable {
  let drawing: OpaquePointer
  /// Pixels here for a pixel of the photo as taken.
  let scale: Double
  /// Usual height of a line of writing, in pixels here: hands draw in proportion to what they write.
  let unit: Double

  /// How high a line of writing is wanted ...
  private static let wantedHeight = 30.0
  /// ... and between which long sides, in pixels.
  private static let longSide = 1050.0...1650.0
  /// The unit where nothing is written: part of the long side.
  private static let unwritten = 1.0 / 45

  /// - Parameter writing: places with writing, in pixels of the photo as taken.
  /// - Returns: nil where there is no memory, or hardly a photo.
  init?(of photo: PhotoLevels, writing: [Quad]) {
    let long = Double(max(photo.full.width, photo.full.height))
    let heights = writing.map { min($0.height, $0.width) }.sorted()
    let usual = heights.isEmpty ? long * Self.unwritten : max(1, heights[heights.count / 2])
    let wanted = min(max(long * Self.wantedHeight / usual, Self.longSide.lowerBound), Self.longSide.upperBound)
    let scale = min(1, wanted / long)
    let level = photo.level(where: long, has: scale * long)
    let quads = writing.flatMap { $0.scaled(by: scale).floats }
    guard
      let made = bs_drawing_make(
        level.photo.image, scale / level.scale, quads, Int32(writing.count), usual * scale)
    else { return nil }
    drawing = made
    self.scale = scale
    unit = usual * scale
  }

  deinit { bs_drawing_free(drawing) }

  var width: Double { Double(bs_drawing_width(drawing)) }
  var height: Double { Double(bs_drawing_height(drawing)) }

  /// Pieces of paper that ink surrounds, when gaps up to twice a bridge are closed.
  /// - Parameters:
  ///   - layer: which ink counts: writing that touches a box parts the paper in it.
  ///   - bridges: in pixels; one after the other.
  ///   - least: area in square pixels.
  func faces(_ layer: Face.Layer, bridges: [Int], least: Double) -> [Face] {
    let found = Self.found(atMost: Self.mostFaces) {
      bs_drawing_faces(
        drawing, layer.measured, bridges.map(Int32.init), Int32(bridges.count), Float(least), $0, $1)
    }
    return found.map { Face($0, layer: layer) }
  }

  /// Small signs that have no one piece of paper inside.
  /// - Parameters:
  ///   - layer: which ink counts.
  ///   - largest: holes smaller than this are filled, in square pixels.
  ///   - pens: half the breadth that strokes have at most, in pixels; one after the other.
  ///   - least: area in square pixels.
  func signs(_ layer: Face.Layer, largest: Double, pens: [Int], least: Double) -> [Face] {
    let found = Self.found(atMost: Self.mostFaces) {
      bs_drawing_signs(
        drawing, layer.measured, Float(largest), pens.map(Int32.init), Int32(pens.count), Float(least), $0, $1)
    }
    return found.map { Face($0, layer: .signs) }
  }

  /// More faces than this are a pattern.
  private static let mostFaces = 8000

  /// What several faces make together.
  func joined(_ faces: [Face]) -> Face? {
    var whole = bs_face()
    let parts = faces.map(\.measured)
    guard bs_drawing_join(drawing, parts, Int32(parts.count), &whole) else { return nil }
    whole.bridge = Int32(faces.map(\.bridge).max() ?? 0)
    return Face(whole, layer: .ink)
  }

  /// Takes a closed outline out of the strokes that are looked for.
  func eraseOutline(_ points: [Point], breadth: Double) {
    let flat = points.flatMap { [Float($0.x), Float($0.y)] }
    bs_drawing_erase_outline(drawing, flat, Int32(points.count), Float(breadth))
  }

  /// Takes what a convex outline holds out of the strokes that are looked for.
  func erase(_ outline: [Point]) {
    let flat = outline.flatMap { [Float($0.x), Float($0.y)] }
    bs_drawing_erase_place(drawing, flat, Int32(outline.count))
  }

  /// The strokes that are left, at least `shortest` pixels long.
  /// - Parameter width: of the pen, in pixels.
  func strokes(shortest: Double, width: Double) -> [Stroke] {
    let found = Self.found(atMost: Self.mostStrokes) {
      bs_drawing_strokes(drawing, Float(shortest), Float(width), $0, $1)
    }
    return found.map(Stroke.init)
  }

  private static let mostStrokes = 4000

  /// What `search` writes; nothing where it fails. Room for the most costs nothing that way: memory is taken as it is used.
  private static func found<Thing>(
    atMost count: Int, _ search: (UnsafeMutablePointer<Thing>, Int32) -> Int32
  ) -> [Thing] {
    Array(unsafeUninitializedCapacity: count) { room, written in
      written = room.baseAddress.map { Int(max(0, search($0, Int32(count)))) } ?? 0
    }
  }

  /// How much ink lies beside the end of a stroke, in square pixels.
  func barbs(at end: Point, direction: Point, width: Double, reach: Double) -> bs_barbs {
    bs_drawing_barbs(
      drawing, [Float(end.x), Float(end.y)], [Float(direction.x), Float(direction.y)], Float(width), Float(reach))
  }
}
