/// A list on one line, behind its heading: "Actions: shard the tests (dev-ex, 12/5); warm the cache nightly (dev-ex)".
enum InlineList {
  /// The parts of what stands behind a heading; one where it is no list.
  static func parts(of text: String, in section: Section) -> [String] {
    switch section {
    case .actions, .factors, .decisions, .questions, .wentWell, .wentPoorly, .lucky, .notes, .impact: break
    default: return [text]
    }
    let listed = cut(text, at: ";")
    // "fix it; then tell them" is one; a list's parts say something each.
    if listed.count > 1, listed.allSatisfy({ Plain.words($0).count > 1 }) { return listed }
    let strokes = cut(text, at: "/")
    if strokes.count > 2, strokes.allSatisfy({ Plain.words($0).count > 1 }) { return strokes }
    // "split the files (Tools), add a prompt (Data)": commas part them where brackets say whose each is.
    guard section == .actions else { return [text] }
    let told = cut(text, at: ",")
    let owned = told.count { $0.hasSuffix(")") }
    return told.count > 1 && owned > 1 && told.allSatisfy({ Plain.words($0).count > 1 }) ? told : [text]
  }

  /// At marks that stand in no brackets; a stroke parts only with room around it.
  private static func cut(_ text: String, at mark: Character) -> [String] {
    var parts: [String] = []
    var depth = 0
    var part = ""
    for character in text {
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth = max(0, depth - 1) }
      if character == mark, depth == 0, mark != "/" || part.last?.isWhitespace == true {
        parts.append(Plain.trim(part))
        part = ""
      } else {
        part.append(character)
      }
    }
    parts.append(Plain.trim(part))
    return parts.filter { !$0.isEmpty }
  }
}
