/// "haruto-san", "Priya-ji": a form of address that hangs on to a name.
enum Honorific {
  static func isBehind(_ index: Int, _ context: NameContext) -> Bool {
    let token = context.tokens[index]
    guard token.kind == .word, let dash = token.key.utf8.lastIndex(of: 45) else { return false }
    let name = token.key[..<dash]
    // "prod-san" is a storage network.
    return forms.contains(String(token.key[dash...].dropFirst())) && name.count > 2 && name.allSatisfy(\.isLetter)
      && KnownName.isNothingElse(String(name), of: 3)
  }

  static let forms: WordList = "san sama kun chan sensei senpai ji ssi nim"
}
