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

  /// Whole words, with a blank around each.
  private static func folded(_ sentence: String) -> String {
    let words = sentence.lowercased().split { !$0.isLetter && !$0.isNumber }
    return " \(words.joined(separator: " ")) "
  }
}
