import Whiteboard

/// Finds closed outlines: pieces of paper that ink surrounds. What touches a box from outside, as arrows do, and what is
/// written in it, leave its piece of paper as it is.
enum BoxFinder {
  /// Gaps closed one after the other, in parts of the unit.
  private static let bridges = [0, 0.06, 0.14, 0.26]
  /// Half of how broad a sign's strokes are at most, in parts of the unit.
  private static let pens = [0.1, 0.2]
  /// Bridges for frames.
  private static let frameBridges = [0.1, 0.35, 0.8]
  /// Larger ones, by their short side in units, are frames or by chance: they are told when boxes are out of the way.
  private static let largestBox = 4.5
  /// What is larger than this part of the photo both ways is the board's own edge, or the paper's.
  private static let wholeBoard = 0.85
  /// Least side, in units: less is a letter, or a tick box, which is its line's mark.
  private static let leastSide = 0.5
  /// Part of the outline that must be drawn.
  private static let leastSupport = 0.7
  /// Part of the outline's inside that must be one piece of paper.
  private static let leastSolidity = 0.15
  /// ... or this where the outline is drawn for sure.
  private static let leastSolidityOfSure = 0.2
  private static let surelySupported = 0.93
  /// Less likely than this, a face is paper between strokes.
  private static let leastWorth = 0.5

  /// Boxes first, and then frames and lanes: strokes that run into boxes are none of theirs.
  /// - Parameter writing: what was read, in pixels of the drawing.
  static func faces(in drawing: borrowing Drawing, writing: [Quad], workers: Workers) -> [Face] {
    let unit = drawing.unit
    let boxes = chosen(
      candidates(in: drawing, writing: writing, workers: workers), beside: [], writing: writing, unit: unit)
    for face in boxes where face.shortSide < largestBox * unit {
      drawing.erase(face.grown(by: face.thickness + 0.1 * unit))
    }
    let frames = frameCandidates(in: drawing, writing: writing)
    let (width, height) = (drawing.width, drawing.height)
    return chosen(frames, beside: boxes, writing: writing, unit: unit).filter { face in
      face.frame.width < wholeBoard * width || face.frame.height < wholeBoard * height
    }
  }

  /// The likeliest faces, none of which excludes another.
  private static func chosen(_ candidates: [Face], beside: [Face], writing: [Quad], unit: Double) -> [Face] {
    let judged = candidates.map { face in
      (face: face, worth: FaceWorth.probability(FaceFeatures(face, writing: writing, unit: unit)))
    }
    var chosen = beside
    for (face, worth) in judged.sorted(by: { $0.worth > $1.worth })
    where worth > leastWorth && !chosen.contains(where: { $0.conflicts(with: face, unit: unit) }) {
      // Of two rings the outer one is the outline.
      let outer = judged.filter { $0.worth > leastWorth && $0.face.isRing(around: face, unit: unit) }
        .max { $0.face.area < $1.face.area }?.face
      if let outer, !chosen.contains(where: { $0.conflicts(with: outer, unit: unit) }) {
        chosen.append(outer)
      } else {
        chosen.append(face)
      }
    }
    return chosen
  }

  static func candidates(in drawing: borrowing Drawing, writing: [Quad], workers: Workers) -> [Face] {
    let (drawn, inked) = workers.both(
      { candidates(in: drawing, .drawn, writing: writing) }, { candidates(in: drawing, .ink, writing: writing) })
    return drawn + inked
  }

  private static func candidates(in drawing: borrowing Drawing, _ layer: Face.Layer, writing: [Quad]) -> [Face] {
    let unit = drawing.unit
    let faces = drawing.faces(
      layer, bridges: Set(pixels(bridges, unit: unit)).sorted(), least: 0.04 * unit * unit)
    var candidates = faces.filter { isWhole($0, unit: unit) }
    let near = Dictionary(grouping: faces.filter { $0.bridge < 3 }, by: \.bridge)
    for (_, near) in near.sorted(by: { $0.key < $1.key }) {
      candidates += joined(near, in: drawing).filter { isWhole($0, unit: unit) }
    }
    candidates += drawing.signs(
      layer, largest: 3 * unit * unit, pens: pixels(pens, unit: unit), least: 0.2 * unit * unit
    ).filter { isWhole($0, unit: unit) && $0.longSide < 4 * unit }
    candidates.removeAll { isLetter($0, writing) }
    return candidates
  }

