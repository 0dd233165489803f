import CVision
import CWeights
import Whiteboard

/// Reads lines: PP-OCRv6's recogniser, a network with CTC output (Graves et al. 2006), trained on hands (`Training/reader`).
///
/// Lines are read one a thread: their networks are too small to be worth dividing, and each has its own width, since
/// padding them to one takes twice the time.
struct LineReader {
  private let session: Session
  private let threads: Int
  let alphabet: Alphabet

  /// What the network's makers call it.
  let name: String

  init(_ engine: Engine, threads: Int) throws(ReadingError) {
    session = try Session(engine, model: bs_recogniser(), threads: 1)
    self.threads = threads
    guard let signs = session.metadata("character"), let name = session.metadata("name") else {
      throw .engineFailed(reason: "the recogniser's metadata cannot be read")
    }
    self.name = name
    // The metadata have neither the blank, which comes first, nor the space, which comes last.
    let symbols = signs.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    alphabet = Alphabet([""] + symbols + [" "])
  }

  /// In pixels: what the network was trained on.
  static let height = 48
  /// Hands write narrower than print: stretched by this, more of them is read right (measured on boards and hands).
  private static let stretch = 1.17
  /// In pixels, so that one long strip does not take all memory.
  private static let widest = 4800
  /// In pixels: a word of one or two letters is read better with grey behind it, as if the line went on (character error on
  /// such lines by hands and fonts .236 to .127 below 64 pixels, .166 to .148 below 112).
  private static let narrowest = 160
  /// In pixels: what one step of the network's output stands for.
  private static let stepWidth = 8

  /// Lines as the network takes them, ready to be read together.
  struct Batch {
    fileprivate var planes: [Float] = []
    fileprivate var widths: [Int] = []
    /// How many steps of each line's output are its own, and not of the grey behind it.
    fileprivate var steps: [Int] = []
    /// So many lines are read together: enough to keep the threads busy, few enough to bound memory.
    static let size = 16

    /// Adds a line that was cut out and laid straight.
    mutating func append(_ cut: borrowing Photo) throws(ReadingError) {
      let natural = Double(LineReader.height) * Double(cut.width) / Double(cut.height) * LineReader.stretch
      let width = min(LineReader.widest, max(16, Int(natural.rounded(.up))))
      let padded = max(width, LineReader.narrowest)
      let start = planes.count
      planes.append(contentsOf: repeatElement(0, count: 3 * width * LineReader.height))
      let scaled = planes.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.map { bs_image_planes(cut.image, Int32(width), Int32(LineReader.height), $0 + start) != 0 }
      }
      guard scaled == true else { throw .outOfMemory }
      if padded > width { widen(from: start, rowsOf: width, to: padded) }
      widths.append(padded)
      steps.append((width + LineReader.stepWidth - 1) / LineReader.stepWidth)
    }

    /// Puts zeros, the grey between ink and paper, behind each row of the last picture.
    private mutating func widen(from start: Int, rowsOf width: Int, to padded: Int) {
      let rows = planes[start...]
      var wide: [Float] = []
      wide.reserveCapacity(rows.count / width * padded)
      for row in stride(from: rows.startIndex, to: rows.endIndex, by: width) {
        wide += rows[row..<row + width]
        wide += repeatElement(0, count: padded - width)
      }
      planes.replaceSubrange(start..., with: wide)
    }
  }

  /// Reads the lines of a batch.
  /// - Parameter body: gets a line's index, its probabilities (steps × signs, row by row), and the number of steps.
  func read(
    _ batch: Batch, _ body: (Int, UnsafeBufferPointer<Float>, _ steps: Int) throws(ReadingError) -> Void
  ) throws(ReadingError) {
    let columns = alphabet.symbols.count
    try session.runEach(batch.planes, height: Self.height, widths: batch.widths, threads: threads) {
      (index, values, shape) throws(ReadingError) in
      guard shape.count == 3, shape[2] == columns else {
        throw .engineFailed(reason: "its alphabet is not the model's")
      }
      let steps = min(batch.steps[index], shape[1])
      try body(index, UnsafeBufferPointer(start: values, count: steps * columns), steps)
    }
  }
}
