import CVision
import CWeights
import Whiteboard

/// Reads lines: PP-OCRv6's recogniser, a network with CTC output (Graves et al. 2006), trained on hands (`Training/reader`).
///
/// Each line has its own width, since padding lines to one takes twice the time, and is read on one thread: its network is
/// too small to be worth dividing, so several lines are read at a time.
struct LineReader {
  private let session: Session
  let alphabet: Alphabet

  /// What the network's makers call it.
  let name: String

  init(_ engine: Engine) throws(ReadingError) {
    session = try Session(engine, model: bs_recogniser(), threads: 1)
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

  /// Reads a line that was cut out and laid straight; safe on several threads at a time.
  /// - Parameter body: gets its probabilities (steps × signs, row by row), and the number of steps.
  func read<Result>(
    _ cut: borrowing Photo, _ body: (UnsafeBufferPointer<Float>, _ steps: Int) -> Result
  ) throws(ReadingError) -> Result {
    let natural = Double(Self.height) * Double(cut.width) / Double(cut.height) * Self.stretch
    let width = min(Self.widest, max(16, Int(natural.rounded(.up))))
    let padded = max(width, Self.narrowest)
    var planes = try cut.planes(width: width, height: Self.height)
    if padded > width { planes = Self.widened(planes, from: width, to: padded) }
    let columns = alphabet.symbols.count
    return try session.run(planes, shape: [1, 3, Self.height, padded]) { (values, shape) throws(ReadingError) in
      guard shape.count == 3, shape[2] == columns else {
        throw .engineFailed(reason: "its alphabet is not the model's")
      }
      // What was read of the grey behind the line is not its own.
      let steps = min((width + Self.stepWidth - 1) / Self.stepWidth, shape[1])
      return body(UnsafeBufferPointer(start: values, count: steps * columns), steps)
    }
  }

  /// Puts zeros, the grey between ink and paper, behind each row.
  private static func widened(_ rows: [Float], from width: Int, to padded: Int) -> [Float] {
    var wide: [Float] = []
    wide.reserveCapacity(rows.count / width * padded)
    for row in stride(from: 0, to: rows.count, by: width) {
      wide += rows[row..<row + width]
      wide += repeatElement(0, count: padded - width)
    }
    return wide
  }
}
