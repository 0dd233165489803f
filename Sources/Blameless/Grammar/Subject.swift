/// Who or what a clause says something of.
enum Subject: Hashable, Sendable {
  /// A person, a role, a team, "someone".
  case person
  /// "Nobody", "no one".
  case nobody
  /// "I", "we": whose account is wanted, and whose self-blame is met kindly.
  case speaker
  /// "an engineer's change".
  case work
  /// Anything else: a service, an artefact, a process.
  case thing
  /// The board left it out: "forgot to bump timeout".
  case none

  var isHuman: Bool { self == .person || self == .nobody }
}
