/// Names in another script than the sentence that they stand in: "李雷 deployed", "Пётр deployed", "ask Ольга about it". No
/// list knows them, and such a word is nobody's service.
extension NameContext {
  /// The end of a name that begins at a token, where a person stands and nothing else does. Nil where none does.
  func endOfOtherScript(at index: Int) -> Int? {
    guard let script = script(index), mayBeOtherName(index, of: script), isAmongLatin(index, besides: script) else {
      return nil
    }
    var end = index + 1
    while end < index + 3, self.script(end) == script, mayBeOtherName(end, of: script) { end += 1 }
    let name = index..<end
    guard !isSystem(name), key(index - 1) != "the", key(index - 1) != "a" else { return nil }
    let isGreeted = isSurelyCued(index) || isDoer(index) || key(index - 1) == "by"
    let isActing = isClauseStart(index) && (hasHumanVerb(name) || hasDeedWithObject(name))
    let isHolding = script != .eastAsian && isOwnerPlace(name) || isOwnerLabelled(index) || isPossessor(name)
    return isGreeted || isActing || isHolding ? end : nil
  }

  private enum Script {
    case latin, greek, cyrillic, eastAsian, other
  }

  private func script(_ index: Int) -> Script? {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
    // A word that begins in one script and goes on in another is no name of either.
    let scripts = Set(tokens[index].text.unicodeScalars.filter { $0.properties.isAlphabetic }.map(Self.script(of:)))
    return scripts.count == 1 ? scripts.first : nil
  }

  private static func script(of letter: Unicode.Scalar) -> Script {
    switch letter.value {
    case 0..<0x370, 0x1E00..<0x1F00, 0x2C60..<0x2C80, 0xA720..<0xA800, 0xFB00..<0xFB07: .latin
    case 0x370..<0x400, 0x1F00..<0x2000: .greek
    case 0x400..<0x530: .cyrillic
    default: EastAsianName.isWritten(String(letter)) ? .eastAsian : .other
    }
  }

  private func mayBeOtherName(_ index: Int, of script: Script) -> Bool {
    let token = tokens[index]
    switch script {
    case .latin: return false
    // "μ", "Δ" are signs.
    case .greek, .cyrillic: return token.isCapitalised && token.text.count > 2 && !NotPeople.contains(token)
    case .eastAsian: return EastAsianName.mayOwn(token.key) && !EastAsianName.isThing(token.key)
    case .other: return token.text.count > 1
    }
  }

  /// Whether the other words around one are Latin, for the most part: of a sentence all, of a text without end the nearest.
  private func isAmongLatin(_ index: Int, besides script: Script) -> Bool {
    let near = max(0, index - Self.around)..<min(tokens.count, index + Self.around)
    let scripts = near.compactMap { self.script($0) }
    return scripts.count { $0 == .latin } >= max(1, scripts.count { $0 == script })
  }

  private static let around = 64
}
