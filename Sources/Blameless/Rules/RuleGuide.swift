/// A rule as its users read it: why it matters, where it comes from, and sentences that prove it.
public struct RuleGuide: Hashable, Sendable {
  /// A sentence on which the rule fires.
  public struct Example: Hashable, Sendable {
    public let sentence: String
    /// What is asked instead. Nil where nothing is.
    public let question: String?
  }

  /// As in "personal-omission": what a ``Finding`` and a settings file call it.
  public let id: String
  /// The kind of language it finds, as in "blame" or "mind-reading".
  public let label: String
  /// Why it matters, in a sentence.
  public let rationale: String
  /// The book, paper or guide that the rule comes from.
  public let source: String
  /// Whether it reads between the lines, so that what it finds is a hint and no more.
  public let isHint: Bool
  public let fires: [Example]
  /// Sentences that look alike and are left alone.
  public let staysSilent: [String]

  /// Every rule, in the order in which one takes precedence over the next; the last one finds no blame, but names.
  public static let all: [RuleGuide] = (BlameRules.all.map { $0.card } + [NamesAPerson.card]).map { RuleGuide($0) }

  init(_ card: RuleCard) {
    id = card.id
    label = card.label.rawValue
    rationale = card.rationale
    source = card.source
    isHint = Self.hints.contains(card.id)
    fires = card.fires.map { Example(sentence: $0.sentence, question: $0.asks) }
    staysSilent = card.staysSilent.map(\.sentence)
  }

  private static let hints: Set<String> = ["irony"]
}
