import Whiteboard

/// Which factor stands above which in a list that is set in: a cause under what it explains.
struct ParentStack {
  private var open: [(index: Int, region: Int, left: Double, height: Double, depth: Int?)] = []

  /// Whether something was set in under another.
  private(set) var isNested = false

  /// The factor that a passage is set in under. Nil at the left edge.
  mutating func parent(of passage: Passage) -> Int? {
    if let depth = passage.depth {
      open.removeAll { ($0.depth ?? 0) >= depth }
      return depth > 0 ? open.last?.index : nil
    }
    // A label beside a list is set in too, and no part of it.
    guard let start = passage.start, passage.beginsItem else { return nil }
    if open.last?.region != passage.region { open = [] }
    open.removeAll { $0.left > start.x - 1.3 * max($0.height, start.height) }
    return open.last?.index
  }

  mutating func add(_ index: Int, _ passage: Passage) {
    if let depth = passage.depth, depth > 0 { isNested = true }
    open.append((index, passage.region, passage.start?.x ?? 0, passage.start?.height ?? 0, passage.depth))
  }

  mutating func clear() {
    open = []
    isNested = false
  }
}
