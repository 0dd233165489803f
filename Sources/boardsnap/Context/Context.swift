import Blameless

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
  var notes: [String] = []

  /// What the reader should know how to spell.
  var words: [String] {
    vocabulary.services + vocabulary.teams + vocabulary.words
      + people.flatMap { [$0.name] + $0.nicknames + $0.initials + $0.handles }
  }
}
