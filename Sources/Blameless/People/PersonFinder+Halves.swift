/// "Zebulon Quist" where only one half is known: one person, and not two side by side.
extension PersonFinder {
  /// - Parameter people: in the order of the sentence.
  func merged(_ people: [FoundPerson], _ tokens: [Token]) -> [FoundPerson] {
    people.reduce(into: []) { merged, next in
      guard let last = merged.last, areHalves(last, next, tokens) else { return merged.append(next) }
      var whole = last
      whole.tokens = last.tokens.lowerBound..<next.tokens.upperBound
      whole.span = last.span.lowerBound..<next.span.upperBound
      whole.person = last.person ?? next.person
      whole.certain = last.certain || next.certain
      whole.key = last.key + " " + next.key
      whole.isGuess = last.isGuess && next.isGuess
      whole.holdsTask = last.holdsTask || next.holdsTask
      whole.hasEnding = next.hasEnding
      merged[merged.count - 1] = whole
    }
  }

  /// Two names with a capital each and nothing but a blank between, unless the roster knows them as two people.
  private func areHalves(_ first: FoundPerson, _ second: FoundPerson, _ tokens: [Token]) -> Bool {
    guard first.form == .name, second.form == .name, first.tokens.upperBound == second.tokens.lowerBound,
      first.span.upperBound + 1 == second.span.lowerBound, !first.hasEnding,
      tokens[first.tokens].allSatisfy(isPart), tokens[second.tokens].allSatisfy(isPart)
    else { return false }
    return first.person == nil || second.person == nil || first.person == second.person
  }

  private func isPart(_ token: Token) -> Bool { token.kind == .word && token.isCapitalised }
}
