import Blameless

/// What a list is under a heading of the board's own words, by the form of what stands in it. It gives a place, never a
/// sentence.
enum SectionGuess {
  /// - Parameter lines: what stands under the heading, with its bullets and boxes.
  /// - Returns: nil where the form does not tell.
  static func section(of lines: [String]) -> Section? {
    guard !lines.isEmpty else { return nil }
    let leading = lines.map { Leading($0, mark: nil) }
    func most(_ tells: (Int) -> Bool) -> Bool { lines.indices.count(where: tells) * 2 > lines.count }
    if most({ TimeScanner.leading(leading[$0].rest, isTimeline: true) != nil }) { return .timeline }
    if most({ leading[$0].rest.hasSuffix("?") || leading[$0].rest.hasPrefix("?") }) { return .questions }
    if most({ leading[$0].tick != nil }) { return .actions }
    let plans = lines.indices.filter { Cues.isImperative(leading[$0].rest) || ImperativeMood.opens(leading[$0].rest) }
    let tagged = lines.indices.filter {
      leading[$0].rest.contains("@") || DayTail.length(at: leading[$0].rest.split(separator: " ")) != nil
    }
    if plans.count * 2 > lines.count || plans.count * 3 > lines.count && tagged.count * 2 > lines.count {
      return .actions
    }
    return nil
  }
}
