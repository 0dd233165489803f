import CWeights

/// Says how much each word of a line looks like part of a person's name: a chain of two labels (Lafferty, McCallum &
/// Pereira 2001) over the words that can be one. `boardsnap-train names` makes its weights. Little-endian:
///
///     "BSN1"
///     lexicon                           as ``NameLexicon`` has it
///     bits; unit                        4 bytes each
///     weights                           1 byte × 2^bits
///     links                             2 bytes × gaps × 4
///
/// A weight speaks for a name; `unit` of them are odds of e to 1.
package struct NameModel {
  /// How one candidate follows on the last.
  package enum Gap: Int, CaseIterable, Sendable { case blank, hyphen, list, glued, dot, far }

  package let lexicon: NameLexicon
  private let weights: UnsafePointer<Int8>
  private let mask: UInt32
  /// [gap][before][own], 1 for a name.
  private let links: UnsafeRawBufferPointer
  /// What odds of e to 1 weigh.
  package let unit: Int32

  /// The model that the program carries. Nil only where it was built with other weights than ours.
  package static var carried: NameModel? {
    let weights = bs_names()
    return NameModel(UnsafeRawBufferPointer(start: weights.bytes, count: weights.count))
  }

  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > 4, bytes[0] == 66, bytes[1] == 83, bytes[2] == 78, bytes[3] == 49,
      let lexicon = NameLexicon(bytes, at: 4)
    else { return nil }
    self.lexicon = lexicon
    var at = 4 + lexicon.count
    guard bytes.count >= at + 8 else { return nil }
    let bits = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
    unit = Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 4, as: Int32.self))
    at += 8
    let linked = Gap.allCases.count * 4
    guard (4...24).contains(bits), unit > 0, bytes.count >= at + 1 << bits + 2 * linked, let base = bytes.baseAddress
    else { return nil }
    weights = (base + at).assumingMemoryBound(to: Int8.self)
    mask = UInt32(1 << bits) - 1
    at += 1 << bits
    links = UnsafeRawBufferPointer(rebasing: bytes[at..<(at + 2 * linked)])
  }

  private func link(_ gap: Gap, _ before: Int, _ own: Int) -> Int32 {
    let place = 2 * (gap.rawValue * 4 + before * 2 + own)
    return Int32(Int16(littleEndian: links.loadUnaligned(fromByteOffset: place, as: Int16.self)))
  }

  private struct Sum: NameFeatureSink {
    let weights: UnsafePointer<Int8>
    let mask: UInt32
    var total: Int32 = 0

    @inline(__always)
    mutating func add(_ feature: UInt32) { total &+= Int32(weights[Int(feature & mask)]) }
  }

  /// Looks up what each word can be.
  package func classify(_ words: inout ContiguousArray<NameWord>) {
    for index in words.indices where words[index].kind == .word {
      words[index].classes = lexicon.classes(words[index].hash)
    }
  }

  /// By how much the best reading with the word as a name beats the best without, in ``unit``s; nil for words that
  /// cannot be one.
  package func margins(_ features: NameFeatures, into margins: inout [Int32?]) {
    margins.removeAll(keepingCapacity: true)
    let count = features.words.count
    var candidates: [Int] = []
    for index in 0..<count {
      margins.append(nil)
      if features.isCandidate(index) { candidates.append(index) }
    }
    guard !candidates.isEmpty else { return }
    var own: [Int32] = []
    var forward: [(Int32, Int32)] = []
    var gaps: [Gap] = []
    for (place, index) in candidates.enumerated() {
      var sum = Sum(weights: weights, mask: mask)
      features.collect(index, into: &sum)
      own.append(sum.total)
      let gap = place == 0 ? .far : features.gap(from: candidates[place - 1], to: index)
      gaps.append(gap)
      guard place > 0, gap != .far else {
        let best = place == 0 ? 0 : max(forward[place - 1].0, forward[place - 1].1)
        forward.append((best, best &+ sum.total))
        continue
      }
      let (no, yes) = forward[place - 1]
      forward.append(
        (
          max(no &+ link(gap, 0, 0), yes &+ link(gap, 1, 0)),
          max(no &+ link(gap, 0, 1), yes &+ link(gap, 1, 1)) &+ sum.total
        ))
    }
    var behind: (Int32, Int32) = (0, 0)
    for place in candidates.indices.reversed() {
      margins[candidates[place]] = (forward[place].1 &+ behind.1) &- (forward[place].0 &+ behind.0)
      guard place > 0 else { break }
      let (no, yes) = (behind.0, behind.1 &+ own[place])
      if gaps[place] == .far {
        behind = (max(no, yes), max(no, yes))
      } else {
        let gap = gaps[place]
        behind = (
          max(no &+ link(gap, 0, 0), yes &+ link(gap, 0, 1)), max(no &+ link(gap, 1, 0), yes &+ link(gap, 1, 1))
        )
      }
    }
  }
}

extension NameFeatures {
  /// How a candidate follows on the one before it.
  package func gap(from last: Int, to index: Int) -> NameModel.Gap {
    switch index - last {
    case 1: return words[index].isGlued ? .glued : .blank
    case 2:
      let between = words[last + 1]
      if between.kind == .mark {
        if between.hash == Self.hyphen { return between.isGlued && words[index].isGlued ? .hyphen : .far }
        if between.hash == Self.comma || between.hash == Self.ampersand || between.hash == Self.slash { return .list }
        if between.hash == Self.dot { return .dot }
        return .far
      }
      return between.hash == Self.and ? .list : .far
    default: return .far
    }
  }

  private static let hyphen = markHash("-")
  private static let comma = markHash(",")
  private static let ampersand = markHash("&")
  private static let slash = markHash("/")
  private static let dot = markHash(".")
  private static let and = FoldedHash.of("and")
}