  private static func pixels(_ lengths: [Double], unit: Double) -> [Int] {
    lengths.map { Int(($0 * unit).rounded()) }
  }

  /// What the strokes that are left enclose.
  static func frameCandidates(in drawing: borrowing Drawing, writing: [Quad]) -> [Face] {
    let unit = drawing.unit
    return drawing.faces(.strokes, bridges: pixels(frameBridges, unit: unit), least: 1.5 * unit * unit)
      .filter { isWhole($0, unit: unit) }
  }

  private static func isWhole(_ face: Face, unit: Double) -> Bool {
    face.shortSide >= leastSide * unit && face.support >= leastSupport && face.shape != nil
      && face.solidity >= (face.support > surelySupported ? leastSolidityOfSure : leastSolidity)
      && face.thickness < 0.8 * unit
  }

  /// The holes of letters, and the space between them.
  private static func isLetter(_ face: Face, _ writing: [Quad]) -> Bool {
    writing.contains { line in
      line.contains(face.center) && face.frame.height < 1.1 * min(line.height, line.width)
        && face.frame.width < 1.5 * min(line.height, line.width)
    }
  }

  /// Outlines with a cross or a plus in them fall into pieces.
  private static func joined(_ faces: [Face], in drawing: borrowing Drawing) -> [Face] {
    let unit = drawing.unit
    let small = faces.filter { $0.longSide < 3 * unit && $0.shortSide > 0.15 * unit }
    var rest = Array(small.indices)
    var whole: [Face] = []
    while let seed = rest.popLast() {
      var group = [seed]
      var next = 0
      while next < group.count {
        let face = small[group[next]]
        next += 1
        let near = rest.filter { small[$0].touches(face, within: face.thickness + 0.12 * unit) }
        rest.removeAll { near.contains($0) }
        group += near
      }
      guard (2...8).contains(group.count), let face = drawing.joined(group.map { small[$0] }) else { continue }
      if face.longSide < 4.5 * unit { whole.append(face) }
    }
    return whole
  }
}

extension Face {
  /// Whether only one of both can be a box: they are the same, they cross, or one is a sign's inside.
  fileprivate func conflicts(with other: Face, unit: Double) -> Bool {
    let width = min(frame.maxX, other.frame.maxX) - max(frame.minX, other.frame.minX)
    let height = min(frame.maxY, other.frame.maxY) - max(frame.minY, other.frame.minY)
    guard width > 0, height > 0 else { return false }
    let shared = width * height
    let (own, others) = (frame.width * frame.height, other.frame.width * other.frame.height)
    if shared / (own + others - shared) > 0.5 { return true }
    let part = shared / min(own, others)
    if part < 0.15 { return false }
    if part < 0.85 { return true }
    let outer = own > others ? self : other
    return outer.shortSide < 4 * unit
  }

  /// Whether it is drawn around a small sign as its second ring.
  fileprivate func isRing(around inner: Face, unit: Double) -> Bool {
    area > 1.1 * inner.area && area < 3 * inner.area && longSide < 4 * unit
      && center.distance(to: inner.center) < 0.15 * longSide && abs(solidity - 1) < 0.4
      && inner.outline.allSatisfy { frame.contains($0) }
  }

  fileprivate func touches(_ other: Face, within distance: Double) -> Bool {
    guard frame.minX - distance < other.frame.maxX, other.frame.minX - distance < frame.maxX,
      frame.minY - distance < other.frame.maxY, other.frame.minY - distance < frame.maxY
    else { return false }
    return outline.contains { p in other.outline.contains { $0.distance(to: p) < distance } }
  }
}
