/// What a rule is for, with the examples that prove it: they are its tests and its page.
struct RuleCard: Sendable {
  enum Label: String, Sendable {
    case blame, counterfactual, judgment, humanError = "human-error", mindReading = "mind-reading", names
  }

  struct Example: Sendable, CustomStringConvertible {
    var sentence: String
    /// Nil where nothing is asked.
    var asks: String?
    var notes: [String] = []

    var description: String { sentence }

    init(_ sentence: String, asks: String? = nil, notes: [String] = []) {
      self.sentence = sentence
      self.asks = asks
      self.notes = notes
    }
  }

  var id: String
  var label: Label
  var rationale: String
  var source: String
  var fires: [Example]
  var staysSilent: [Example]
}

/// What a rule found: where, and what to ask and say instead.
struct Hit: Sendable {
  /// Indices of tokens.
  var range: Range<Int>
  /// Best first.
  var questions: [String]
  /// The same fact without the accused. Nil where it can't be said well.
  var restatement: String?
}

protocol BlameRule: Sendable {
  static var card: RuleCard { get }
  /// Where nobody is spoken of and none of these is there it is not asked.
  static var cues: RuleCues { get }
  static func hit(in scene: Scene) -> Hit?
}
