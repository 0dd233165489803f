/// "can jim do it?", "could grace handle this": somebody is asked to.
extension UnknownPerson {
  static func isBidden(_ index: Int, _ context: NameContext) -> Bool {
    guard index > 0, modals.contains(context.key(index - 1)), context.isClauseStart(index - 1),
      let (verb, form) = Verbs.listed(context.key(index + 1)), form == .base
    else { return false }
    switch context.match(index) {
    case .name: return !NotPeople.contains(context.key(index)) && !NotPeople.systemNouns.contains(context.key(index))
    // Whatever else the word means doesn't do this.
    case .alsoAWord: return ofPeople.contains(verb.base) && !context.tokens[index].key.hasSuffix("s")
    case .no: return false
    }
  }

  private static let modals: WordList = "can could will would should may must shall"
  private static let ofPeople: WordList = "do handle check own join call phone confirm write review ask tell explain"
}
