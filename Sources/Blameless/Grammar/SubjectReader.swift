/// Tells people from things by the head of a noun phrase.
struct SubjectReader {
  let tokens: [Token]

  func kind(of range: Range<Int>) -> Subject {
    var range = range
    while let first = range.first, Self.openers.contains(tokens[first]) { range = (first + 1)..<range.upperBound }
    // What stands before a dash or a colon is another clause.
    if let mark = range.last(where: { ["–", "—", "-", ":"].contains(tokens[$0].key) }), mark + 1 < range.upperBound {
      range = (mark + 1)..<range.upperBound
    }
    guard let first = range.first else { return .none }
    if tokens[first].key == "whoever" { return .person }
    if let comma = range.last(where: { tokens[$0].key == "," }), comma + 2 == range.upperBound,
      People.pronouns.contains(tokens[comma + 1])
    {
      // "sorry for the outage, I clicked".
      return kind(of: (comma + 1)..<range.upperBound)
    }
    if let comma = range.first(where: { tokens[$0].key == "," }) {
      // "X, on call, deployed": the words before the comma are the subject; "The tool, not the engineer, chose".
      range = range.lowerBound..<comma
      guard !range.isEmpty else { return .none }
    }
    if let gloss = range.first(where: { tokens[$0].key == "(" }) {
      if range.contains(where: {
        $0 > gloss
          && (NotPeople.systemNouns.contains(tokens[$0]) || ["k8s", "postgres", "kubernetes"].contains(tokens[$0].key))
      }) {
        return .thing
      }
      if gloss > range.lowerBound { range = range.lowerBound..<gloss }
    }
    if People.speaker.contains(tokens[first]) || tokens[first].key == "i" {
      return tokens[first].key == "we" && range.count > 1 && tokens[first + 1].key == "all" ? .person : .speaker
    }
    if ["nobody", "no-one", "noone"].contains(tokens[first].key) { return .nobody }
    if tokens[first].key == "no", range.count > 1, let head = head(range), head == "one" || People.heads.contains(head)
    {
      return .nobody
    }
    if People.others.contains(tokens[first]) {
      return range.count == 1 || People.heads.contains(tokens[range.upperBound - 1])
        || tokens[first + 1].key == "all" ? .person : .thing
    }
    if let possessive = range.first(where: { tokens[$0].key == "'s" }), possessive + 1 < range.upperBound {
      let owned = (possessive + 1)..<range.upperBound
      // "the provider's staff", "the vendor's engineers".
      if head(owned).map(People.heads.contains) ?? false { return .person }
      return kind(of: range.lowerBound..<possessive) == .person ? .work : .thing
    }
    guard let head = head(range) else { return .thing }
    if head == "management", range.count > 2 { return .thing }
    // "Team Falcon", "customer success".
    if tokens[first].key == "team", range.count == 2 { return .person }
    if head == "success", range.count == 2, tokens[first].key == "customer" { return .person }
    return People.heads.contains(head) || People.teamWords.contains(head) && range.count <= 3 || isLettered(range)
      ? .person : .thing
  }

  private static let openers: WordList = "that how if when in_hindsight hindsight maybe perhaps once yet again so"

  /// "engineer A".
  private func isLettered(_ range: Range<Int>) -> Bool {
    guard range.count >= 2, let last = range.last, tokens[last].text.count == 1, tokens[last].isCapitalised else {
      return false
    }
    return People.heads.contains(tokens[last - 1])
  }

  /// The last word before the first preposition.
  private func head(_ range: Range<Int>) -> String? {
    var last: Int?
    for index in range {
      let key = tokens[index].key
      if Self.prepositions.contains(key) {
        if last == nil { return nil }
        // "one of the engineers", "a member of the storage team".
        if key == "of", let at = last,
          ["one", "some", "all", "most", "none", "many", "member", "half"].contains(tokens[at].key)
        {
          return head((index + 1)..<range.upperBound)
        }
        break
      }
      guard tokens[index].kind == .word || tokens[index].kind == .number else { return nil }
      if !key.hasSuffix("ly") { last = index }
    }
    guard let last else { return nil }
    let key = tokens[last].key
    // "users" and "customers" suffer an outage; they are not its responders.
    return ["user", "users", "customer", "customers"].contains(key) ? nil : key
  }

  private static let prepositions: WordList = "of on from in at for with who that which by to off under behind running"
}
