/// Where a board says whose something is.
extension NameContext {
  /// Where whose a task is stands, or who is asked: "… - Travis", "ask Julia", "Athena: add an alert".
  func isHolder(_ index: Int) -> Bool {
    let range = index..<(index + 1)
    if isOwnerPlace(range) || isSurelyCued(index) || isOwnerLabelled(index) { return true }
    return isLabel(range) && Verbs.lookUp(key(index + 2))?.1 == .base
  }

  /// "… - JK" at the end, "(JK)", "[JK]", "owner: JK", "@ JK".
  func isOwnerPlace(_ range: Range<Int>) -> Bool {
    let before = key(range.lowerBound - 1)
    let after = key(range.upperBound)
    // A long dash is often read as an empty box.
    if ["-", "–", "—", "->", "→", "/", "~", "□"].contains(before), range.lowerBound > 1 || after.isEmpty {
      if after.isEmpty || after == "\n" { return true }
      if ["-", "–", "—"].contains(before), [",", ";", "(", "by"].contains(after) { return true }
    }
    if before == "（", after == "）" { return range.lowerBound > 1 }
    if before == "(", after == ")" || after == "," || after == "/" { return range.lowerBound > 1 }
    if before == "[", after == "]" { return key(range.upperBound + 1) != "(" }
    return isOwnerLabelled(range.lowerBound)
  }

  /// Behind "service:" or "company:", where no person stands.
  func isThingLabelled(_ index: Int) -> Bool {
    var at = index - 1
    while at > 0, index - at < 4, tokens[at].kind == .word, tokens[at].isCapitalised { at -= 1 }
    return at > 0 && (key(at) == ":" || key(at) == "=") && PersonPlaces.thingLabels.contains(key(at - 1))
  }

  /// "Authors: jennifer, martym, agoogler": what somebody is called at a login, behind the label of an owner or in its list.
  /// A word that anything else is called by is none.
  func isLoginOfOwner(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.isCapitalised,
      index + 1 == tokens.count || Self.behindLogins.contains(tokens[index + 1]), !isGerman,
      3...20 ~= token.text.utf8.count, token.text.utf8.allSatisfy({ 0x61...0x7A ~= $0 | 0x20 }), match(index) == .no,
      !isKnownThing(index), !NotPeople.contains(token),
      !NotPeople.systemNouns.contains(token), !People.teamWords.contains(token.key), !People.heads.contains(token.key)
    else { return false }
    return isOwnerLabelled(index)
  }

  private static let behindLogins = WordList([",", ";", "\n", "/", "&", "and", ")", "|", "."] as Set<String>)

  /// "engineer: Hunter": what a person is, and a name that nothing goes on from.
  private func isRoleLabelled(_ index: Int, _ colon: Int) -> Bool {
    NameRemoval.roles.contains(tokens[colon - 1]) && index == colon + 1 && match(index) != .no
      && ["", ",", ";", "\n", "/", "&", "("].contains(key(index + 1))
  }

  /// Behind "owner:" or in the list that follows "attendees:".
  func isOwnerLabelled(_ index: Int) -> Bool {
    var at = index - 1
    var steps = 0
    while at > 0, steps < 30 {
      let key = tokens[at].key
      if key == ":" || key == "=" || key == "：" {
        return PersonPlaces.ownerLabels.contains(tokens[at - 1]) || isRoleLabelled(index, at)
      }
      guard
        key == "," || key == "/" || key == "&" || key == "and"
          || (tokens[at].kind == .word
            && (tokens[at].isCapitalised || steps < 2 || [",", ":", "="].contains(self.key(at - 1))))
      else { return false }
      if tokens[at].kind == .word, steps == 0, !tokens[at].isCapitalised, key != "and" { return false }
      at -= 1
      steps += 1
    }
    return false
  }
}
