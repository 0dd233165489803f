/// Words that are not people, whatever they look like: "Athena" the service, "Apollo" the team.
public struct Vocabulary: Hashable, Sendable {
  public var services: [String]
  public var teams: [String]
  public var words: [String]

  /// Words or phrases of each kind, as people write them; capitals and accents make no difference.
  public init(services: [String] = [], teams: [String] = [], words: [String] = []) {
    self.services = services
    self.teams = teams
    self.words = words
  }

  /// The words of both.
  public func adding(_ other: Vocabulary) -> Vocabulary {
    Vocabulary(services: services + other.services, teams: teams + other.teams, words: words + other.words)
  }
}
