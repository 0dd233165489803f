import Whiteboard

/// What was read from one photo, and the photo itself, for the picture of the board.
public struct PhotoReading {
  public let lines: [Line]
  public let unread: [Board.Unread]
  public let geometry: Board.PhotoGeometry
  /// What was drawn: boxes, arrows, notes, marks at words, axes.
  private let drawn: MarkSearch
  private let photo: PhotoLevels
  private let legible: [Writing]

  /// - Parameters:
  ///   - writing: in pixels of the photo.
  ///   - turn: by how many quarters the photo must be turned clockwise to be upright.
  ///   - index: which of the report's photos it is.
  ///   - firstLine: number of the first line's id.
  init(photo: PhotoLevels, writing: [Writing], turn: Int, index: Int, firstLine: Int, workers: Workers) {
    let (legible, illegible) = writing.sorted()
    let certainty = Certainty(words: legible.flatMap(\.spelled.words))
    var lines = workers.map(legible) { written in
      LineAssembly.line(written, certainty, photo: index, on: photo)
    }.compactMap { $0 }
    for place in lines.indices { lines[place].id = Line.ID(firstLine + place) }
    let read = lines
    let (shapes, surface) = workers.both(
      { DrawnShapes(on: photo, lines: read, index: index, workers: workers) },
      {
        (
          notes: NoteFinder.notes(on: photo, lines: read, index: index),
          geometry: Straightener.geometry(of: photo.full, lines: writing.map(\.box), turn: turn)
        )
      })
    drawn = MarkSearch(shapes, notes: surface.notes, lines: read, index: index)
    geometry = surface.geometry
    lines = drawn.lines
    unread = illegible.map { written in
      Board.Unread(near: lines.nearest(to: written.box)?.id, box: written.box, photo: index)
    }
    self.lines = lines
    self.legible = legible
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

  /// Adds all that was found to a board, which may have other photos already.
  public func add(to board: inout Board) {
    let (boxes, notes) = (board.boxes.count, board.notes.count)
    board.lines += lines
    board.unread += unread
    board.photos.append(geometry)
    board.boxes += drawn.boxes.map { box in
      var box = box
      box.id.number += boxes
      return box
    }
    board.notes += drawn.notes.map { note in
      var note = note
      note.id.number += notes
      return note
    }
    board.marks += drawn.marks
    board.axes += drawn.axes
    board.arrows += drawn.arrows.map { arrow in
      var arrow = arrow
      arrow.tail.count(boxes: boxes, notes: notes)
      arrow.head.count(boxes: boxes, notes: notes)
      return arrow
    }
  }

  /// The straightened board, light flattened, to look at.
  public func straightened() throws(ReadingError) -> ShownBoard {
    try ShownBoard(straightening: photo.full, geometry)
  }

  /// The photo as it was taken, upright. It is the same in memory as what was read: what is hidden on it is gone from both.
  public func asTaken() -> ShownBoard { ShownBoard(photo.fullLevel, mapping: .identity) }
}

extension Arrow.End {
  /// Counts boxes and notes on after those of the photos before.
  fileprivate mutating func count(boxes: Int, notes: Int) {
    switch joint {
    case .box(let id): joint = .box(Box.ID(id.number + boxes))
    case .note(let id): joint = .note(Note.ID(id.number + notes))
    case .line, nil: break
    }
  }
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
