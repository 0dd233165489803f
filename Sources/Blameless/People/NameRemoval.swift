/// Takes names out of one sentence: role for name, with article, capital and possessive set right.
struct NameRemoval {
  let tokens: [Token]
  let people: [FoundPerson]
  let roster: [Person]
  private let cast: Cast
  init(tokens: [Token], people: [FoundPerson], roster: [Person], cast: Cast = Cast()) {
    self.cast = cast
    self.tokens = tokens
    self.people = people
    self.roster = roster
  }

  func replacements() -> [Replacement] {
    guard !people.isEmpty else { return Pronouns.replacements(in: tokens, people: []) }
    var out: [Replacement] = []
    let letters = lettersNeeded()
    var seen: Set<String> = []
    var index = 0
    while index < people.count {
      let person = people[index]
      if person.form.isMasked {
        out.append(Replacement(span: person.span, text: "[person]"))
        index += 1
        continue
      }
      let group = groupEnd(from: index)
      if group > index + 1 {
        out.append(several(index..<group))
        for member in people[index..<group] { seen.insert(identity(member)) }
        index = group
        continue
      }
      out += single(person, letter: letters[identity(person)], again: !seen.insert(identity(person)).inserted)
      index += 1
    }
    return out + Pronouns.replacements(in: tokens, people: people)
  }

  // MARK: One person

  private func single(_ person: FoundPerson, letter: Character?, again: Bool) -> [Replacement] {
    let standIn = self.standIn(person)
    var span = person.span
    var start = person.tokens.lowerBound
    let first = person.tokens.lowerBound
    let before = first > 0 ? tokens[first - 1] : nil
    if let before, before.kind == .word, before.span.upperBound < span.lowerBound, isRoleNoun(before, at: first - 1) {
      // "DBA Alice restarted it": the board gives the role itself.
      return [Replacement(span: before.span.upperBound..<span.upperBound, text: "")]
    }
    if person.hasEnding, let before, before.key == "the" {
      return [Replacement(span: span, text: cased(Self.plural(standIn.noun), at: start, was: tokens[start]))]
    }
    var phrase =
      letter.map { "\(standIn.noun) \($0)" } ?? (again && !standIn.isUnique ? "the \(standIn.noun)" : standIn.phrase)
    let lead = lead(of: person.tokens)
    switch lead {
    case .nothing, .ownsNext: break
    case .determiner(let isThe, let ownsNext):
      span = tokens[first - 1].span.lowerBound..<span.upperBound
      start = first - 1
      // "the Kowalczyk" is somebody in particular; "the Kowalczyk deploy" is somebody's.
      if isThe, !ownsNext, letter == nil { phrase = "the \(standIn.noun)" }
    case .bareNoun: phrase = standIn.noun
    }
    if lead.ownsNext || person.hasEnding && owns(person) { phrase += "'s" }
    phrase = cased(phrase, at: start, was: tokens[start])
    var out = [Replacement(span: span, text: phrase)]
    // "Jonas' change" ends in a bare apostrophe.
    let next = person.tokens.upperBound
    if next + 1 < tokens.count, ["'", "’"].contains(tokens[next].text), tokens[next].span.lowerBound == span.upperBound,
      tokens[next + 1].kind == .word, tokens[next + 1].span.lowerBound > tokens[next].span.upperBound,
      !tokens[max(0, first - 12)..<first].contains(where: { ["'", "‘", "’"].contains($0.text) })
    {
      out.append(Replacement(span: tokens[next].span, text: "'s"))
    }
    return out
  }

  /// "Zebulons deploy": what stands behind the name is theirs.
  private func owns(_ person: FoundPerson) -> Bool { isOwned(person.tokens.upperBound) }

  /// Whether what stands behind a name can be its own.
  func isOwned(_ next: Int) -> Bool {
    guard next < tokens.count, tokens[next].kind == .word, !Action.prepositions.contains(tokens[next]),
      !Self.neverOwned.contains(tokens[next]), tokens[next].key.first != "'"
    else { return false }
    switch Verbs.lookUp(tokens[next])?.1 {
    case .past?, .pastOrParticiple?: return false
    default: return !PersonPlaces.verbs.contains(tokens[next])
    }
  }

