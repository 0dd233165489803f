import CVision
import Whiteboard

/// Finds sticky notes: pieces of paper in a colour of their own, about square, with writing on them.
enum NoteFinder {
  /// Least side, in heights of a line.
  private static let shortest = 2.2
  /// Part of its rectangle that a note fills, and how much longer than broad it is at most.
  private static let leastFill = 0.8
  private static let longest = 2.4
  /// A larger part of the photo is the board, a wall, a table.
  private static let largest = 0.2
  private static let most = 400
  /// The long side of the photo at which notes are looked for, at least, in pixels: they are large.
  private static let clearSide = 900.0

  /// Notes with writing on them: other paper of one colour is a poster, a shirt, a wall.
  /// - Parameters:
  ///   - lines: what was read from the photo.
  ///   - index: which of the report's photos it is.
  static func notes(on photo: PhotoLevels, lines: [Line], index: Int) -> [Note] {
    let writing = lines.compactMap(\.box)
    let heights = writing.map { min($0.height, $0.width) }.sorted()
    guard !heights.isEmpty else { return [] }
    let level = photo.level(where: Double(max(photo.full.width, photo.full.height)), has: clearSide)
    let found = notes(on: level.photo, unit: heights[heights.count / 2] * level.scale)
    return found.map { (quad: $0.quad.scaled(by: 1 / level.scale), colour: $0.colour) }
      .filter { note in writing.contains { note.quad.contains($0.center) } }
      .enumerated().map { number, note in
        Note(id: Note.ID(number + 1), colour: note.colour, quad: note.quad, photo: index)
      }
  }

  /// - Parameters:
  ///   - photo: any size of it.
  ///   - unit: usual height of a line, in pixels of `photo`.
  /// - Returns: notes in pixels of `photo`, the best of those that overlap.
  private static func notes(on photo: borrowing Photo, unit: Double) -> [(quad: Quad, colour: Note.Colour)] {
    var found = [bs_paper](repeating: bs_paper(), count: most)
    let count = bs_papers(photo.image, Float(shortest * unit), &found, Int32(most))
    let whole = Double(photo.width * photo.height)
    let papers = found.prefix(Int(max(0, count))).map { paper in (paper: paper, quad: Quad(paper)) }.filter {
      let (long, short) = (max($0.quad.width, $0.quad.height), min($0.quad.width, $0.quad.height))
      return Double($0.paper.fill) >= leastFill && long < longest * short && $0.quad.area < largest * whole
    }
    var notes: [(quad: Quad, colour: Note.Colour)] = []
    for (paper, quad) in papers.sorted(by: {
      Double($0.paper.fill) * $0.quad.area > Double($1.paper.fill) * $1.quad.area
    })
    where !notes.contains(where: { $0.quad.contains(quad.center) || quad.contains($0.quad.center) }) {
      notes.append((quad, colour(blue: Double(paper.bgr.0), green: Double(paper.bgr.1), red: Double(paper.bgr.2))))
    }
    return notes
  }

  private static func colour(blue: Double, green: Double, red: Double) -> Note.Colour {
    let top = max(blue, green, red)
    let range = top - min(blue, green, red)
    guard range > 0.08 * top else { return .white }
    let hue: Double
    if top == red {
      hue = (60 * (green - blue) / range + 360).truncatingRemainder(dividingBy: 360)
    } else if top == green {
      hue = 120 + 60 * (blue - red) / range
    } else {
      hue = 240 + 60 * (red - green) / range
    }
    // Pale red is what people call pink.
    switch hue {
    case ..<15, 345...: return range < 0.6 * top ? .pink : .red
    case ..<40: return .orange
    case ..<72: return .yellow
    case ..<165: return .green
    case ..<255: return .blue
    case ..<295: return .purple
    default: return .pink
    }
  }
}

extension Quad {
  /// Clockwise from the corner that is nearest to the upper left.
  fileprivate init(_ paper: bs_paper) {
    let c = paper.corners
    let points = [
      Point(x: Double(c.0), y: Double(c.1)), Point(x: Double(c.2), y: Double(c.3)),
      Point(x: Double(c.4), y: Double(c.5)), Point(x: Double(c.6), y: Double(c.7)),
    ]
    self.init(around: points)
  }
}
