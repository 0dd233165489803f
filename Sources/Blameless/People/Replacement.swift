/// New words for a piece of a sentence.
struct Replacement: Hashable, Sendable {
  /// Offsets in characters of the sentence as it was.
  var span: Range<Int>
  var text: String
}

/// A sentence after replacements, and where each of its characters came from.
struct RewrittenText: Sendable {
  private(set) var characters: [Character] = []
  private var origins: [Range<Int>] = []
  /// Which characters stand in for others.
  private var isNew: [Bool] = []

  /// - Parameter replacements: in any order; of two that overlap, the first by place wins.
  init(_ original: [Character], _ replacements: [Replacement]) {
    characters.reserveCapacity(original.count)
    origins.reserveCapacity(original.count)
    var at = 0
    for replacement in replacements.sorted(by: { $0.span.lowerBound < $1.span.lowerBound })
    where replacement.span.lowerBound >= at {
      while at < replacement.span.lowerBound { copy(original, &at) }
      for character in replacement.text {
        characters.append(character)
        origins.append(replacement.span)
        isNew.append(true)
      }
      at = replacement.span.upperBound
    }
    while at < original.count { copy(original, &at) }
  }

  private mutating func copy(_ original: [Character], _ at: inout Int) {
    characters.append(original[at])
    origins.append(at..<(at + 1))
    isNew.append(false)
    at += 1
  }

  /// The same with more replaced, still leading back to the original.
  func replacing(_ replacements: [Replacement]) -> RewrittenText {
    var next = RewrittenText(characters, replacements)
    for index in next.origins.indices {
      if !next.isNew[index] { next.isNew[index] = isNew[next.origins[index].lowerBound] }
      next.origins[index] = origin(of: next.origins[index])
    }
    return next
  }

  /// Whether a range of the rewritten text is nothing but the original's own characters.
  func isKept(_ span: Range<Int>) -> Bool { !isNew[span].contains(true) }

  /// The place in the original that a range of the rewritten text came from.
  func origin(of span: Range<Int>) -> Range<Int> {
    guard let first = origins.indices.contains(span.lowerBound) ? origins[span.lowerBound] : nil, !span.isEmpty,
      origins.indices.contains(span.upperBound - 1)
    else { return 0..<0 }
    return first.lowerBound..<max(first.upperBound, origins[span.upperBound - 1].upperBound)
  }
}