  private static let neverOwned: WordList = """
      and or but nor who that which when if because while so then also too again just already still not never even only now
      today tonight yesterday tomorrow himself herself themselves as than is are was were has have had does do did to
    """

  private func isRoleNoun(_ token: Token, at index: Int) -> Bool {
    Self.roles.contains(token) && !(index > 0 && tokens[index - 1].key == "(")
  }

  /// What one person is called by what they do.
  static let roles: WordList = """
    engineer developer dev operator sre dba manager intern contractor reviewer responder lead admin sysadmin analyst
    tester architect director vp cto ceo ic colleague teammate author
    """

  private func standIn(_ person: FoundPerson) -> StandIn {
    person.person.map { StandIn(roster[$0], among: roster) } ?? .engineer
  }

  private func identity(_ person: FoundPerson) -> String {
    person.person.map { "#\($0)" } ?? String(person.key.prefix { $0 != " " })
  }

  private func cased(_ phrase: String, at index: Int, was token: Token) -> String {
    // The line is in capitals, so what stands in is too.
    if token.isAllCapitals, tokens.areCapitalsOnly { return phrase.uppercased() }
    let starts =
      index == 0 || [".", "!", "?", "\n"].contains(tokens[index - 1].key)
      || tokens[..<index].allSatisfy { ["*", "-", "•", "·", "–", ">", "#", "☐", "☑", "□", "_"].contains($0.key) }
    guard starts, token.unglued.isCapitalised || token.kind == .handle else { return phrase }
    return phrase.prefix(1).uppercased() + phrase.dropFirst()
  }

  // MARK: Several

  /// People of this sentence who would otherwise read as one, by what stands in for them.
  var toldApart: [String: [String]] {
    guard people.count > 1 else { return [:] }
    var byNoun: [String: [String]] = [:]
    var index = 0
    while index < people.count {
      let end = groupEnd(from: index)
      if end == index + 1, !people[index].form.isMasked {
        let noun = standIn(people[index]).noun
        let key = identity(people[index])
        if !byNoun[noun, default: []].contains(key), byNoun[noun, default: []].count < 26 {
          byNoun[noun, default: []].append(key)
        }
      }
      index = end
    }
    return byNoun.filter { $0.value.count > 1 }
  }

  private func lettersNeeded() -> [String: Character] {
    var out: [String: Character] = [:]
    for (noun, people) in toldApart { out.merge(cast.letters(people, noun: noun)) { first, _ in first } }
    return out
  }

  /// The end of "X, Y and Z" where all three would be called the same.
  private func groupEnd(from start: Int) -> Int {
    guard !people[start].form.isMasked else { return start + 1 }
    var end = start + 1
    while end < people.count, !people[end].form.isMasked, standIn(people[end]) == standIn(people[start]),
      identity(people[end]) != identity(people[end - 1])
    {
      let between = tokens[people[end - 1].tokens.upperBound..<people[end].tokens.lowerBound]
      guard !between.isEmpty, between.count <= 2, between.allSatisfy({ [",", "and", "&", "+", "/"].contains($0.key) })
      else { break }
      end += 1
    }
    return end
  }

  private static func plural(_ noun: String) -> String {
    if noun.hasSuffix("s") { return noun }
    return noun.hasSuffix("y") && !noun.hasSuffix("ay") && !noun.hasSuffix("ey") ? noun.dropLast() + "ies" : noun + "s"
  }

  private func several(_ range: Range<Int>) -> Replacement {
    let span = people[range.lowerBound].span.lowerBound..<people[range.upperBound - 1].span.upperBound
    let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine"]
    let count = range.count - 2 < words.count ? words[range.count - 2] : String(range.count)
    let noun = standIn(people[range.lowerBound]).noun
    return Replacement(
      span: span,
      text: cased(
        "\(count) \(Self.plural(noun))", at: people[range.lowerBound].tokens.lowerBound,
        was: tokens[people[range.lowerBound].tokens.lowerBound]))
  }
}
