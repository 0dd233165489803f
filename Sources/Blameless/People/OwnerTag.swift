/// Finds the owner's tag of an action item: "… - Alice", "… (Bob)", "@erin …", "owner: JK", "Platform team: …".
struct OwnerTag {
  let characters: [Character]
  let tokens: [Token]
  let people: [FoundPerson]
  let vocabulary: KnownWords

  enum Holder { case person(FoundPerson), group(Range<Int>) }

  /// The tokens to cut, and who they name.
  func find() -> (cut: Range<Int>, holders: [Holder])? {
    guard !tokens.isEmpty else { return nil }
    return labelled() ?? atEnd() ?? atStart()
  }

  // MARK: Places

  /// "owner: X" anywhere; it ends with the line, a comma, a semicolon or a bracket.
  private func labelled() -> (Range<Int>, [Holder])? {
    for index in tokens.indices.dropLast()
    where Self.labels.contains(tokens[index]) && [":", "=", "："].contains(tokens[index + 1].key) {
      guard let (end, holders) = list(from: index + 2), !holders.isEmpty else { continue }
      return (widened(index..<end), holders)
    }
    return nil
  }

  private static let labels: WordList = "owner owners assignee assigned dri who lead 担当 担当者 负责人 負責人 责任人 담당 담당자"

  private func atEnd() -> (Range<Int>, [Holder])? {
    var end = tokens.count
    while end > 0, tokens[end - 1].kind == .mark, [".", ",", ";", "!", "\n"].contains(tokens[end - 1].key) { end -= 1 }
    guard end > 1 else { return nil }
    if [")", "]", "）"].contains(tokens[end - 1].key) {
      guard let open = tokens[..<end].lastIndex(where: { ["(", "[", "（"].contains($0.key) }), open > 0
      else { return nil }
      if let (stop, holders) = list(from: open + 1), stop == end - 1 { return (open..<end, holders) }
      return unlisted(open + 1..<(end - 1)).map { (open..<end, [.group($0)]) }
    }
    // From the last dash, arrow or slash that has room behind it.
    var index = end - 1
    while index > 0, end - index <= 7 {
      if Self.dashes.contains(tokens[index]),
        tokens[index].span.lowerBound > tokens[index - 1].span.upperBound || tokens[index].key == "→"
          || people.contains(where: { $0.tokens.lowerBound == index + 1 }),
        let (stop, holders) = list(from: index + 1), stop == end, !holders.isEmpty
      {
        return (index..<end, holders)
      }
      index -= 1
    }
    // "Rotate the keys, Jonas": what is no list of people.
    if let comma = tokens[..<end].lastIndex(where: { $0.key == "," }), comma > 1,
      !people.contains(where: { $0.tokens.contains(comma - 1) }), let (stop, holders) = list(from: comma + 1),
      stop == end,
      holders.allSatisfy({ if case .person = $0 { true } else { false } })
    {
      return (comma..<end, holders)
    }
    // "Add colour prompts. kasia"
    if end > 2, tokens[end - 2].key == ".", let (stop, holders) = list(from: end - 1), stop == end,
      holders.allSatisfy({ if case .person = $0 { true } else { false } })
    {
      return (end - 2..<end, holders)
    }
    // "... @erin @bob"
    index = end
    while index > 1, tokens[index - 1].kind == .handle { index -= 1 }
    if index < end, !Self.prepositions.contains(tokens[index - 1]), let (stop, holders) = list(from: index),
      stop == end
    {
      return (index..<end, holders)
    }
    return nil
  }

  /// "(Treasury)", "(BI)", "(Partner management)": what stands alone in brackets behind an action is whose it is, though
  /// no list has the team, unless it says how or when.
  private func unlisted(_ range: Range<Int>) -> Range<Int>? {
    guard (1...2).contains(range.count), tokens[range].allSatisfy({ $0.kind == .word }),
      tokens[range.lowerBound].isCapitalised, !people.contains(where: { $0.tokens.overlaps(range) }),
      !tokens[range].contains(where: { token in
        // "(DNS)" says what it is about.
        [Self.remarks, NotPeople.calendar, NotPeople.plain, NotPeople.tools, NotPeople.systemNouns].contains {
          $0.contains(token.key)
        }
      })
    else { return nil }
    return range
  }

  private static let remarks: WordList = """
    done open wip tbd tbc todo asap eow eod eom eoq maybe optional urgent high low medium later again soon now new mvp
    poc if not no yes only all both quick easy hard small big first second third partly partially ongoing started blocked
    declined dropped cancelled postponed see today tomorrow
    """

