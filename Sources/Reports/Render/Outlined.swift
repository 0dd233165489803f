import Blameless

/// A list whose entries stand under subheadings, row by row as it is shown: a subheading where one begins, and what
/// stands under it one step further in.
struct Outlined {
  /// A subheading, or entries that follow each other under the same ones.
  enum Row {
    case heading(BlamelessText, depth: Int)
    case entries(Range<Int>, depth: Int)
  }

  private(set) var rows: [Row] = []

  /// - Parameter paths: the subheadings over each entry, the outermost first.
  init(_ paths: [[BlamelessText]]) {
    var open: [BlamelessText] = []
    for (index, path) in paths.enumerated() {
      if path == open, case .entries(let range, let depth) = rows.last {
        rows[rows.count - 1] = .entries(range.lowerBound..<(index + 1), depth: depth)
        continue
      }
      let known = zip(path, open).prefix { $0 == $1 }.count
      for (depth, heading) in path.enumerated().dropFirst(known) { rows.append(.heading(heading, depth: depth)) }
      rows.append(.entries(index..<(index + 1), depth: path.count))
      open = path
    }
  }

  /// The subheadings that begin right before each entry, the outermost first.
  static func begun(_ paths: [[BlamelessText]]) -> [[BlamelessText]] {
    var open: [BlamelessText] = []
    return paths.map { path in
      defer { open = path }
      return Array(path.dropFirst(zip(path, open).prefix { $0 == $1 }.count))
    }
  }
}

extension Report {
  /// The subheadings of a timeline: those of a group over its first event, or, where events of no group stand between,
  /// which no table can tell, at each event.
  var timelineHeads: [(over: [BlamelessText], at: [BlamelessText])] {
    let paths = timeline.map(\.under)
    let isMixed = paths.drop(while: \.isEmpty).contains(where: \.isEmpty)
    return isMixed ? paths.map { ([], $0) } : Outlined.begun(paths).map { ($0, []) }
  }

  /// The subheadings over each factor. What explains another stands with it, whatever is over it.
  var factorPaths: [[BlamelessText]] {
    factors.reduce(into: []) { paths, factor in
      let above = factor.because.flatMap { paths.indices.contains($0) ? paths[$0] : nil }
      paths.append(above ?? factor.under)
    }
  }
}
