/// Tells at once in which sentences no rule can find anything: they speak of nobody and have no cue of any rule. Most of a
/// write-up is such, and the rules cost more than all that comes before them.
enum BlameCues {
  static func mayBlame(_ tokens: [Token]) -> Bool {
    let words = tokens.reduce(UInt64(0)) { $0 | $1.mark.bit }
    var seen: Set<String> = []
    for index in tokens.indices {
      let token = tokens[index]
      if plain.contains(token) { return true }
      // Each word once: in a long text one may stand again and again.
      if turning.contains(token), seen.insert(token.key).inserted, let turns = turns[token.key],
        turns.contains(where: { $0.mayMatch(tokens, words: words) })
      {
        return true
      }
      if token.key == "one", index > 0, tokens[index - 1].key == "no" { return true }
      if VerbGroup.modals.contains(token) || VerbGroup.negatedModals.contains(token),
        tokens[index...].prefix(6).contains(where: VerbGroup.haves.contains)
      {
        return true
      }
      if ForeignBlame.isCompound(token.key) { return true }
    }
    return pairs.contains { one, other in
      words & one.bits != 0 && words & other.bits != 0 && tokens.contains(where: one.contains)
        && tokens.contains(where: other.contains)
    }
  }

  private static let plain = WordList(
    [
      People.anybody,
      // "customer success"
      "success who's whos",
    ] + BlameRules.all.map { WordList($0.cues.words) })
  private static let turns = BlameRules.all.reduce(into: [:]) { $0.merge($1.cues.turns) { $0 + $1 } }
  private static let turning = WordList(Set(turns.keys))
  /// Of which both must be there.
  private static let pairs: [(WordList, WordList)] = [
    ("customers", WordList([CharacterJudgment.adjectives, WordClass.traits])),
    ("slow late", "too unacceptably far way"), ("below beneath short under", CharacterJudgment.norms),
  ]
}
