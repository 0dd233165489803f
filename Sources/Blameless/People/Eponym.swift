/// What bears a person's name and names nobody: a law, a filter, a storm.
enum Eponym {
  private static let bearers: WordList = """
    law laws theorem principle algorithm paradox razor number effect fallacy dilemma conjecture transform distribution
    tree filter code codes constant formula rule curve
    """
  private static let storms: WordList = "hurricane cyclone typhoon storm"

  /// "Little's law", "Merkle tree", "Hurricane Milton", "round robin".
  static func contains(_ index: Int, _ context: NameContext) -> Bool {
    if storms.contains(context.key(index)) || context.key(index) == "robin" && context.key(index - 1) == "round" {
      return true
    }
    if storms.contains(context.key(index - 1)), index > 0, context.tokens[index - 1].isCapitalised { return true }
    let next = context.key(index + 1) == "'s" ? index + 2 : index + 1
    return bearers.contains(context.key(next)) && context.tokens[index].isCapitalised
  }
}
