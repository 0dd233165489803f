/// "peters laptop had no VPN", "Tinas idea": a given name with an s behind it that no apostrophe parts, in front of what only
/// a person has.
enum Belongings {
  static func isOwner(_ index: Int, _ context: NameContext) -> Bool {
    let token = context.tokens[index]
    guard token.kind == .word, token.key.count > 3, token.key.hasSuffix("s"), token.key.allSatisfy(\.isLetter),
      things.contains(context.key(index + 1)), !UnknownPerson.determiners.contains(context.key(index - 1)),
      !GivenNames.isCommon(token.key), !NotPeople.contains(token.key), !NotPeople.systemNouns.contains(token.key)
    else { return false }
    let name = String(token.key.dropLast())
    guard !NotPeople.contains(name), !NotPeople.systemNouns.contains(name) else { return false }
    switch GivenNames.match(name) {
    case .name: return true
    // "marks laptop was stolen"; "marks phone calls" is what somebody does to them.
    case .alsoAWord: return carried.contains(context.key(index + 1)) && context.isClauseStart(index)
    case .no: return false
    }
  }

  /// What may stand behind such a name, in a line that is then looked through.
  static let things: WordList = """
    laptop macbook phone desk shift holiday vacation notes notebook idea mistake fault password login branch commit machine
    workstation handover calendar inbox terminal
    """
  private static let carried: WordList = "laptop macbook desk holiday vacation inbox"
}
