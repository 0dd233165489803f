import BoardReading
import Redaction
import Reports
import Whiteboard

/// What is painted over on one photo: the names, and what could not be read, for a name may stand there.
struct PaintPlan {
  /// Of the photo, for messages.
  let path: Path
  let names: [NameBox]
  var unread: [Quad]

  /// - Parameters:
  ///   - photo: which of the board's photos, from 0.
  ///   - report: says what could not be read.
  ///   - side: says where names stand.
  init(path: Path, photo: Int, of report: Report, _ side: PrivateSide) {
    self.path = path
    names = side.nameBoxes.filter { $0.photo == photo }.map { name in
      var name = name
      name.box = name.box.kept
      return name
    }
    unread = report.unread.filter { $0.photo == photo }.map(\.box.kept)
  }

  /// Whether nothing is to be painted over.
  var isEmpty: Bool { names.isEmpty && unread.isEmpty }

  /// Paints, and reads each painted place and its line once more. Where something of a name is left, more is painted.
  /// - Throws: ``legible(_:)`` where a name can be read still: the picture must not be shown to anybody then.
  func paint(_ board: ShownBoard, by reader: BoardReader) throws(Failure) {
    do throws(ReadingError) {
      try board.hide(names.map(\.box) + unread)
      var left = try remaining(on: board, reader)
      if left.isEmpty { return }
      try board.hide(left.map(\.place), painted: .wholePlace)
      left = try remaining(on: board, reader)
      if left.isEmpty { return }
      // Better a line lost than a name shown.
      try board.hide(left.map { $0.line ?? $0.place }, painted: .wholePlace)
      left = try remaining(on: board, reader)
      if left.isEmpty { return }
    } catch {
      throw Failure(error)
    }
    throw Self.legible(path)
  }

  static func legible(_ path: Path) -> Failure {
    Failure(
      .defect,
      "\(path): a name can be read still after it was painted over. Nothing was written. Paint it over in an image editor."
    )
  }

  private func remaining(on board: ShownBoard, _ reader: BoardReader) throws(ReadingError)
    -> [(place: Quad, line: Quad?)]
  {
    let lines = Set(names.compactMap(\.line))
    let ordered = Array(lines)
    let places = try reader.reread(names.map(\.box) + unread + ordered, on: board)
    let texts = Dictionary(uniqueKeysWithValues: zip(ordered, places.suffix(ordered.count).map(\.text)))
    let ofNames = zip(names, places).filter { name, reading in
      RemainingName.isLeft(of: name.text, in: reading.text, confidence: reading.confidence)
        || name.line.flatMap { texts[$0] }.map { RemainingName.stands(name.text, in: $0) } ?? false
    }
    let ofUnread = zip(unread, places.dropFirst(names.count)).filter {
      RemainingName.isLegible($1.text, confidence: $1.confidence)
    }
    return ofNames.map { ($0.0.box, $0.0.line) } + ofUnread.map { ($0.0, nil) }
  }
}

extension Quad {
  /// As the archive keeps places: to a hundredth of a pixel. So a picture made later is the one made at once, bit by bit.
  fileprivate var kept: Quad {
    func kept(_ p: Point) -> Point { Point(x: (p.x * 100).rounded() / 100, y: (p.y * 100).rounded() / 100) }
    return Quad(
      topLeft: kept(topLeft), topRight: kept(topRight), bottomRight: kept(bottomRight), bottomLeft: kept(bottomLeft))
  }
}
