/// The tree of a sentence over the tokens of this library. The treebank writes "didn't" as two words; here it is one.
struct SentenceParse {
  private let heads: [Int]
  private let relations: [Relation]
  let tags: [GrammarTag]
  /// The first and last token below each token, itself among them.
  private let reach: [ClosedRange<Int>]

  init?(_ tokens: [Token]) {
    guard !tokens.isEmpty, tokens.count < 120, let model = GrammarModel.carried else { return nil }
    var words: [GrammarWord] = []
    var owner: [Int] = []
    for (index, token) in tokens.enumerated() {
      for piece in Self.pieces(of: token) {
        words.append(piece)
        owner.append(index)
      }
    }
    let wordTags = model.tags(of: words)
    let state = model.parse(words, tags: wordTags)
    var heads = Array(repeating: -1, count: tokens.count)
    var relations = Array(repeating: Relation.other, count: tokens.count)
    var tags = Array(repeating: GrammarTag.other, count: tokens.count)
    for index in words.indices.reversed() {
      let token = owner[index]
      let head = state.heads[index]
      // Of two pieces the one whose head lies outside speaks for both; the first piece has the last word.
      if head >= 0, head < words.count, owner[head] == token { continue }
      heads[token] = head >= 0 && head < words.count ? owner[head] : -1
      relations[token] = state.relations[index]
      tags[token] = wordTags[index]
    }
    self.heads = heads
    self.relations = relations
    self.tags = tags
    reach = Self.reach(heads)
  }

  private static func pieces(of token: Token) -> [GrammarWord] {
    guard token.kind == .word, token.key.contains("'") else {
      return [GrammarWord(text: token.text, key: token.key, kind: token.kind)]
    }
    for ending in ["n't", "'ve", "'ll", "'re", "'d", "'m"] where token.key.hasSuffix(ending) && token.key != ending {
      let cut = token.text.index(token.text.endIndex, offsetBy: -ending.count)
      let stem = String(token.text[..<cut])
      return [
        GrammarWord(text: stem, key: Folding.fold(stem), kind: .word),
        GrammarWord(text: ending, key: ending, kind: .word),
      ]
    }
    return [GrammarWord(text: token.text, key: token.key, kind: token.kind)]
  }

  private static func reach(_ heads: [Int]) -> [ClosedRange<Int>] {
    var reach = heads.indices.map { $0...$0 }
    for index in heads.indices {
      var above = heads[index]
      var steps = 0
      while above >= 0, steps < heads.count {
        if reach[above].contains(index) == false {
          reach[above] = min(reach[above].lowerBound, index)...max(reach[above].upperBound, index)
        }
        above = heads[above]
        steps += 1
      }
    }
    return reach
  }

  /// The tokens of each subject of a verb.
  var subjects: [Range<Int>] {
    heads.indices.compactMap { index in
      guard relations[index] == .subject || relations[index] == .passiveSubject, heads[index] > index,
        tags[heads[index]].isVerb || tags[heads[index]].isAuxiliary || relations[index] == .subject
      else { return nil }
      return reach[index].lowerBound..<min(reach[index].upperBound + 1, heads[index])
    }
  }
}
