/// "giu's PR", "giu reverted it": the beginning of a known name, in a place where only a person can stand.
extension PersonFinder {
  func clipped(_ index: Int, _ context: NameContext) -> FoundPerson? {
    let key = context.key(index)
    let range = index..<(index + 1)
    guard !roster.singles.isEmpty || !sureNames.isEmpty, KnownName.isNothingElse(key, of: Self.shortest),
      !boardThings.contains(key),
      context.isPossessor(range) || context.isSurelyCued(index) || context.isOwnerPlace(range)
        || context.isClauseStart(index) && context.hasPersonVerb(range),
      context.evidence(range) == .person
    else { return nil }
    if let known = roster.singles.first(where: { Self.isClip(key, of: $0.key) }) {
      return person(range, context.tokens, known.person, certain: false)
    }
    return sureNames.contains { Self.isClip(key, of: $0) } ? person(range, context.tokens, nil, certain: false) : nil
  }

  /// What a name may be clipped to.
  static func clips(of name: String) -> [String] {
    guard name.count > shortest + 1 else { return [] }
    return (shortest..<(name.count - 1)).map { String(name.prefix($0)) }
  }

  private static let shortest = 3

  private static func isClip(_ key: String, of name: String) -> Bool {
    name.count >= key.count + 2 && name.hasPrefix(key) && name.allSatisfy(\.isLetter)
  }
}
