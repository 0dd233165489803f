/// The words that the reader knows: those that the program carries, and the words of the context file.
public struct WordModel: Sendable {
  private struct Node {
    var children: [(label: UInt8, node: Int)] = []
    var isWord = false
  }

  /// Words of the context file, by their letters in small. Node 0 is their beginning.
  private var added = [Node()]

  /// - Parameter extraWords: names and words of the team's own, "checkout-api", "Kestrel". Each is as likely as a common word.
  public init(extraWords: [String] = []) {
    for text in extraWords {
      for word in text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "'" }) { add(word) }
    }
  }

  private mutating func add(_ word: Substring) {
    var node = 0
    for label in word.utf8 {
      if let child = added[node].children.first(where: { $0.label == label }) {
        node = child.node
      } else {
        added[node].children.append((label, added.count))
        node = added.count
        added.append(Node())
      }
    }
    added[node].isWord = true
  }

  /// The node further on by the bytes of a letter, among the added words.
  func child(of node: Int, _ letter: [UInt8]) -> Int? {
    var node = node
    for label in letter {
      guard let child = added[node].children.first(where: { $0.label == label }) else { return nil }
      node = child.node
    }
    return node
  }

  func isWord(_ node: Int) -> Bool { added[node].isWord }
}
