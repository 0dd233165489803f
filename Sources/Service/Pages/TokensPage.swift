import Archive

/// What programs act as somebody with.
struct TokensPage: Sendable {
  struct Project: Sendable {
    let id: String
    let name: String
    let isChosen: Bool
  }
  struct Token: Sendable {
    let id: String
    let name: String
    let facts: String

    /// - Parameters:
    ///   - projects: names by id.
    ///   - makers: names of tokens by id.
    init(_ token: AccessToken, projects: [Archive.Project.ID: String], makers: [AccessToken.ID: String]) {
      id = token.id.text
      name = token.name
      let reach =
        token.project.map { projects[$0] ?? Texts.say("tokens.a-project-that-you") }
        ?? Texts.say("tokens.all-my-projects")
      facts =
        ([
          token.scope == .read
            ? Texts.say("tokens.reads", ["reach": reach]) : Texts.say("tokens.reads-and-writes", ["reach": reach]),
          Texts.say("tokens.made", ["day": token.madeAt.date]),
          token.lastUsedOn.map { Texts.say("tokens.last-used", ["day": $0]) } ?? Texts.say("tokens.never-used"),
        ] + [token.maker.map { Texts.say("tokens.made-by", ["maker": makers[$0] ?? ""]) }].compactMap { $0 })
        .joined(separator: " · ")
    }
  }

  let title = Texts.say("all.tokens")
  let frame: Frame
  let projects: [Project]
  let tokens: [Token]
  let hasTokens: Bool
  /// What the new one carries: shown once.
  let made: String?
  let problem: String?
  /// Whether the form was sent once before.
  let isMadeAlready: Bool
  /// Tells this form from any other: sent twice, it makes one token.
  let key = Secret().text
  let longestName = AccessToken.longestName

  init(
    frame: Frame, projects: [Project], tokens: [Token], made: String?, problem: String?,
    isMadeAlready: Bool
  ) {
    self.frame = frame
    self.projects = projects
    self.tokens = tokens
    hasTokens = !tokens.isEmpty
    self.made = made
    self.problem = problem
    self.isMadeAlready = isMadeAlready
  }
}
