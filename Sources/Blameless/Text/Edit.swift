/// What became of one sentence in the ``Editor``.
public struct Edit: Hashable, Sendable {
  /// The sentence as it may be published: names taken out, blame turned around where that can be said well.
  /// When a blaming sentence has no good restatement this is nil, and only the questions are published.
  public var text: BlamelessText?
  /// Questions to ask of the system instead, best first. Empty when the sentence does not blame. A sentence about a
  /// name that may be a machine's has no finding, but is asked about where it would blame a person.
  public var questions: [BlamelessText]
  /// The sentence with names, and what people are called in anger, taken out and nothing else changed: what
  /// `lines[].text` publishes.
  public var withoutNames: BlamelessText
  /// What the rules found. Private: a span may cover a name.
  public var findings: [Finding]
  /// Who is named, where. Private.
  public var mentions: [PersonMention]
}

/// What a rule says of a sentence.
public struct Finding: Hashable, Sendable {
  /// Id of the rule, as in "personal-action".
  public var rule: String
  /// The words that it is about, as offsets in characters of the sentence.
  public var span: Range<Int>
  /// Why it matters, in a sentence.
  public var message: String
}

/// A place where a sentence names a person.
public struct PersonMention: Hashable, Sendable {
  /// Offsets in characters of the sentence.
  public var span: Range<Int>
  /// Nil for somebody who is not on the roster.
  public var person: Person?
  /// False where it could as well be a service or a word; it is taken out all the same, and listed for review.
  public var certain: Bool
}
