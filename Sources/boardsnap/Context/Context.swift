import Blameless
import Checking

/// What the team says of itself, once, for every board.
struct Context: Equatable {
  /// Who a report may name.
  enum Names: String, CaseIterable {
    case none
    /// On a board that is no incident: who holds an action, and nothing else of people.
    case owners
  }

  var vocabulary = Vocabulary()
  var people: [Person] = []
  /// The board's date, ISO: "2026-11-18".
  var date: String?
  /// As in "en-GB": the order of day and month.
  var locale: String?
  var names = Names.none
  /// What becomes of a role that one person alone holds.
  var smallRoles = SmallRoles.published
  var notes: [String] = []
  /// Ids of rules that are switched off.
  var rulesOff: Set<String> = []
  /// By a rule's id.
  var severities: [String: Severity] = [:]
  /// Quotes in Markdown are left alone.
  var leavesQuotes = false

  /// What the reader should know how to spell.
  var words: [String] {
    vocabulary.services + vocabulary.teams + vocabulary.words
      + people.flatMap { [$0.name] + $0.nicknames + $0.initials + $0.handles }
  }

  var checkSettings: CheckSettings {
    CheckSettings(
      people: people, vocabulary: vocabulary, rulesOff: rulesOff, severities: severities, leavesQuotes: leavesQuotes)
  }
}
