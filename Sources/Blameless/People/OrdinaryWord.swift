/// Words that no list of names has and that the model takes for names all the same, in capitals above all: "7 TRUCKS LEFT",
/// "REINDEX FINISHED", "Logins failed".
enum OrdinaryWord {
  /// Whether a token is a word of the language, and nobody's name that any list knows.
  static func isOne(_ index: Int, _ context: NameContext) -> Bool {
    let key = context.key(index)
    if context.isInDictionary(index), !context.isFamilyName(index) { return true }
    if isDerived(key) || UnknownPerson.looksLikeNoun(key) && !key.hasSuffix("ing") { return true }
    // "HEARD" between two words is what somebody did, and no Mr Heard.
    return context.isCapitalsOnly && (Verbs.listed(key) != nil || isPlural(key))
  }

  /// "Thomas R. Nicely", "Dr. Wise": behind a name's first half it is the second one, whatever it means.
  static func isSecondHalf(_ index: Int, _ context: NameContext) -> Bool {
    guard index > 0, context.tokens[index].isCapitalised, !context.isCapitalsOnly else { return false }
    let before = context.key(index - 1) == "." ? index - 2 : index - 1
    guard before >= 0, context.tokens[before].kind == .word, context.tokens[before].isCapitalised else { return false }
    let key = context.key(before).filter { $0 != "." }
    let isInitial = key.count == 1 && (before < index - 1 || context.key(before).hasSuffix("."))
    return isInitial || People.honorifics.contains(key) || before == index - 1 && context.match(before) == .name
  }

  /// "7 trucks", "two valves", "all refunds": what is counted is nobody.
  static func isCounted(_ index: Int, _ context: NameContext) -> Bool {
    guard index > 0 else { return false }
    let before = context.tokens[index - 1]
    if quantities.contains(before.key) { return true }
    // "3 Alice deployed" is a step of a list.
    return before.kind == .number && context.key(index).hasSuffix("s")
      && before.span.upperBound < context.tokens[index].span.lowerBound
  }

  private static let quantities: WordList = """
    all both many several few some no each most these those two three four five six seven eight nine ten twelve dozens hundreds
    thousands half
    """

  /// "Logins", "mailboxes": several of a thing that incidents have.
  private static func isPlural(_ key: String) -> Bool {
    guard key.hasSuffix("s") else { return false }
    let one = String(key.dropLast())
    return NotPeople.plain.contains(one) || NotPeople.systemNouns.contains(one)
  }

  /// "Reindex", "rebalance", "overload": a verb or a thing of the system behind a first half.
  private static func isDerived(_ key: String) -> Bool {
    firstHalves.contains { half in
      guard key.hasPrefix(half), key.count > half.count + 2 else { return false }
      let rest = String(key.dropFirst(half.count))
      return Verbs.listed(rest) != nil || NotPeople.systemNouns.contains(rest) || NotPeople.plain.contains(rest)
    }
  }

  private static let firstHalves = [
    "re", "un", "over", "under", "out", "up", "down", "pre", "auto", "mis", "by", "back", "fail",
  ]
}
