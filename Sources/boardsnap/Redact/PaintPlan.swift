import BoardReading
import Redaction
import Reports
import Whiteboard

/// What is painted over on one photo: the names, and what could not be read, for a name may stand there.
struct PaintPlan {
  struct Name: Equatable {
    /// As it was read.
    let text: String
    let place: Quad
    /// The line that it stands in.
    let line: Quad?
  }

  /// Of the photo, for messages.
  let path: Path
  let names: [Name]
  var unread: [Quad]

  /// - Parameter photo: which of the board's photos, from 0.
  init(path: Path, photo: Int, of composition: Composition, on board: Board) {
    self.path = path
    let lines = board.lines.filter { $0.photo == photo }
    names = composition.privateSide.nameBoxes.filter { $0.photo == photo }.map { Name($0.box, among: lines) }
    unread = composition.report.unread.filter { $0.photo == photo }.map(\.box)
  }

  /// Paints, and reads each painted place and its line once more. Where something of a name is left, more is painted.
  /// - Throws: `.defect` where a name can be read still: the picture must not be shown to anybody then.
  func paint(_ board: ShownBoard, by reader: BoardReader) throws(Failure) {
    do throws(ReadingError) {
      try board.hide(names.map(\.place) + unread)
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
    throw Failure(
      .defect,
      "\(path): a name can be read still after it was painted over. Nothing was written. Paint it over in an image editor."
    )
  }

  private func remaining(on board: ShownBoard, _ reader: BoardReader) throws(ReadingError) -> [Name] {
    let lines = Set(names.compactMap(\.line))
    let ordered = Array(lines)
    let places = try reader.reread(names.map(\.place) + unread + ordered, on: board)
    let texts = Dictionary(uniqueKeysWithValues: zip(ordered, places.suffix(ordered.count).map(\.text)))
    let ofNames = zip(names, places).filter { name, reading in
      RemainingName.isLeft(of: name.text, in: reading.text, confidence: reading.confidence)
        || name.line.flatMap { texts[$0] }.map { RemainingName.stands(name.text, in: $0) } ?? false
    }
    let ofUnread = zip(unread, places.dropFirst(names.count)).filter {
      RemainingName.isLegible($1.text, confidence: $1.confidence)
    }
    return ofNames.map(\.0) + ofUnread.map { Name(text: "", place: $0.0, line: nil) }
  }
}

extension PaintPlan.Name {
  /// The name that was read at a place.
  init(_ place: Quad, among lines: [Line]) {
    self.place = place
    for line in lines {
      guard let text = line.words.lazy.compactMap({ $0.part(at: place) }).first else { continue }
      self.text = text
      self.line = line.box
      return
    }
    text = ""
    line = nil
  }
}

extension Word {
  /// The characters whose place it is; nil where it is none of this word's.
  fileprivate func part(at place: Quad) -> String? {
    if box == place { return text }
    guard cuts.count == text.count + 1 else { return nil }
    for low in 0..<text.count {
      for high in (low + 1)...text.count where box(of: low..<high) == place {
        return String(Array(text)[low..<high])
      }
    }
    return nil
  }
}
