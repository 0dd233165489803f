import Whiteboard

/// One passage over a photo: every place with writing is found, cut out and read.
struct LinePassage {
  let finder: TextFinder
  let reader: LineReader
  let speller: Speller
  let progress: (ReadingStep) -> Void

  /// Cuts are at most this many pixels high: twice what the recogniser sees, so that shrinking stays smooth.
  private static let cutHeight = 2 * LineReader.height

  /// In rough reading order, in pixels of the photo.
  func read(_ photo: PhotoLevels) throws(ReadingError) -> [Writing] {
    let boxes = try finder.find(in: photo).sorted {
      ($0.topLeft.y, $0.topLeft.x) < ($1.topLeft.y, $1.topLeft.x)
    }
    var writing: [Writing] = []
    for (index, box) in boxes.enumerated() {
      progress(.reading(line: index + 1, of: boxes.count))
      if Task.isCancelled { throw .cancelled }
      writing += box.isTall ? [try readTall(box, on: photo)] : try readLine(box, on: photo)
    }
    return writing
  }

  /// A line, cut in two where its ink changes: columns that touch would run into each other.
  func readLine(_ box: Quad, on photo: PhotoLevels) throws(ReadingError) -> [Writing] {
    let cut = try photo.cut(box, height: Self.cutHeight)
    guard let x = InkSplit.split(of: cut) else { return [Writing(box: box, spelled: try spell(cut))] }
    let middle = Double(x) / Double(cut.width)
    var halves: [Writing] = []
    for half in [box.slice(from: 0, to: middle), box.slice(from: middle, to: 1)] {
      halves += try readLine(half, on: photo)
    }
    return halves
  }

  /// A single letter, or writing that runs up or down: as what it reads best.
  private func readTall(_ box: Quad, on photo: PhotoLevels) throws(ReadingError) -> Writing {
    // Begun at the bottom left it runs up, at the top right down.
    var best = Writing(box: box, spelled: try spell(try photo.cut(box, height: Self.cutHeight)))
    for begun in [box.begun(quarters: 3), box.begun(quarters: 1)] {
      let other = Writing(box: begun, spelled: try spell(try photo.cut(begun, height: Self.cutHeight)))
      if other.evidence > best.evidence { best = other }
    }
    return best
  }

  /// Reads one place the other way up.
  func readUpsideDown(_ box: Quad, on photo: PhotoLevels) throws(ReadingError) -> Writing {
    let begun = box.begun(quarters: 2)
    return Writing(box: begun, spelled: try spell(try photo.cut(begun, height: Self.cutHeight)))
  }

  private func spell(_ cut: borrowing Photo) throws(ReadingError) -> SpelledLine {
    try reader.read(cut) { (probabilities, steps) throws(ReadingError) in
      speller.spell(probabilities, steps: steps)
    }
  }
}

extension Writing {
  /// How much speaks for a reading: what is surely read, and more of it is better.
  var evidence: Double {
    let count = Double(spelled.text.count)
    return spelled.confidence * spelled.confidence * min(count, 4).squareRoot()
  }
}
