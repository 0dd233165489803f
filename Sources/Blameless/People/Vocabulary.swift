/// Words that are not people, whatever they look like: "Athena" the service, "Apollo" the team.
public struct Vocabulary: Hashable, Sendable {
  public var services: [String]
  public var teams: [String]
  public var words: [String]

  public init(services: [String] = [], teams: [String] = [], words: [String] = []) {
    self.services = services
    self.teams = teams
    self.words = words
  }
}
