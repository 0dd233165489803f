/// What the parser may do next.
package enum ParseMove: Int, CaseIterable, Sendable {
  /// The next word goes on the stack.
  case shift
  /// The next word becomes the head of the topmost one, which leaves the stack.
  case left
  /// The word below becomes the head of the topmost one, which leaves the stack.
  case right
}

/// A sentence half parsed, in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011). The root stands behind
/// the last word.
package struct ParseState: Sendable {
  package let count: Int
  package private(set) var stack: [Int] = []
  package private(set) var next = 0
  /// The head of each word, `count` for the root, -1 while there is none.
  package private(set) var heads: [Int]
  package private(set) var relations: [Relation]
  private(set) var firstLeft: [Int]
  private(set) var lastRight: [Int]
  private(set) var leftCount: [UInt8]
  private(set) var rightCount: [UInt8]

  package init(count: Int) {
    self.count = count
    heads = Array(repeating: -1, count: count)
    relations = Array(repeating: .other, count: count)
    firstLeft = Array(repeating: -1, count: count + 1)
    lastRight = firstLeft
    leftCount = Array(repeating: 0, count: count + 1)
    rightCount = leftCount
    stack.reserveCapacity(count)
  }

  package var isDone: Bool { next == count && stack.isEmpty }

  package func allows(_ move: ParseMove) -> Bool {
    switch move {
    case .shift: next < count
    // A sentence has one root.
    case .left: !stack.isEmpty && (next < count || stack.count == 1)
    case .right: stack.count > 1
    }
  }

  /// The head and the word that a move would join; nil for a shift.
  package func arc(of move: ParseMove) -> (head: Int, word: Int)? {
    guard let top = stack.last else { return nil }
    switch move {
    case .shift: return nil
    case .left: return (next, top)
    case .right: return stack.count > 1 ? (stack[stack.count - 2], top) : nil
    }
  }

  package mutating func apply(_ move: ParseMove, _ relation: Relation) {
    guard let (head, word) = arc(of: move) else {
      stack.append(next)
      next += 1
      return
    }
    stack.removeLast()
    heads[word] = head
    relations[word] = head == count ? .root : relation
    if word < head {
      if firstLeft[head] < 0 || word < firstLeft[head] { firstLeft[head] = word }
      leftCount[head] &+= 1
    } else {
      lastRight[head] = max(lastRight[head], word)
      rightCount[head] &+= 1
    }
  }
}
