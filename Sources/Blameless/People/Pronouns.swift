/// Turns "he" and "she" into "they", with the verb that hangs on them.
enum Pronouns {
  static func replacements(in tokens: [Token], people: [FoundPerson]) -> [Replacement] {
    guard tokens.contains(where: { human.contains($0) || slashed.contains($0) }) else { return [] }
    var taken: Set<Int> = []
    for person in people { taken.formUnion(person.tokens) }
    var out: [Replacement] = []
    for index in tokens.indices where !taken.contains(index) && tokens[index].kind == .word {
      let token = tokens[index]
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      switch token.key {
      case "he", "she":
        out.append(like(token, "they"))
        if let next {
          if next.key == "'s" {
            let after = index + 2 < tokens.count ? Verbs.lookUp(tokens[index + 2].key)?.1 : nil
            let has = after == .pastOrParticiple || after == .participle
            out.append(Replacement(span: next.span, text: has ? "'ve" : "'re"))
          } else if let plural = agreement(next) {
            out.append(like(next, plural))
          }
        }
      case "he'd", "she'd": out.append(like(token, "they'd"))
      case "he'll", "she'll": out.append(like(token, "they'll"))
      case "him": out.append(like(token, "them"))
      case "himself", "herself": out.append(like(token, "themselves"))
      case "hers": out.append(like(token, "theirs"))
      case "his": out.append(like(token, isNoun(next) ? "their" : "theirs"))
      case "her": out.append(like(token, isNoun(next) ? "their" : "them"))
      case "s/he", "he/she": out.append(like(token, "they"))
      default: break
      }
    }
    return out
  }

  /// "he" or "her" tells that the sentence speaks of somebody.
  static func areHuman(in tokens: [Token]) -> Bool { tokens.contains { human.contains($0) } }

  private static let human: WordList = "he she him his her hers himself herself he'd she'd he'll she'll"

  private static let slashed: WordList = "s/he he/she"

  private static func like(_ token: Token, _ text: String) -> Replacement {
    if token.isAllCapitals { return Replacement(span: token.span, text: text.uppercased()) }
    return Replacement(
      span: token.span, text: token.isCapitalised ? text.prefix(1).uppercased() + text.dropFirst() : text)
  }

  private static func agreement(_ token: Token) -> String? {
    switch token.key {
    case "was": return "were"
    case "is": return "are"
    case "has": return "have"
    case "does": return "do"
    case "doesn't", "doesnt": return "don't"
    case "wasn't", "wasnt": return "weren't"
    case "isn't", "isnt": return "aren't"
    case "hasn't", "hasnt": return "haven't"
    default:
      guard let (verb, form) = Verbs.lookUp(token.key), form == .third else { return nil }
      return verb.base
    }
  }

  private static let afterObject: WordList = """
    to at in on for by from with after before when while because so and or but that about into over up down off out the a
    an again later today not as if then until via
    """

  private static func isNoun(_ token: Token?) -> Bool {
    guard let token, token.kind != .mark, token.kind != .time else { return false }
    return !afterObject.contains(token.key)
  }
}
