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
    let boxes = try finder.find(in: photo).sorted { ($0.topLeft.y, $0.topLeft.x) < ($1.topLeft.y, $1.topLeft.x) }
    var writing: [Writing] = []
    var waiting = Waiting()
    for (index, box) in boxes.enumerated() {
      progress(.reading(line: index + 1, of: boxes.count))
      if Task.isCancelled { throw .cancelled }
      if box.isTall {
        try add(tall: box, on: photo, to: &waiting)
      } else {
        try add(line: box, on: photo, to: &waiting)
      }
      if waiting.boxes.count >= LineReader.Batch.size || index == boxes.count - 1 {
        writing += try read(waiting)
        waiting = Waiting()
      }
    }
    return writing
  }

  /// Reads places of the photo the other way up.
  func readUpsideDown(_ boxes: [Quad], on photo: PhotoLevels) throws(ReadingError) -> [Writing] {
    var waiting = Waiting()
    for box in boxes {
      let begun = box.begun(quarters: 2)
      try waiting.add(begun, try photo.cut(begun, height: Self.cutHeight))
      waiting.places.append(1)
    }
    return try read(waiting)
  }

  /// Cuts that wait to be read together.
  private struct Waiting {
    var batch = LineReader.Batch()
    var boxes: [Quad] = []
    /// Of each box whether it is a part of a line that was cut where its ink changes.
    var areParts: [Bool] = []
    /// How many boxes in a row are the same place, read in several directions.
    var places: [Int] = []

    mutating func add(_ box: Quad, _ cut: borrowing Photo, isPart: Bool = false) throws(ReadingError) {
      try batch.append(cut)
      boxes.append(box)
      areParts.append(isPart)
    }
  }

  /// A line, cut in two where its ink changes: columns that touch would run into each other.
  private func add(
    line box: Quad, isPart: Bool = false, on photo: PhotoLevels, to waiting: inout Waiting
  ) throws(ReadingError) {
    let cut = try photo.cut(box, height: Self.cutHeight)
    guard let x = InkSplit.split(of: cut) else {
      try waiting.add(box, cut, isPart: isPart)
      waiting.places.append(1)
      return
    }
    let middle = Double(x) / Double(cut.width)
    try add(line: box.slice(from: 0, to: middle), isPart: true, on: photo, to: &waiting)
    try add(line: box.slice(from: middle, to: 1), isPart: true, on: photo, to: &waiting)
  }

  /// A single letter, or writing that runs up or down: begun at the bottom left it runs up, at the top right down.
  private func add(tall box: Quad, on photo: PhotoLevels, to waiting: inout Waiting) throws(ReadingError) {
    for begun in [box, box.begun(quarters: 3), box.begun(quarters: 1)] {
      try waiting.add(begun, try photo.cut(begun, height: Self.cutHeight))
    }
    waiting.places.append(3)
  }

  /// Reads what waits; of a place that was cut in several directions the one that reads best.
  private func read(_ waiting: Waiting) throws(ReadingError) -> [Writing] {
    var all: [Writing] = []
    try reader.read(waiting.batch) { (index, probabilities, steps) throws(ReadingError) in
      let spelled = speller.spell(probabilities, steps: steps)
      all.append(Writing(box: waiting.boxes[index], spelled: spelled, isPart: waiting.areParts[index]))
    }
    var rest = all[...]
    return waiting.places.compactMap { count in
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count).max { $0.evidence < $1.evidence }
    }
  }
}

extension Writing {
  /// How much speaks for a reading: what is surely read, and more of it is better.
  fileprivate var evidence: Double {
    let count = Double(spelled.text.count)
    return spelled.confidence * spelled.confidence * min(count, 4).squareRoot()
  }
}
