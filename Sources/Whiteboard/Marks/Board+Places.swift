extension Board {
  /// The lines that stand in a box, by its smallest box: a line in a box within a frame is the box's. In the board's order.
  public func lines(in box: Box) -> [Line] {
    lines.filter { innermostBox(around: $0)?.id == box.id }
  }

  /// The smallest box that holds a line.
  public func innermostBox(around line: Line) -> Box? {
    guard let place = line.box else { return nil }
    return boxes.filter { $0.photo == line.photo && $0.quad.holds(place) }.min { $0.quad.area < $1.quad.area }
  }

  /// The lines that stand on a sticky note, in the board's order.
  public func lines(on note: Note) -> [Line] {
    lines.filter { line in
      guard let place = line.box, line.photo == note.photo else { return false }
      return note.quad.holds(place)
    }
  }

  /// The smallest box around another, if any: a swimlane around a step, a frame around a group.
  public func parent(of box: Box) -> Box? {
    boxes.filter { other in
      other.id != box.id && other.photo == box.photo && other.quad.area > 1.2 * box.quad.area
        && other.quad.holds(box.quad)
    }.min { $0.quad.area < $1.quad.area }
  }
}

extension Quad {
  /// Whether writing stands inside: its middle does, and two of three places along it. Hands write over edges.
  func holds(_ other: Quad) -> Bool {
    guard contains(other.center), other.area < 1.1 * area else { return false }
    return [0.15, 0.5, 0.85].count { contains(other.middle(at: $0)) } >= 2
  }

  /// Half-way down the quad, a fraction of the way along it.
  public func middle(at fraction: Double) -> Point { slice(from: fraction, to: fraction).center }
}