  private static let dashes: WordList = "- – — -> → => / | □"
  private static let prepositions: WordList = "with to from by for ask tell ping and of via at about"

  /// "Alice: fix it", "@erin fix it", "Alice to fix it", "[JK] fix it".
  private func atStart() -> (Range<Int>, [Holder])? {
    var start = 0
    while start < tokens.count - 1, tokens[start].kind == .mark,
      ["-", "*", "•", "·", "☐", "☑", "□"].contains(tokens[start].key)
    { start += 1 }
    if ["[", "("].contains(tokens[start].key), let (stop, holders) = list(from: start + 1), stop < tokens.count - 1,
      ["]", ")"].contains(tokens[stop].key)
    {
      return (start..<(stop + 1), holders)
    }
    guard let (stop, holders) = list(from: start), stop < tokens.count else { return nil }
    if tokens[stop].key == ":" || Self.dashes.contains(tokens[stop]) {
      return stop + 1 < tokens.count ? (start..<(stop + 1), holders) : nil
    }
    if tokens[stop].key == "to", stop + 1 < tokens.count,
      Verbs.lookUp(tokens[stop + 1].key)?.1 == .base || Verbs.verb(base: tokens[stop + 1].key) != nil
    {
      return (start..<(stop + 1), holders)
    }
    if holders.count == 1, tokens[start].kind == .handle, stop == start + 1 { return (start..<stop, holders) }
    return nil
  }

  // MARK: Holders

  /// People and teams parted by commas, "and", "/" or "+", from `start` on.
  private func list(from start: Int) -> (Int, [Holder])? {
    var holders: [Holder] = []
    var index = start
    while index < tokens.count {
      guard let (end, holder) = holder(at: index) else { break }
      holders.append(holder)
      index = end
      guard index + 1 < tokens.count, [",", "and", "&", "/", "+"].contains(tokens[index].key),
        self.holder(at: index + 1) != nil
      else { break }
      index += 1
    }
    return holders.isEmpty ? nil : (index, holders)
  }

  private func holder(at index: Int) -> (Int, Holder)? {
    if let person = people.first(where: { $0.tokens.lowerBound == index && $0.form != .inside }) {
      return (person.tokens.upperBound, .person(person))
    }
    let token = tokens[index]
    if token.kind == .handle {
      return People.isShared(String(token.key.dropFirst())) || vocabulary.contains(String(token.key.dropFirst()))
        ? (index + 1, .group(index..<(index + 1))) : nil
    }
    guard token.kind == .word else { return nil }
    let known = vocabulary.length(in: tokens, at: index)
    if known > 0, vocabulary.teams.contains(tokens[index..<(index + known)].map(\.key).joined(separator: " ")) {
      let end = index + known < tokens.count && tokens[index + known].key == "team" ? index + known + 1 : index + known
      return (end, .group(index..<end))
    }
    // "the Platform team", "Data eng", "SRE".
    var end = index
    while end < tokens.count, end - index < 4, tokens[end].kind == .word,
      !["to", "and", "will", "by"].contains(tokens[end].key)
    {
      end += 1
      let key = tokens[end - 1].key
      let isLast = end == tokens.count || tokens[end].kind == .mark || ["to", "and"].contains(tokens[end].key)
      if isLast, People.heads.contains(key) || People.teamWords.contains(key) || vocabulary.teams.contains(key) {
        return callsSomebody(index..<end) ? nil : (end, .group(index..<end))
      }
    }
    return nil
  }

  /// "page the on-call", "ping DBA": something to do, with whoever it is done to. "Alert team" is a team.
  private func callsSomebody(_ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return false }
    return tokens[range].dropFirst().contains { $0.key == "the" }
      || Self.callers.contains(tokens[range.lowerBound]) && tokens[range.upperBound - 1].key != "team"
  }

  private static let callers: WordList = "page ping alert notify tell ask inform wake email warn thank"

  /// With the comma or the brackets around it.
  private func widened(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    if low > 0, ["(", "["].contains(tokens[low - 1].key), high < tokens.count, [")", "]"].contains(tokens[high].key) {
      low -= 1
      high += 1
    } else if low > 0, [",", ";", "-", "–", "—", "|"].contains(tokens[low - 1].key) {
      low -= 1
    } else if high < tokens.count, [",", ";"].contains(tokens[high].key) {
      high += 1
    }
    return low..<high
  }
}
