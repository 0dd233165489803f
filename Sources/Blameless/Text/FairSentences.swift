/// Sentences of which somebody decided that they blame nobody. A part of such a sentence, as it stands in a report without
/// its time, is as fair as the whole.
struct FairSentences: Sendable {
  private let isAll: Bool
  private let sentences: [String]

  static let none = FairSentences([])
  static let all = FairSentences([], isAll: true)

  init(_ sentences: [String], isAll: Bool = false) {
    self.isAll = isAll
    self.sentences = sentences.map(Self.folded)
  }

  func hold(_ sentence: String) -> Bool {
    if isAll { return true }
    guard !sentences.isEmpty else { return false }
    let folded = Self.folded(sentence)
    return sentences.contains { $0.contains(folded) }
  }

  /// Whether what stands at a place of a sentence of the program's own is told there by one of them, word for word.
  /// - Parameter span: in characters of the sentence.
  func tell(_ span: Range<Int>, of sentence: String) -> Bool {
    let whole = Self.folded(sentence)
    let (before, through) = (
      Self.folded(sentence.prefix(span.lowerBound)), Self.folded(sentence.prefix(span.upperBound))
    )
    return sentences.contains { told in
      whole.ranges(of: told).contains { place in
        whole.distance(from: whole.startIndex, to: place.lowerBound) < before.count
          && whole.distance(from: whole.startIndex, to: place.upperBound) >= through.count
      }
    }
  }

  /// Whole words, with a blank around each.
  private static func folded(_ sentence: some StringProtocol) -> String {
    let words = sentence.lowercased().split { !$0.isLetter && !$0.isNumber }
    return " \(words.joined(separator: " ")) "
  }
}
