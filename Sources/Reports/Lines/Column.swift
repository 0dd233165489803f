import Whiteboard

/// What the lines of one region have in common: it tells a line that goes on from one that just ends.
struct Column {
  private let right: Double?
  private let ends: [Double]
  private let width: Double
  /// From line to line, in order of size.
  private let steps: [Double]
  /// Whether a small first letter shows that a line goes on: items begin with capitals here, and not all is in capitals.
  let smallLettersTell: Bool
  /// Whether most lines begin with a bullet, a box or a time, so that one without goes on with the one above.
  let marksTell: Bool

  /// Whether the lines stand in short stacks far apart, as on sticky notes under each other.
  let isOfStacks: Bool

  init(lines: [Line], frames: [Frame?]) {
    let frames = frames.compactMap(\.self)
    ends = frames.map(\.maxX)
    right = ends.max()
    width = (right ?? 0) - (frames.map(\.minX).min() ?? 0)
    steps = zip(frames, frames.dropFirst()).map { $1.midY - $0.midY }.filter { $0 > 0 }.sorted()
    let starts = lines.compactMap { line in Leading(line.text, mark: nil).rest.first { $0.isLetter } }
    let letters = lines.flatMap(\.text).filter(\.isLetter)
    smallLettersTell =
      starts.count { $0.isLowercase } * 3 <= starts.count * 2
      && letters.count { $0.isUppercase } * 10 <= letters.count * 7
    let items = lines.count {
      Leading($0.text, mark: $0.mark).isItem || TimeScanner.leading($0.text, isTimeline: true) != nil
    }
    marksTell = items * 2 >= lines.count && items > 1
    isOfStacks = Column.areStacks(lines, steps: steps) && items * 4 <= lines.count
  }

  /// Few words a line, and gaps without a heading under them that are far wider than the steps within a stack.
  private static func areStacks(_ lines: [Line], steps: [Double]) -> Bool {
    guard let least = steps.first, let most = steps.last, most > 2.5 * least else { return false }
    // A heading may stand over the stacks, and not among them.
    return lines.enumerated().allSatisfy { index, line in
      line.words.count <= 4 && line.text.count <= 24 && (index == 0 || Heading(line.text)?.rest != "")
    }
  }

  /// - Parameter step: from a line to the next, as high as a line or two.
  func isWithinStack(_ step: Double) -> Bool { steps.first.map { step < 1.6 * $0 } ?? false }

  /// Whether a line ends where lines end here because the column does: the next word would not have fitted.
  func isFull(_ above: Frame, before line: Line, _ frame: Frame) -> Bool {
    guard let right, let word = line.words.first, !line.text.isEmpty else { return false }
    // Somewhere the longest line ends; only where others end there too is it an edge.
    guard ends.count(where: { $0 > right - 0.15 * width }) >= max(2, ends.count / 3) else { return false }
    let letter = frame.width / Double(line.text.count)
    return above.maxX + Double(word.text.count + 1) * letter > right + letter / 2
  }

  /// Whether two lines stand closer than lines here mostly do: those of one statement, among statements kept apart.
  func isTight(_ step: Double, to share: Double) -> Bool {
    guard let usual = steps.isEmpty ? nil : steps[steps.count * 3 / 4] else { return false }
    return step < share * usual
  }

  /// How far into a line its text begins, after a time.
  func inset(of text: String, in frame: Frame) -> Double {
    guard let time = TimeScanner.leading(text, isTimeline: true), !text.isEmpty else { return 0 }
    return frame.width * Double(text.count - time.rest.count) / Double(text.count)
  }
}
