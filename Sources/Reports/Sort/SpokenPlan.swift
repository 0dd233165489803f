import Blameless

/// Something that somebody says will be done: "The platform team will add a check by Friday". It is put as an action is
/// written on a board, with whoever does it behind a dash.
enum SpokenPlan {
  /// - Parameters:
  ///   - speaker: who says it, whom "I" means. Private.
  ///   - isWish: whether "we should" and "let's" count, which during an incident are said of the next minute.
  ///   - saysLets: whether "let's" is said of what to do later, and not of the meeting itself.
  static func action(in text: String, speaker: String?, isWish: Bool, saysLets: Bool = true) -> String? {
    guard !text.hasSuffix("?") else { return nil }
    let words = text.trimmingEnd(".!").split(separator: " ").map(String.init)
    let plain = words.map { Plain.words($0).joined() }
    if let first = plain.first, ["todo", "ai", "action"].contains(first), words.count > 2 {
      let skip = first == "action" && plain[1] == "item" ? 2 : 1
      let rest = words[skip...].joined(separator: " ")
      if first != "action" || skip == 2 { return Plain.trimJoints(rest) }
    }
    if isWish, saysLets, plain.first == "lets" { return opens(words[1...]) }
    for index in plain.indices.prefix(6) {
      guard let (count, isSure) = modal(plain, at: index), isSure || isWish else { continue }
      var start = index + count
      while start < plain.count,
        ["also", "now", "then", "just", "definitely", "probably", "really", "all"].contains(plain[start])
      {
        start += 1
      }
      guard start < words.count, let title = opens(words[start...]) else { return nil }
      // "I'll" and "we'll" are one word each.
      var subject = words[..<index].joined(separator: " ")
      if let apostrophe = words[index].firstIndex(where: { "'’".contains($0) }) {
        subject = String(words[index][..<apostrophe])
      }
      return title + tag(of: Plain.trimJoints(subject), speaker)
    }
    return nil
  }

  /// Whoever it is, as a tag behind the action; nobody for "we".
  private static func tag(of subject: String, _ speaker: String?) -> String {
    let words = Plain.words(subject).filter { $0 != "the" && $0 != "our" }
    switch words.joined(separator: " ") {
    case "", "we", "someone", "somebody", "you", "they", "it", "that", "this": return ""
    case "i": return speaker.map { " - \($0)" } ?? ""
    default: break
    }
    let isTeam = TeamWords.nameOne(words)
    let isNamed = subject.split(separator: " ").allSatisfy { $0.first?.isUppercase == true }
    return isTeam ? " - " + words.joined(separator: " ") : isNamed ? " - " + subject : ""
  }

  /// The rest of a sentence where it is told as a thing to do.
  private static func opens(_ words: ArraySlice<String>) -> String? {
    let rest = words.joined(separator: " ")
    return words.count > 1 && (Cues.isImperative(rest) || ImperativeMood.opens(rest)) ? rest : nil
  }

  /// How many words at a place say that something will be done, and whether it is settled.
  private static func modal(_ words: [String], at index: Int) -> (Int, isSure: Bool)? {
    let rest = words[index...]
    for (phrase, isSure) in modals where rest.starts(with: phrase) {
      return index == 0 && phrase[0] != "ill" && phrase[0] != "well" ? nil : (phrase.count, isSure)
    }
    return nil
  }

  private static let modals: [([String], isSure: Bool)] = [
    (["will"], true), (["ill"], true), (["well"], true), (["is", "going", "to"], true), (["are", "going", "to"], true),
    (["am", "going", "to"], true), (["plan", "to"], true), (["plans", "to"], true), (["agreed", "to"], true),
    (["need", "to"], false), (["needs", "to"], false), (["should"], false), (["must"], false), (["have", "to"], false),
    (["has", "to"], false), (["ought", "to"], false), (["want", "to"], false),
  ]
}
