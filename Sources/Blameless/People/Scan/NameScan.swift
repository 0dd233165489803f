/// Finds the people in a whole text, and takes them out. One scan serves one report or file with its roster and
/// vocabulary; what it says of a text depends on nothing else.
public struct NameScan: Sendable {
  private let finder: PersonFinder

  /// - Parameters:
  ///   - roster: the people whose names may stand in the text.
  ///   - vocabulary: words that are not people. It has the last word.
  ///   - smallRoles: what becomes of a role that one person alone holds.
  public init(
    roster: [Person] = [], vocabulary: Vocabulary = Vocabulary(), smallRoles: SmallRoles = .published
  ) {
    finder = PersonFinder(roster: RosterIndex(roster), vocabulary: KnownWords(vocabulary))
  }

  /// Everybody whom the text names, in the order of the text.
  public func people(in text: String) -> [NamedPerson] { redacted(text).people }

  /// Only those of whom there is no doubt: what stops a publication.
  public func surePeople(in text: String) -> [NamedPerson] { people(in: text).filter { $0.confidence == .sure } }

  /// The text without names: role or team for name, with article, case, agreement and pronouns set right; `[person]` in
  /// identifiers. Nothing else changes, and blame stays.
  public func redacted(_ text: String) -> RedactedText {
    var people: [NamedPerson] = []
    var changes: [RedactedText.Change] = []
    var start = 0
    var finder = finder
    for line in text.split(whereSeparator: \.isNewline) { finder.learn(from: Tokenizer.tokens(of: Array(line))) }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let characters = Array(line)
      let tokens = Tokenizer.tokens(of: characters)
      let found = finder.people(in: tokens)
      start = text.utf8.distance(from: text.startIndex, to: line.startIndex)
      guard !found.isEmpty else { continue }
      var offsets = [start]
      for character in characters { offsets.append(offsets[offsets.count - 1] + character.utf8.count) }
      for person in found {
        people.append(
          NamedPerson(
            span: offsets[person.span.lowerBound]..<offsets[person.span.upperBound],
            person: person.person.map { finder.roster.people[$0] }, form: NamedPerson.Form(person.form),
            confidence: person.certain ? .sure : .doubtful))
      }
      let removal = NameRemoval(tokens: tokens, people: found, roster: finder.roster.people)
      for change in removal.replacements().sorted(by: { $0.span.lowerBound < $1.span.lowerBound }) {
        let span = offsets[change.span.lowerBound]..<offsets[change.span.upperBound]
        guard span.lowerBound >= changes.last?.span.upperBound ?? 0 else { continue }
        changes.append(.init(span: span, text: change.text))
      }
    }
    return RedactedText(text: Self.applying(changes, to: text), people: people, changes: changes)
  }

  private static func applying(_ changes: [RedactedText.Change], to text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    for change in changes {
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
    }
  }
}
