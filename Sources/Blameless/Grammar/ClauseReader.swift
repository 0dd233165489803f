/// Finds the clauses of a sentence: by its marks, then by the first finite verb behind each possible subject.
struct ClauseReader {
  let tokens: [Token]

  func clauses() -> [Clause] {
    var out: [Clause] = []
    for segment in segments() {
      var start = segment.lowerBound
      var previous: Clause?
      while start < segment.upperBound {
        guard let clause = clause(in: start..<segment.upperBound, after: previous) else { break }
        out.append(clause)
        previous = clause
        start = clause.rest.upperBound
        while start < segment.upperBound, Self.joints.contains(tokens[start]) { start += 1 }
      }
      if let parted = parted(segment) { out.append(parted) }
    }
    return out
  }

  static let joints: WordList =
    ", and but so then & because b/c - – — which that when while after before (  ) : as since"

  func segments() -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where tokens[index].isBreak {
      if start < index { out.append(start..<index) }
      start = index + 1
    }
    if start < tokens.count { out.append(start..<tokens.count) }
    return out
  }

  /// Where the claim itself begins: behind bullets, times, labels and small talk.
  func lead(in range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      if token.kind == .time || Self.joints.contains(token) || Self.fillers.contains(token)
        || (token.kind == .mark && token.key != "(" && token.key != "\"" && token.key != "“" && token.key != "'")
      {
        index += 1
      } else if token.kind == .number, index == range.lowerBound, index + 1 < range.upperBound,
        tokens[index + 1].key == "." || tokens[index + 1].key == ")"
      {
        index += 2
      } else if let colon = label(at: index, range) {
        index = colon + 1
      } else {
        break
      }
    }
    return index
  }

  private static let fillers: WordList =
    "sorry apologies oops whoops ugh argh yikes damn sigh hmm honestly frankly sadly turns out well ok again unfortunately apparently basically then finally later clearly obviously utc am pm also"

  /// "Root cause:", "RC =", "Human factor:": a label of up to four words.
  private func label(at index: Int, _ range: Range<Int>) -> Int? {
    var at = index
    while at < range.upperBound, at - index < 4, tokens[at].kind == .word, !Self.joints.contains(tokens[at]) {
      at += 1
    }
    guard at > index, at + 1 < range.upperBound, tokens[at].key == ":" || tokens[at].key == "=" else { return nil }
    return at
  }

  /// The clause of a subject that stands somewhere inside its segment.
  func clause(from subject: Range<Int>) -> Clause? {
    guard let segment = segments().first(where: { $0.contains(subject.lowerBound) }),
      let clause = clause(in: subject.lowerBound..<segment.upperBound, after: nil),
      clause.subjectRange.lowerBound == subject.lowerBound, !clause.subjectRange.isEmpty
    else { return nil }
    return clause
  }

  private func clause(in range: Range<Int>, after previous: Clause?) -> Clause? {
    let start = lead(in: range)
    guard start < range.upperBound else { return nil }
    var index = start
    // A subject is short: what has no verb within a dozen words is not read as a claim.
    while index < range.upperBound, index - start < 14 {
      if let group = VerbGroup(tokens, at: index, end: range.upperBound, hasSubject: index > start) {
        let isRelative = tokens[start].key.hasPrefix("who") && index == start + 1 || isBehindWho(index, start)
        if isRelative,
          let main = mainVerb(behind: group.range.upperBound, range.upperBound)
        {
          index = main
          continue
        }
        let (subject, range_) = subject(start..<index, previous)
        if subject == .thing || subject == .work || subject == .none || !group.isOnlyNoun {
          let end = clauseEnd(from: group.range.upperBound, range.upperBound)
          return Clause(
            subject: subject, subjectRange: range_, verbRange: group.range, verb: group.verb, mode: group.mode,
            isNegated: group.isNegated,
            isPassive: group.isPassive || isReducedPassive(group, range.upperBound), rest: group.range.upperBound..<end,
            isContinued: range_.isEmpty && previous != nil && subject == previous?.subject)
        }
      }
      index += 1
    }
    return nil
  }

  /// "the person who wrote it did not": the first verb belongs to the subject.
  private func isBehindWho(_ index: Int, _ start: Int) -> Bool {
    index > start + 1 && ["who", "that"].contains(tokens[index - 1].key)
      && SubjectReader(tokens: tokens).kind(of: start..<(index - 1)) == .person
  }

  /// "whoever was on shift silenced it": the second verb is what the clause says.
  private func mainVerb(behind start: Int, _ limit: Int) -> Int? {
    (start..<min(limit, max(start, start + 7))).first {
      VerbGroup(tokens, at: $0, end: limit, hasSubject: true).map { !$0.isOnlyNoun } ?? false
    }
  }

  /// "The DBA, who had only been told that morning, ran the script": the verb of a person stands behind a clause between.
  private func parted(_ segment: Range<Int>) -> Clause? {
    let start = lead(in: segment)
    guard let comma = (start..<min(segment.upperBound, start + 8)).first(where: { tokens[$0].key == "," }),
      comma > start, comma + 3 < segment.upperBound, Self.relatives.contains(tokens[comma + 1])
    else { return nil }
    let subject = SubjectReader(tokens: tokens).kind(of: start..<comma)
    guard subject.isHuman else { return nil }
    for end in (comma + 3)..<min(segment.upperBound, comma + 24) where tokens[end].key == "," {
      guard let group = VerbGroup(tokens, at: end + 1, end: segment.upperBound, hasSubject: true), !group.isOnlyNoun
      else { continue }
      return Clause(
        subject: subject, subjectRange: start..<comma, verbRange: group.range, verb: group.verb, mode: group.mode,
        isNegated: group.isNegated, isPassive: group.isPassive,
        rest: group.range.upperBound..<clauseEnd(from: group.range.upperBound, segment.upperBound))
    }
    return nil
  }

  private static let relatives: WordList =
    "who whose whom having being despite after while although though because still"
  private static let leadIns: WordList = """
    instead after before during on in at with without despite because by from for as while when since until under over
    through although though given having following upon amid according per to due like unlike rather
    """

  private func subject(_ range: Range<Int>, _ previous: Clause?) -> (Subject, Range<Int>) {
    // "Instead of restarting, the engineer": what leads in is no subject.
    if let first = range.first, Self.leadIns.contains(tokens[first]),
      let comma = range.last(where: { tokens[$0].key == "," }), comma + 1 < range.upperBound
    {
      return subject((comma + 1)..<range.upperBound, previous)
    }
    guard !range.isEmpty else { return (previous?.subject ?? (endsInPerson ? .person : .none), range) }
    return (SubjectReader(tokens: tokens).kind(of: range), range)
  }

  /// "Alert missed by on-call".
  private func isReducedPassive(_ group: VerbGroup, _ limit: Int) -> Bool {
    let by = group.range.upperBound
    guard by + 1 < limit, tokens[by].key == "by", group.mode == .past, !group.isNegated else { return false }
    return tokens[by - 1].key == group.verb.participle
  }

  /// "Deployed w/o tests, Alice", "broke the freeze rule - Nils", "didn't comply (comms lead)".
  private var endsInPerson: Bool {
    var end = tokens.count
    while end > 0, tokens[end - 1].kind == .mark, tokens[end - 1].key != "(" { end -= 1 }
    guard let mark = tokens[..<end].lastIndex(where: { [",", "-", "–", "—", "("].contains($0.key) }), mark > 0,
      end - mark <= 5, mark + 1 < end
    else { return false }
    return SubjectReader(tokens: tokens).kind(of: (mark + 1)..<end) == .person
  }

  /// A clause ends where the next one begins: at a comma or a conjunction with a verb of its own behind it, at a dash.
  private func clauseEnd(from start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit {
      let key = tokens[index].key
      if ["–", "—", "because", "b/c", "so", "but", ":"].contains(key) { return index }
      if key == "-", index + 1 < limit, tokens[index].span.upperBound < tokens[index + 1].span.lowerBound {
        return index
      }
      if key == ",", index > start { return index }
      if key == "(" { return index }
      if key == "and" || key == "then" || key == "&", index + 1 < limit, startsClause(index + 1, limit) { return index }
      if ["when", "while", "after", "before", "that", "which"].contains(key), index + 1 < limit,
        startsFullClause(index + 1, limit)
      {
        return index
      }
      index += 1
    }
    return limit
  }

  /// A verb, or a subject of up to four words and a verb.
  private func startsClause(_ index: Int, _ limit: Int) -> Bool {
    VerbGroup(tokens, at: index, end: limit, hasSubject: false) != nil || startsFullClause(index, limit)
  }

  private func startsFullClause(_ index: Int, _ limit: Int) -> Bool {
    var at = index + 1
    while at < min(limit, index + 5) {
      if VerbGroup(tokens, at: at, end: limit, hasSubject: true) != nil { return true }
      at += 1
    }
    return false
  }
}
