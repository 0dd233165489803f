/// Somebody on the roster. Private: nothing here is ever published but `role` and `team`.
public struct Person: Hashable, Sendable {
  public var name: String
  public var nicknames: [String]
  public var initials: [String]
  public var handles: [String]
  public var email: String?
  /// "on-call engineer": what stands in the report instead of the name.
  public var role: String?
  public var team: String?
  /// Whether whatever is written like the name is this person, "field" too: somebody who read the board said so.
  public var isUnmistakable = false

  /// Only the name is needed: usual nicknames and spellings of it are found without being given.
  public init(
    name: String, nicknames: [String] = [], initials: [String] = [], handles: [String] = [], email: String? = nil,
    role: String? = nil, team: String? = nil
  ) {
    self.name = name
    self.nicknames = nicknames
    self.initials = initials
    self.handles = handles
    self.email = email
    self.role = role
    self.team = team
  }
}
