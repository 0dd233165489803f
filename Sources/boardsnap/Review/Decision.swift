import Blameless

/// What somebody decided about a doubtful word.
enum Decision: Equatable {
  case person(Person)
  /// A word that is no person.
  case word(String)
}
