import Synchronization
import Whiteboard

/// One passage over a photo: every place with writing is found, cut out and read.
struct LinePassage {
  let finder: TextFinder
  let reader: LineReader
  let speller: Speller
  let workers: Workers
  let progress: (ReadingStep) -> Void

  /// Cuts are at most this many pixels high: twice what the recogniser sees, so that shrinking stays smooth.
  private static let cutHeight = 2 * LineReader.height

  /// In rough reading order, in pixels of the photo.
  func read(_ photo: PhotoLevels) throws(ReadingError) -> [Writing] {
    let boxes = try finder.find(in: photo).sorted { ($0.topLeft.y, $0.topLeft.x) < ($1.topLeft.y, $1.topLeft.x) }
    let begun = Mutex(0)
    return try workers.map(boxes) { box throws(ReadingError) -> [Writing] in
      if Task.isCancelled { throw .cancelled }
      begun.withLock { line in
        line += 1
        progress(.reading(line: line, of: boxes.count))
      }
      return box.isTall ? [try read(tall: box, on: photo)] : try read(line: box, on: photo)
    }.flatMap { $0 }
  }

  /// Reads places of the photo the other way up.
  func readUpsideDown(_ boxes: [Quad], on photo: PhotoLevels) throws(ReadingError) -> [Writing] {
    try workers.map(boxes) { box throws(ReadingError) in
      let begun = box.begun(quarters: 2)
      return try read(try photo.cut(begun, height: Self.cutHeight), of: begun)
    }
  }

  /// A line, cut in two where its ink changes: columns that touch would run into each other.
  private func read(line box: Quad, isPart: Bool = false, on photo: PhotoLevels) throws(ReadingError) -> [Writing] {
    let cut = try photo.cut(box, height: Self.cutHeight)
    guard let x = InkSplit.split(of: cut) else { return [try read(cut, of: box, isPart: isPart)] }
    let middle = Double(x) / Double(cut.width)
    return try read(line: box.slice(from: 0, to: middle), isPart: true, on: photo)
      + read(line: box.slice(from: middle, to: 1), isPart: true, on: photo)
  }

  /// A single letter, or writing that runs up or down (begun at the bottom left it runs up, at the top right down): the
  /// way in which it reads best.
  private func read(tall box: Quad, on photo: PhotoLevels) throws(ReadingError) -> Writing {
    var best = try read(try photo.cut(box, height: Self.cutHeight), of: box)
    for begun in [box.begun(quarters: 3), box.begun(quarters: 1)] {
      let other = try read(try photo.cut(begun, height: Self.cutHeight), of: begun)
      if other.evidence > best.evidence { best = other }
    }
    return best
  }

  private func read(_ cut: borrowing Photo, of box: Quad, isPart: Bool = false) throws(ReadingError) -> Writing {
    try reader.read(cut) { probabilities, steps in
      Writing(box: box, spelled: speller.spell(probabilities, steps: steps), isPart: isPart)
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
