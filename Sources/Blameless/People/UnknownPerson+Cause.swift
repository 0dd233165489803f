/// "root cause: jim", "culprit: jim": nothing but a name behind the label of what is to blame.
extension UnknownPerson {
  static func isCause(_ index: Int, _ context: NameContext) -> Bool {
    guard index > 1, context.key(index - 1) == ":", causes.contains(context.key(index - 2)) else { return false }
    return index + 1 == context.tokens.count || context.tokens[index + 1].isBreak
  }

  static let causes: WordList = "cause causes culprit culprits blame fault mistake"
}
