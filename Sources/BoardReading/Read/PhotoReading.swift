import Whiteboard

/// What was read from one photo, and the photo itself, for the picture of the board.
public struct PhotoReading {
  public let lines: [Line]
  public let unread: [Board.Unread]
  public let geometry: Board.PhotoGeometry
  private let photo: PhotoLevels
  private let legible: [Writing]

  init(photo: PhotoLevels, writing: [Writing], geometry: Board.PhotoGeometry, index: Int, firstLine: Int) {
    var lines: [Line] = []
    let (legible, illegible) = writing.sorted()
    let certainty = Certainty(words: legible.flatMap(\.spelled.words))
    for written in legible {
      if let line = LineAssembly.line(written, certainty, id: Line.ID(firstLine + lines.count), photo: index, on: photo)
      {
        lines.append(line)
      }
    }
    unread = illegible.map { written in
      Board.Unread(near: lines.nearest(to: written.box)?.id, box: written.box, photo: index)
    }
    self.lines = lines
    self.legible = legible
    self.geometry = geometry
    self.photo = photo
  }

  /// What speaks for each word: to learn from how often such words are right.
  public var evidence: [(text: String, box: Quad, evidence: WordEvidence)] {
    legible.flatMap { line in
      line.spelled.words.map { word in
        (word.text, line.box.slice(from: word.cuts.first ?? 0, to: word.cuts.last ?? 1), word.evidence)
      }
    }
  }

  /// The straightened board, light flattened, to look at.
  public func straightened() throws(ReadingError) -> ShownBoard {
    guard let picture = Straightener.straighten(photo.full, geometry) else { throw .outOfMemory }
    return ShownBoard(PhotoLevels.Level(Straightener.flatten(picture), scale: 1), mapping: geometry.straightening)
  }

  /// The photo as it was taken, upright. It is the same in memory as what was read: what is hidden on it is gone from both.
  public func asTaken() -> ShownBoard { ShownBoard(photo.fullLevel, mapping: .identity) }
}

extension [Line] {
  fileprivate func nearest(to box: Quad) -> Line? {
    let from = box.center
    return self.min { first, second in
      (first.box?.center.distanceSquared(to: from) ?? .infinity)
        < (second.box?.center.distanceSquared(to: from) ?? .infinity)
    }
  }
}

extension Point {
  fileprivate func distanceSquared(to other: Point) -> Double {
    (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)
  }
}
