/// What stands in a sentence instead of a name.
struct StandIn: Hashable, Sendable {
  /// Without an article: "on-call engineer".
  var noun: String
  /// Only one person on the roster is this.
  var isUnique: Bool

  static let engineer = StandIn(noun: "engineer", isUnique: false)

  var phrase: String { isUnique ? "the \(noun)" : Article.indefinite(noun) }

  /// - Parameter people: the whole roster: a role that two people hold has no "the".
  init(_ person: Person, among people: [Person]) {
    if let role = person.role, !role.isEmpty {
      noun = Self.withoutArticle(role)
      let key = Folding.fold(role)
      isUnique = noun != Self.engineer.noun && people.count { $0.role.map(Folding.fold) == key } == 1
    } else if let team = person.team, !team.isEmpty {
      let name = team.lowercased().hasSuffix(" team") ? String(team.dropLast(5)) : team
      noun = Self.notEngineers.contains(Folding.fold(name)) ? "\(name) team member" : "\(name) engineer"
      isUnique = false
    } else {
      self = .engineer
    }
  }

  init(noun: String, isUnique: Bool) {
    self.noun = noun
    self.isUnique = isUnique
  }

  private static func withoutArticle(_ role: String) -> String {
    for article in ["the ", "a ", "an ", "The ", "A ", "An "] where role.hasPrefix(article) {
      return String(role.dropFirst(article.count))
    }
    return role
  }

  private static let notEngineers: WordList = """
    support marketing sales legal finance product management hr operations communications comms customer_support
    customer_success design people security
    """
}
