import Whiteboard

/// Reads boards. Opens the models once; one reader serves any number of photos, one after the other.
public final class BoardReader: Sendable {
  private let engine: Engine
  private let finder: TextFinder
  private let reader: LineReader
  private let workers: Workers
  private let speller: Speller

  /// - Parameters:
  ///   - models: the folder with the engine, as set-up leaves it.
  ///   - threads: how many the engine may use.
  ///   - words: words of the context file that the reader should know.
  public init(models: ModelFolder, threads: Int, words: [String] = []) throws(ReadingError) {
    let engine = try Engine(path: models.engine)
    let workers = Workers(count: threads)
    // Each takes about as long to get ready as a line or two to be read.
    let (finder, reading) = workers.both(
      { Result { () throws(ReadingError) in try TextFinder(engine, threads: threads) } },
      { Result { () throws(ReadingError) in try (LineReader(engine), WordModel(extraWords: words)) } })
    let wordModel: WordModel
    self.finder = try finder.get()
    (reader, wordModel) = try reading.get()
    speller = Speller(alphabet: reader.alphabet, words: wordModel)
    self.engine = engine
    self.workers = workers
  }

  /// As in "1.32.0".
  public var engineVersion: String { engine.version }
  /// Which detector finds the lines, with its version.
  public var detectorName: String { finder.name }
  /// Which recogniser reads the lines, with its version.
  public var recogniserName: String { reader.name }

  /// Reads one photo. Text is read from the photo as taken; only its layout comes from the straightened board.
  /// Stops between lines when the task is cancelled.
  /// - Parameters:
  ///   - index: which of the report's photos this is, from 0.
  ///   - firstLine: number of the first line's id.
  ///   - progress: told of each step as it begins.
  public func read(
    _ photo: consuming Photo, index: Int = 0, firstLine: Int = 1, progress: @escaping (ReadingStep) -> Void = { _ in }
  ) throws(ReadingError) -> PhotoReading {
    progress(.findingText)
    let passage = LinePassage(finder: finder, reader: reader, speller: speller, workers: workers, progress: progress)
    let (width, height) = (photo.width, photo.height)
    let levels = try PhotoLevels(photo)
    let (writing, turn) = try uprightWriting(on: levels, passage)
    let lines = writing.map { $0.turnedBack(quarters: turn, width: width, height: height) }
    progress(.straightening)
    return PhotoReading(
      photo: levels, writing: lines, turn: turn, index: index, firstLine: firstLine, workers: workers)
  }

  /// What some lines say, as they look now on a picture, by the pixels alone.
  func lines(of places: [Quad], on board: ShownBoard) throws(ReadingError) -> [Rereading] {
    try workers.map(places) { place throws(ReadingError) in
      if Task.isCancelled { throw .cancelled }
      return try reader.read(try board.cut(place, height: 2 * LineReader.height)) { probabilities, steps in
        let spelled = speller.spellGreedily(probabilities, steps: steps)
        return Rereading(text: spelled.text, confidence: spelled.confidence)
      }
    }
  }

  /// Reads the photo the way up in which it reads best.
  /// - Returns: what was read, in pixels of the photo turned clockwise by `turn` quarters.
  private func uprightWriting(
    on photo: PhotoLevels, _ passage: LinePassage
  ) throws(ReadingError) -> (writing: [Writing], turn: Int) {
    let writing = try passage.read(photo)
    guard let turn = try UprightTurn.quarters(for: writing, on: photo, passage) else { return (writing, 0) }
    let turned = try PhotoLevels(photo.full.turned(quarters: turn))
    return (try passage.read(turned), turn)
  }
}

/// What the reader is busy with.
public enum ReadingStep: Hashable, Sendable {
  case decoding, straightening, findingText
  /// Reading line `line` of `of`.
  case reading(line: Int, of: Int)
}
