/// Places for the boxes of a diagram: each to the right of those that point at it, as far as arrows do not run in circles.
struct DiagramLayout {
  struct Place {
    var x: Double
    var y: Double
    var height: Double
    /// What stands in the box, line by line.
    var lines: [String]
  }

  static let boxWidth = 170.0
  static let lineHeight = 18.0
  /// Between columns, where arrows and their labels are.
  static let gap = 90.0
  private static let gutter = 24.0
  /// In characters.
  private static let columns = 20

  let places: [Place]
  let width: Double
  let height: Double

  init(_ diagram: Diagram) {
    let ranks = DiagramLayout.ranks(diagram)
    let last = ranks.max() ?? 0
    var places = diagram.boxes.map { box -> Place in
      let lines = TextWrap.lines(box.text.description, first: "", rest: "", columns: DiagramLayout.columns)
        .split(separator: "\n").map(String.init)
      return Place(x: 0, y: 0, height: Double(lines.count) * DiagramLayout.lineHeight + 20, lines: lines)
    }
    var tallest = 0.0
    for rank in 0...max(last, 0) {
      var y = 4.0
      for index in places.indices where ranks[index] == rank {
        places[index].x = 4 + Double(rank) * (DiagramLayout.boxWidth + DiagramLayout.gap)
        places[index].y = y
        y += places[index].height + DiagramLayout.gutter
      }
      tallest = max(tallest, y - DiagramLayout.gutter)
    }
    self.places = places
    width = Double(last + 1) * (DiagramLayout.boxWidth + DiagramLayout.gap) - DiagramLayout.gap + 8
    height = tallest + 4
  }

  /// How many arrows lead to a box at most; each is raised no more often than there are boxes, so that circles end.
  private static func ranks(_ diagram: Diagram) -> [Int] {
    let count = diagram.boxes.count
    var ranks = [Int](repeating: 0, count: count)
    let arrows = diagram.arrows.filter {
      $0.from != $0.to && $0.from < count && $0.to < count && $0.from >= 0 && $0.to >= 0
    }
    for _ in 0..<min(count, 60) {
      var isSettled = true
      for arrow in arrows where ranks[arrow.to] <= ranks[arrow.from] && ranks[arrow.from] + 1 < count {
        // An arrow back to where the story began would push it on for ever.
        guard !leads(from: arrow.to, to: arrow.from, arrows, count) else { continue }
        ranks[arrow.to] = ranks[arrow.from] + 1
        isSettled = false
      }
      if isSettled { break }
    }
    return ranks
  }

  private static func leads(from start: Int, to end: Int, _ arrows: [Diagram.Arrow], _ count: Int) -> Bool {
    var seen = [Bool](repeating: false, count: count)
    var open = [start]
    while let box = open.popLast() {
      if box == end { return true }
      guard !seen[box] else { continue }
      seen[box] = true
      open += arrows.filter { $0.from == box }.map(\.to)
    }
    return false
  }
}
