import Blameless
import Foundation
import SeededNumbers

/// Learns the weights of ``NameModel``: a chain of two labels over the words that can be a name, by stochastic gradients
/// whose steps shrink for weights that were moved often (Duchi, Hazan & Singer 2011).
struct ChainTraining {
  /// A line, ready to learn from.
  struct Lesson {
    struct Node {
      var features: [UInt32]
      var isName: Bool
      var gap: NameModel.Gap
    }
    var nodes: [Node]
    var weight: Float
    /// How much more a name that is missed counts than a word that is taken for one.
    var recall: Float
  }

  let bits: Int
  private(set) var weights: [Float]
  private(set) var links = Array(repeating: Float(0), count: NameModel.Gap.allCases.count * 4)
  private var sums: [Float]
  private var linkSums = Array(repeating: Float(1), count: NameModel.Gap.allCases.count * 4)
  private let rate: Float
  private let decay: Float

  init(bits: Int, rate: Float, decay: Float) {
    self.bits = bits
    self.rate = rate
    self.decay = decay
    weights = Array(repeating: 0, count: 1 << bits)
    sums = Array(repeating: 1e-4, count: 1 << bits)
  }

  mutating func learn(_ lessons: [Lesson], rounds: Int, seed: UInt64) {
    var random = SplitMix(state: seed)
    var order = Array(lessons.indices)
    for round in 0..<rounds {
      order.shuffle(using: &random)
      var loss = 0.0
      for index in order { loss += Double(learn(lessons[index])) }
      print("round \(round + 1): loss \(loss / Double(max(1, lessons.count)))")
    }
  }

  private mutating func learn(_ lesson: Lesson) -> Float {
    let nodes = lesson.nodes
    var own = [Float]()
    for node in nodes { own.append(score(node.features)) }
    var loss: Float = 0
    var start = 0
    while start < nodes.count {
      var end = start + 1
      while end < nodes.count, nodes[end].gap != .far { end += 1 }
      loss += chain(nodes, start..<end, own, lesson)
      start = end
    }
    return loss
  }

  private func score(_ features: [UInt32]) -> Float {
    let mask = Int(1 << bits) - 1
    return weights.withUnsafeBufferPointer { weights in
      var sum: Float = 0
      for feature in features { sum += weights[Int(feature) & mask] }
      return sum
    }
  }

  /// One run of candidates: forward and backward sums, then a step against the gradient.
  private mutating func chain(_ nodes: [Lesson.Node], _ run: Range<Int>, _ own: [Float], _ lesson: Lesson) -> Float {
    let weight = lesson.weight
    let count = run.count
    var forward = Array(repeating: (no: Float(0), yes: Float(0)), count: count)
    var backward = forward
    let link = { (links: [Float], place: Int, before: Int, after: Int) in
      links[nodes[run.lowerBound + place].gap.rawValue * 4 + before * 2 + after]
    }
    forward[0] = (0, own[run.lowerBound])
    for place in 1..<max(1, count) {
      let last = forward[place - 1]
      forward[place].no = Self.add(last.no + link(links, place, 0, 0), last.yes + link(links, place, 1, 0))
      forward[place].yes =
        Self.add(last.no + link(links, place, 0, 1), last.yes + link(links, place, 1, 1)) + own[run.lowerBound + place]
    }
    for place in stride(from: count - 1, to: 0, by: -1) {
      let next = (no: backward[place].no, yes: backward[place].yes + own[run.lowerBound + place])
      backward[place - 1].no = Self.add(link(links, place, 0, 0) + next.no, link(links, place, 0, 1) + next.yes)
      backward[place - 1].yes = Self.add(link(links, place, 1, 0) + next.no, link(links, place, 1, 1) + next.yes)
    }
    let total = Self.add(forward[count - 1].no, forward[count - 1].yes)
    var truth: Float = 0
    let before = links
    for place in 0..<count {
      let node = nodes[run.lowerBound + place]
      let expected = exp(forward[place].yes + backward[place].yes - total)
      let gradient = (node.isName ? (1 - expected) * lesson.recall : -expected) * weight
      if node.isName { truth += own[run.lowerBound + place] }
      step(node.features, gradient)
      guard place > 0 else { continue }
      let wasName = nodes[run.lowerBound + place - 1].isName
      truth += link(before, place, wasName ? 1 : 0, node.isName ? 1 : 0)
      for (a, b) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
        let from = a == 1 ? forward[place - 1].yes : forward[place - 1].no
        let to = b == 1 ? backward[place].yes + own[run.lowerBound + place] : backward[place].no
        let chance = exp(from + link(before, place, a, b) + to - total)
        let isTrue: Float = (a == 1) == wasName && (b == 1) == node.isName ? 1 : 0
        let index = node.gap.rawValue * 4 + a * 2 + b
        let gradient = (isTrue - chance) * weight
        linkSums[index] += gradient * gradient
        links[index] += rate * gradient / linkSums[index].squareRoot()
      }
    }
    return (total - truth) * weight
  }

  private mutating func step(_ features: [UInt32], _ gradient: Float) {
    guard abs(gradient) > 1e-4 else { return }
    let mask = Int(1 << bits) - 1
    let (rate, decay) = (rate, decay)
    weights.withUnsafeMutableBufferPointer { weights in
      sums.withUnsafeMutableBufferPointer { sums in
        for feature in features {
          let place = Int(feature) & mask
          let slope = gradient - decay * weights[place]
          sums[place] += slope * slope
          weights[place] += rate * slope / sums[place].squareRoot()
        }
      }
    }
  }

  private static func add(_ a: Float, _ b: Float) -> Float {
    let high = max(a, b)
    return high + log1p(exp(min(a, b) - high))
  }

  /// As ``NameModel`` reads them, behind the lexicon.
  func bytes() -> [UInt8] {
    let sizes = weights.lazy.map { abs($0) }.filter { $0 > 0 }.sorted()
    // A few weights are far larger than the rest: they are cut off, so that the rest keeps its steps.
    let largest = max(0.01, sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count * 9998 / 10000)])
    let unit = 127 / largest
    var out = NameLists.little(UInt32(bits)) + NameLists.little(UInt32(unit.rounded()))
    out.reserveCapacity(weights.count + 64)
    for weight in weights { out.append(UInt8(bitPattern: Int8(max(-127, min(127, (weight * unit).rounded()))))) }
    for link in links {
      let number = Int16(max(-32000, min(32000, (link * unit).rounded())))
      out += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }
    return out
  }
}
