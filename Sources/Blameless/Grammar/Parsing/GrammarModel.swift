import CWeights

/// Tags and parses sentences with the weights that `boardsnap-train grammar` learned. It reads the weights where they
/// lie: making one costs nothing.
package struct GrammarModel {
  private let tagging: SparseWeights
  private let moving: SparseWeights
  private let naming: SparseWeights

  /// The model that the program carries. Nil only where it was built with other weights than ours.
  package static var carried: GrammarModel? {
    let weights = bs_grammar()
    return GrammarModel(UnsafeRawBufferPointer(start: weights.bytes, count: weights.count))
  }

  /// - Parameter bytes: "BSG1", then the weights for tags, for moves and for relations. They must outlive the model.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > 4, bytes[..<4].elementsEqual("BSG1".utf8), let tagging = SparseWeights(bytes, at: 4),
      let moving = SparseWeights(bytes, at: 4 + tagging.count),
      let naming = SparseWeights(bytes, at: 4 + tagging.count + moving.count)
    else { return nil }
    self.tagging = tagging
    self.moving = moving
    self.naming = naming
  }

  package func tags(of words: [GrammarWord]) -> [GrammarTag] {
    var tags: [GrammarTag] = []
    tags.reserveCapacity(words.count)
    var features: [UInt32] = []
    var (before, beforeThat): (UInt8, UInt8) = (254, 254)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: GrammarTag.allCases.count) { scores in
      for index in words.indices {
        TagFeatures.collect(words, at: index, before: before, beforeThat: beforeThat, into: &features)
        scores.initialize(repeating: 0)
        for feature in features { tagging.add(feature, to: scores) }
        let tag = GrammarTag(rawValue: UInt8(Self.best(scores))) ?? .other
        tags.append(tag)
        (before, beforeThat) = (tag.rawValue, before)
      }
    }
    return tags
  }

  package func parse(_ words: [GrammarWord], tags: [GrammarTag]) -> ParseState {
    var state = ParseState(count: words.count)
    let look = ParseFeatures(words: words, tags: tags)
    var features: [UInt32] = []
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: Relation.allCases.count) { scores in
      while !state.isDone {
        look.moves(state, into: &features)
        scores.initialize(repeating: 0)
        for feature in features { moving.add(feature, to: scores) }
        var move = ParseMove.shift
        var found = false
        for candidate in ParseMove.allCases where state.allows(candidate) {
          if !found || scores[candidate.rawValue] > scores[move.rawValue] { move = candidate }
          found = true
        }
        guard found else { break }
        guard let (head, word) = state.arc(of: move), head < words.count else {
          state.apply(move, .root)
          continue
        }
        look.relation(state, head: head, word: word, into: &features)
        scores.initialize(repeating: 0)
        for feature in features { naming.add(feature, to: scores) }
        state.apply(move, Relation(rawValue: UInt8(Self.best(scores))) ?? .other)
      }
    }
    return state
  }

  /// The first of the highest.
  private static func best(_ scores: UnsafeMutableBufferPointer<Int32>) -> Int {
    var best = 0
    for index in scores.indices where scores[index] > scores[best] { best = index }
    return best
  }
}
