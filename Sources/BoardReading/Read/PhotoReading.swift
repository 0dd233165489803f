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
    drawn = MarkSearch(on: photo, lines: lines, index: index)
    lines = drawn.lines
    unread = illegible.map { written in
      Board.Unread(near: lines.nearest(to: written.box)?.id, box: written.box, photo: index)
    }
    self.lines = lines
    self.legible = legible
    self.geometry = geometry
    self.photo = photo
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

  /// What speaks for each word: to learn from how often such words are right.
  public var evidence: [(text: String, box: Quad, evidence: WordEvidence)] {
    legible.flatMap { line in
      line.spelled.words.map { word in
        (word.text, line.box.slice(from: word.cuts.first ?? 0, to: word.cuts.last ?? 1), word.evidence)
      }
    }
  }

  /// The straightened board, light flattened, to look at.
  public func straightened() throws(ReadingError) -> StraightBoard {
    guard let picture = Straightener.straighten(photo.full, geometry) else { throw .outOfMemory }
    return StraightBoard(picture: Straightener.flatten(picture), geometry: geometry)
  }
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
