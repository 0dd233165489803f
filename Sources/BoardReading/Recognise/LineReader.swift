import CVision
import Whiteboard

/// Reads one line: PP-OCRv6's recogniser, a network with CTC output (Graves et al. 2006).
struct LineReader {
  private let session: Session
  let alphabet: Alphabet

  init(_ engine: Engine, model path: String, threads: Int) throws(ReadingError) {
    session = try Session(engine, model: path, threads: threads)
    guard let signs = session.metadata("character") else {
      throw .modelMissing(path: path, reason: "it has no alphabet")
    }
    // The metadata have neither the blank, which comes first, nor the space, which comes last.
    alphabet = Alphabet([""] + signs.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [" "])
  }

  /// In pixels: what the network was trained on.
  static let height = 48
  /// Hands write narrower than print: stretched by this, more of them is read right (measured, DESIGN: Reading).
  private static let stretch = 1.17
  /// In pixels, so that one long strip does not take all memory.
  private static let widest = 4800

  /// Reads a line that was cut out and laid straight.
  /// - Parameter body: gets the probabilities, steps × signs, row by row; and the number of steps.
  func read<Result>(
    _ cut: borrowing Photo, _ body: (UnsafeBufferPointer<Float>, _ steps: Int) throws(ReadingError) -> Result
  ) throws(ReadingError) -> Result {
    let natural = Double(Self.height) * Double(cut.width) / Double(cut.height) * Self.stretch
    let width = min(Self.widest, max(16, Int(natural.rounded(.up))))
    var planes = [Float](repeating: 0, count: 3 * width * Self.height)
    guard bs_image_planes(cut.image, Int32(width), Int32(Self.height), &planes) != 0 else { throw .outOfMemory }
    let columns = alphabet.symbols.count
    return try session.run(planes, shape: [1, 3, Self.height, width]) { (values, shape) throws(ReadingError) in
      guard shape.count == 3, shape[2] == columns else {
        throw .engineFailed(reason: "its alphabet is not the model's")
      }
      return try body(UnsafeBufferPointer(start: values, count: shape[1] * columns), shape[1])
    }
  }
}
