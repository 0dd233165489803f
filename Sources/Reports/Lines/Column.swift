import Whiteboard

/// What the lines of one region have in common: it tells a line that goes on from one that just ends.
struct Column {
  private let right: Double?
  private let width: Double
  /// From line to line, in order of size.
  private let steps: [Double]
  /// Whether a small first letter shows that a line goes on: items begin with capitals here, and not all is in capitals.
  let smallLettersTell: Bool
  /// Whether most lines begin with a bullet, a box or a time, so that one without goes on with the one above.
  let marksTell: Bool

  /// Whether many lines end in a time, as in "rolled back (14:31)".
  let timesEnd: Bool

  /// Whether the lines stand in short stacks far apart, as on sticky notes under each other.
  let isOfStacks: Bool

  init(lines: [Line], frames: [Frame?]) {
    let frames = frames.compactMap(\.self)
    right = frames.map(\.maxX).max()
    width = (right ?? 0) - (frames.map(\.minX).min() ?? 0)
    steps = zip(frames, frames.dropFirst()).map { $1.midY - $0.midY }.filter { $0 > 0 }.sorted()
    let inner = Column.innerSteps(lines, frames)
    border = Column.border(in: inner.map(\.step).sorted(), heights: frames.map(\.height).sorted())
    let begun = inner.filter(\.beginsItem).map(\.step).sorted()
    between = begun.isEmpty ? nil : begun[begun.count / 4]
    isOfSteps = lines.count { Column.isStep($0.text) } > 1
    timesEnd =
      lines.count { TimeScanner.trailing($0.text, isTimeline: true) != nil || TimeScanner.isTimeAlone($0.text) } * 4
      >= lines.count
    let ends = frames.map(\.maxX)
    let edge = (ends.max() ?? 0) - 0.15 * width
    isEdge = ends.count { $0 > edge } >= max(2, ends.count / 4)
    let starts = lines.compactMap { line -> Character? in
      let text = Leading(line.text, mark: nil).rest
      return (TimeScanner.leading(text, isTimeline: true)?.rest ?? text).first { $0.isLetter }
    }
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

  /// Whether lines here begin with "because", "why" or an arrow, each a step of a chain.
  private let isOfSteps: Bool

  func beginsStep(_ text: String) -> Bool { isOfSteps && Column.isStep(text) }

  private static func isStep(_ text: String) -> Bool {
    WhyAnswer.opensStep(text) || text.prefix(3).lowercased() == "why"
  }

  /// Steps fall into those within a statement and those between statements: where the one end and the other begin.
  private let border: (step: Double, ratio: Double)?

  /// From the last line of a statement to the bullet or the time that begins the next, where several tell.
  private let between: Double?

  var hasTwoSteps: Bool { border != nil || between != nil }

  /// More than 0 where two lines stand as close as those of one statement do here, less than 0 where as far apart as two
  /// statements.
  func tightness(of step: Double) -> Double {
    if let between {
      let share = step / between
      return share < 0.88 ? 2.2 : share > 0.95 ? -2.2 : 0
    }
    guard let border else { return 0 }
    let weight = min(2.2, 0.8 + 8 * (border.ratio - 1))
    return step < border.step ? weight : -weight
  }

  /// Steps from line to line, but for those to and from headings.
  private static func innerSteps(_ lines: [Line], _ frames: [Frame]) -> [(step: Double, beginsItem: Bool)] {
    guard lines.count == frames.count else { return [] }
    let isHeading = lines.map { Heading(Leading($0.text, mark: nil).rest)?.rest == "" }
    return lines.indices.dropFirst().compactMap { index in
      let step = frames[index].midY - frames[index - 1].midY
      guard step > 0.5 * frames[index].height, step < 4 * frames[index].height, !isHeading[index], !isHeading[index - 1]
      else { return nil }
      let line = lines[index]
      let time = TimeScanner.leading(line.text, isTimeline: true)
      let begins =
        Leading(line.text, mark: line.mark).isItem
        || time.map { !$0.rest.isEmpty || !TimeScanner.isTimeAlone(line.text) } ?? false
      return (step, begins)
    }
  }

  private static func border(in steps: [Double], heights: [Double]) -> (step: Double, ratio: Double)? {
    guard steps.count >= 3, !heights.isEmpty else { return nil }
    let height = heights[heights.count / 2]
    let plain = steps.filter { $0 < 3 * height }
    var best: (step: Double, ratio: Double)?
    for (low, high) in zip(plain, plain.dropFirst()) where low > 0 {
      let ratio = high / low
      guard ratio > max(1.1, best?.ratio ?? 0), low < 1.75 * height, low < 1.5 * plain[0] else { continue }
      best = ((low * high).squareRoot(), ratio)
    }
    return best
  }

  /// Somewhere the longest line ends; only where others end there too is it an edge.
  private let isEdge: Bool

  /// How much room the line above left at the right edge of its column.
  enum Room { case none, some, much }

  /// What the next line's first word would have found.
  func room(_ above: Frame, before line: Line, _ frame: Frame) -> Room {
    guard let right, let word = line.words.first, !line.text.isEmpty else { return .some }
    let letter = frame.width / Double(line.text.count)
    let left = right - above.maxX - Double(word.text.count + 1) * letter
    if left < letter { return isEdge ? .none : .some }
    return left > max(0.2 * width, 3 * letter) ? .much : .some
  }

  /// - Parameter step: from a line to the next, as high as a line or two.
  func isWithinStack(_ step: Double) -> Bool { steps.first.map { step < 1.6 * $0 } ?? false }

  /// How far into a line its text begins, after a time.
  func inset(of text: String, in frame: Frame) -> Double {
    guard let time = TimeScanner.leading(text, isTimeline: true), !text.isEmpty else { return 0 }
    return frame.width * Double(text.count - time.rest.count) / Double(text.count)
  }
}
