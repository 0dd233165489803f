/// People on no roster whose names are of Han, kana or Hangul letters.
extension PersonFinder {
  func eastAsian(_ token: Token, _ index: Int, _ context: NameContext) -> [FoundPerson] {
    var range = index..<(index + 1)
    if runNames.contains(token.key) { return [person(range, context.tokens, nil, certain: true)] }
    if EastAsianName.isAlone(token.key), context.isMostlyOfOtherLetters {
      // "田中 健太 restarted it"
      let next = context.key(index + 1)
      if context.tokens.indices.contains(index + 1), EastAsianName.mayOwn(next) { range = index..<(index + 2) }
      if context.evidence(range) == .person { return [person(range, context.tokens, nil, certain: false)] }
      range = index..<(index + 1)
    }
    let isOwner =
      EastAsianName.mayOwn(token.key) && context.isOwnerLabelled(index)
      || EastAsianName.isAlone(token.key) && context.isOwnerPlace(range)
      || EastAsianName.mayOwn(token.key) && EastAsianName.isAddress(context.key(index + 1))
    if isOwner { return [person(range, context.tokens, nil, certain: false)] }
    let letters = Array(token.text)
    return EastAsianName.addressed(in: letters).map { part in
      FoundPerson(
        tokens: range, span: token.place(of: part), person: nil, certain: true, form: .inside,
        key: Folding.fold(String(letters[part])))
    }
  }
}

extension NameContext {
  /// Whether a line is in another language than its Han, kana or Hangul letters: there they are somebody's name mostly.
  fileprivate var isMostlyOfOtherLetters: Bool {
    let words = tokens.filter { $0.kind == .word }
    return words.count { EastAsianName.isWritten($0.key) } * 2 < words.count
  }
}
