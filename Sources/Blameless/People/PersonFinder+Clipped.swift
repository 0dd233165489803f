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

  /// What the names of other lines may be clipped to.
  var clips: Set<String> {
    var clips: Set<String> = []
    for name in sureNames where name.count > Self.shortest + 1 {
      for length in Self.shortest..<(name.count - 1) { clips.insert(String(name.prefix(length))) }
    }
    return clips
  }

  private static let shortest = 3

  private static func isClip(_ key: String, of name: String) -> Bool {
    name.count >= key.count + 2 && name.hasPrefix(key) && name.allSatisfy(\.isLetter)
  }
}
