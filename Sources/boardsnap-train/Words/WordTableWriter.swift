import Foundation

/// Writes `words.bin`, which is used in place, without being unpacked. Little-endian:
///
///     "BSW1", then the numbers of nodes, of first words and of pairs, 4 bytes each
///     children      4 bytes × (nodes + 1)     children of node n are the nodes children[n] ..< children[n + 1]
///     labels        1 byte × nodes            the node's last byte of UTF-8; rising among the children of a node
///     own           1 byte × nodes            score of the word that ends at the node, 0 where none does
///     best          1 byte × nodes            best score of the words that begin as the node does
///     (zeros up to a multiple of 4)
///     firsts        4 bytes × first words     nodes of words that pairs begin with, rising; 0 is the beginning of a line
///     starts        4 bytes × (firsts + 1)    pairs of first word i are starts[i] ..< starts[i + 1]
///     seconds       4 bytes × pairs           node of the second word, rising within a first word
///     scores        1 byte × pairs
///
/// A score s above 0 stands for the natural logarithm (1 - s) / 12 of a probability: the word's, or in a pair the second word's
/// after the first.
struct WordTableWriter {
  private struct Node {
    var label: UInt8
    var own: UInt8 = 0
    var best: UInt8 = 0
    var first = 0
    var end = 0
  }

  private var trie: [Node] = [Node(label: 0)]
  private var nodeOfWord: [String: Int] = [:]
  private var followers: [(first: Int, seconds: [(node: Int, score: UInt8)])] = []

  var words: Int { nodeOfWord.count }
  var nodes: Int { trie.count }
  var pairs: Int { followers.reduce(0) { $0 + $1.seconds.count } }

  init(_ counts: WordCounts) {
    // A word seen once in other text is often a slip, so it has to be seen twice or stand in a list as well.
    let kept = counts.words.filter { $0.value != 1 && $0.key.utf8.count <= 24 }
    let total = kept.keys.sorted().reduce(0) { $0 + (kept[$1] ?? 0) }
    let spelled = kept.map { (word: $0.key, bytes: Array($0.key.utf8), score: Self.score($0.value / total)) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    build(spelled.map { ($0.bytes, $0.score) })
    for word in spelled { nodeOfWord[word.word] = find(word.bytes) }
    pair(counts.pairs, words: kept, total: total)
  }

  private static func score(_ probability: Double) -> UInt8 {
    UInt8(min(255, max(1, 1 - (log(probability) * 12).rounded())))
  }

  /// Breadth first, so that the children of a node lie together and those of the next node follow.
  private mutating func build(_ words: [(bytes: [UInt8], score: UInt8)]) {
    var ranges = [words.startIndex..<words.endIndex]
    var depths = [0]
    var node = 0
    while node < trie.count {
      let depth = depths[node]
      var range = ranges[node]
      trie[node].best = words[range].map(\.score).min() ?? 0
      if let word = words[range].first, word.bytes.count == depth {
        trie[node].own = depth == 0 ? 0 : word.score
        range = range.dropFirst()
      }
      trie[node].first = trie.count
      while let word = words[range].first {
        let end = words[range].firstIndex { $0.bytes[depth] != word.bytes[depth] } ?? range.upperBound
        trie.append(Node(label: word.bytes[depth]))
        ranges.append(range.lowerBound..<end)
        depths.append(depth + 1)
        range = end..<range.upperBound
      }
      trie[node].end = trie.count
      node += 1
    }
  }

  private func find(_ bytes: [UInt8]) -> Int? {
    bytes.reduce(0) { (node: Int?, byte) in
      node.flatMap { node in (trie[node].first..<trie[node].end).first { trie[$0].label == byte } }
    }
  }

  /// Keeps the pairs that say more than the second word alone does.
  private mutating func pair(_ pairs: [String: [String: Double]], words: [String: Double], total: Double) {
    for (first, seconds) in pairs {
      guard let node = first.isEmpty ? 0 : nodeOfWord[first] else { continue }
      let all = seconds.values.sorted().reduce(0, +)
      let kept = seconds.compactMap { (second, count) -> (node: Int, score: UInt8)? in
        guard count >= 2, let node = nodeOfWord[second], let alone = words[second] else { return nil }
        // Two are taken off, so that what was seen once or twice is not taken for what always follows.
        let after = max(0.5, count - 1) / (all + 8)
        return after > 2 * alone / total ? (node, Self.score(after)) : nil
      }
      if !kept.isEmpty { followers.append((node, kept.sorted { $0.node < $1.node })) }
    }
    followers.sort { $0.first < $1.first }
  }

  func bytes() -> [UInt8] {
    var bytes = Array("BSW1".utf8)
    func append(_ number: Int) {
      withUnsafeBytes(of: UInt32(number).littleEndian) { bytes.append(contentsOf: $0) }
    }
    append(trie.count)
    append(followers.count)
    append(pairs)
    for node in trie { append(node.first) }
    append(trie.count)
    bytes += trie.map(\.label)
    bytes += trie.map(\.own)
    bytes += trie.map(\.best)
    while bytes.count % 4 != 0 { bytes.append(0) }
    for follower in followers { append(follower.first) }
    var start = 0
    for follower in followers {
      append(start)
      start += follower.seconds.count
    }
    append(start)
    for follower in followers { for second in follower.seconds { append(second.node) } }
    for follower in followers { bytes += follower.seconds.map(\.score) }
    return bytes
  }
}
