/// Small words that only grammar makes a name: "... prompts. will", "Grace mails merchants".
extension UnknownPerson {
  /// "Add colour prompts. will": a word that is all of the last sentence says whose it is.
  static func isSigned(_ index: Int, _ context: NameContext) -> Bool {
    let next = context.key(index + 1)
    guard index > 2, context.key(index - 1) == ".", next.isEmpty || next == "\n",
      context.tokens[index].span.lowerBound > context.tokens[index - 1].span.upperBound,
      !NotPeople.calendar.contains(context.key(index)), !NotPeople.places.contains(context.key(index))
    else { return false }
    return NotPeople.alsoNames.contains(context.key(index))
      || context.match(index) == .name && context.key(index).count > 2 && !NotPeople.contains(context.key(index))
  }

  /// "Grace mails merchants", "will phones the vendor": what people do at their desks, with somebody or something behind it.
  static func isAtDesk(_ index: Int, _ context: NameContext) -> Bool {
    guard context.isClauseStart(index), deskWork.contains(context.key(index + 1)),
      NotPeople.alsoNames.contains(context.key(index)) || context.match(index) != .no,
      !NotPeople.calendar.contains(context.key(index)), context.tokens.indices.contains(index + 2)
    else { return false }
    let object = context.tokens[index + 2]
    // "will calls be dropped" asks of calls.
    let isQuestion = context.key(index) == "will" && Verbs.lookUp(object.key)?.1 == .base
    return object.kind == .handle
      || object.kind == .word && !isQuestion && !Action.prepositions.contains(object) && !notObjects.contains(object)
        && ![.past, .pastOrParticiple].contains(Verbs.lookUp(object.key)?.1)
  }

  private static let deskWork: WordList = """
    mails emails texts phones calls pings writes drafts files books orders signs sends asks tells shows reads edits prints
    pays invoices reviews approves merges posts pastes schedules meets briefs informs notifies reminds chases pairs
    """
  private static let notObjects: WordList = """
    be been being is are was were have has had do does did get gets got go goes and or but not still ever also too per that
    """
}
