import Whiteboard

/// Which way up a board reads best.
///
/// A model that tells the orientation of a line turns good lines over (measured: leaving it out takes a fifth off the
/// error), so the whole photo is turned, and only when its own writing reads clearly better that way.
enum UprightTurn {
  /// A board that reads at least this well is the right way up: mean confidence over its characters.
  private static let readsWell = 0.8
  /// By how much another way up must read better.
  private static let clearly = 0.1
  /// How many lines are tried upside down.
  private static let tried = 6
  /// The part of the writing that must run up or down before the photo counts as lying on its side.
  private static let mostly = 0.6

  /// By how many quarters the photo must be turned clockwise; nil when it is best as it is.
  static func quarters(
    for writing: [Writing], on photo: PhotoLevels, _ passage: LinePassage
  ) throws(ReadingError) -> Int? {
    let characters = writing.map { $0.spelled.text.count }
    let total = characters.reduce(0, +)
    guard total > 0 else { return nil }
    // A line that was read beginning below its end, or above it, stands on its side.
    var running = [0, 0, 0, 0]
    for (line, count) in zip(writing, characters) { running[line.box.direction] += count }
    if let side = [1, 3].first(where: { Double(running[$0]) >= mostly * Double(total) }) { return (4 - side) % 4 }

    let longest = writing.filter { $0.box.direction == 0 }.sorted { $0.box.width > $1.box.width }.prefix(tried)
    let upright = confidence(of: Array(longest))
    guard !longest.isEmpty, upright < readsWell else { return nil }
    let turned = try passage.readUpsideDown(longest.map(\.box), on: photo)
    return confidence(of: turned) > upright + clearly ? 2 : nil
  }

  private static func confidence(of writing: [Writing]) -> Double {
    let weights = writing.map { Double($0.spelled.text.count) }
    let total = weights.reduce(0, +)
    guard total > 0 else { return 0 }
    return zip(writing, weights).reduce(0) { $0 + $1.0.spelled.confidence * $1.1 } / total
  }
}

extension Quad {
  /// Where the writing runs: 0 to the right, 1 down, 2 to the left, 3 up.
  fileprivate var direction: Int {
    let (dx, dy) = (topRight.x - topLeft.x, topRight.y - topLeft.y)
    if abs(dx) >= abs(dy) { return dx >= 0 ? 0 : 2 }
    return dy > 0 ? 1 : 3
  }
}
