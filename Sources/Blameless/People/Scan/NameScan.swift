/// Finds the people in a whole text, and takes them out. One scan serves one report or file with its roster and
/// vocabulary; what it says of a text depends on nothing else.
public struct NameScan: Sendable {
  private let finder: PersonFinder
  private let sieve: LineSieve

  /// - Parameters:
  ///   - roster: the people whose names may stand in the text.
  ///   - vocabulary: words that are not people. It has the last word.
  ///   - smallRoles: what becomes of a role that one person alone holds.
  public init(
    roster: [Person] = [], vocabulary: Vocabulary = Vocabulary(), smallRoles: SmallRoles = .published
  ) {
    let index = RosterIndex(roster, smallRoles: smallRoles)
    finder = PersonFinder(roster: index, vocabulary: KnownWords(vocabulary))
    sieve = LineSieve(words: index.words)
  }

  /// Everybody whom the text names, in the order of the text.
  public func people(in text: String) -> [NamedPerson] { read(text).lines.flatMap { named($0) } }

  /// Only those of whom there is no doubt: what stops a publication.
  public func surePeople(in text: String) -> [NamedPerson] { people(in: text).filter { $0.confidence == .sure } }

  /// The text without names: role or team for name, with article, case, agreement and pronouns set right; `[person]` in
  /// identifiers. Nothing else changes, and blame stays.
  public func redacted(_ text: String) -> RedactedText {
    let (finder, lines, pronouns) = read(text)
    guard !lines.isEmpty else { return RedactedText(text: text, people: [], changes: []) }
    var changes: [RedactedText.Change] = []
    for line in lines {
      let removal = NameRemoval(
        tokens: line.tokens, people: line.people, roster: finder.roster.people, cast: finder.cast)
      add(removal.replacements(), of: line, to: &changes)
    }
    // "He rolled back too", in a line of its own, tells of somebody who was named elsewhere.
    for line in pronouns { add(Pronouns.replacements(in: line.tokens, people: []), of: line, to: &changes) }
    changes.sort { $0.span.lowerBound < $1.span.lowerBound }
    return RedactedText(
      text: Self.applying(changes, to: text), people: lines.flatMap { named($0) }, changes: changes)
  }

  // MARK: Reading

  /// A line with something in it.
  private struct Line {
    /// Where it begins, in bytes.
    var start: Int
    var text: SentenceText
    var tokens: [Token]
    var people: [FoundPerson] = []

    /// Where a range of its characters lies in the bytes of the whole text.
    func bytes(_ span: Range<Int>) -> Range<Int> {
      (start + text.byte(span.lowerBound))..<(start + text.byte(span.upperBound))
    }
  }

  /// The lines that name people, those that only have pronouns, and what was learned.
  private func read(_ text: String) -> (finder: PersonFinder, lines: [Line], pronouns: [Line]) {
    var text = text
    var finder = finder
    let kept = text.withUTF8 { sieve.lines(of: $0) }
    guard !kept.isEmpty else { return (finder, [], []) }
    let utf8 = text.utf8
    let line = { (range: Range<Int>) in
      let low = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      let own = SentenceText(String(text[low..<utf8.index(low, offsetBy: range.count)]))
      return Line(start: range.lowerBound, text: own, tokens: Tokenizer.tokens(of: own))
    }
    var lines: [Line] = []
    var others: [Range<Int>] = []
    for sifted in kept {
      guard sifted.isSuspect else {
        others.append(sifted.range)
        continue
      }
      var own = line(sifted.range)
      own.people = finder.learn(from: own.tokens)
      lines.append(own)
    }
    for index in lines.indices where finder.knowsMore(of: lines[index].tokens, lines[index].people) {
      lines[index].people = finder.people(in: lines[index].tokens)
    }
    // What one line made plain is a name in all.
    let again = LineSieve(words: finder.learned)
    var pronouns: [Line] = []
    for range in others {
      let isNamed = text.withUTF8 { again.isSuspect($0, range) }
      var own = line(range)
      if isNamed { own.people = finder.people(in: own.tokens) }
      if own.people.isEmpty { pronouns.append(own) } else { lines.append(own) }
    }
    pronouns += lines.filter(\.people.isEmpty)
    lines.removeAll(where: \.people.isEmpty)
    lines.sort { $0.start < $1.start }
    return (finder, lines, lines.isEmpty ? [] : pronouns)
  }

  private func named(_ line: Line) -> [NamedPerson] {
    line.people.map {
      NamedPerson(
        span: line.bytes($0.span), person: $0.person.map { finder.roster.people[$0] },
        form: NamedPerson.Form($0.form), confidence: $0.certain ? .sure : .doubtful)
    }
  }

  // MARK: Changing

  private func add(_ replacements: [Replacement], of line: Line, to changes: inout [RedactedText.Change]) {
    var end = 0
    for change in replacements.sorted(by: { $0.span.lowerBound < $1.span.lowerBound })
    where change.span.lowerBound >= end {
      end = change.span.upperBound
      changes.append(.init(span: line.bytes(change.span), text: change.text))
    }
  }

  private static func applying(_ changes: [RedactedText.Change], to text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    for change in changes where change.span.lowerBound >= at {
      out += bytes[at..<change.span.lowerBound]
      out += change.text.utf8
      at = change.span.upperBound
    }
    out += bytes[at...]
    return String(decoding: out, as: UTF8.self)
  }
}

extension NamedPerson.Form {
  init(_ form: FoundPerson.Form) {
    switch form {
    case .name: self = .name
    case .handle: self = .handle
    case .email: self = .email
    case .inside: self = .inside
    case .role: self = .role
    }
  }
}
