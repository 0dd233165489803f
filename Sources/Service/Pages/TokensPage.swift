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
      let reach = token.project.map { "in \(projects[$0] ?? "a project that you left")" } ?? "in all your projects"
      facts =
        ([
          token.scope == .read ? "reads \(reach)" : "reads and writes \(reach)", "made \(token.madeAt.date)",
          token.lastUsedOn.map { "last used \($0)" } ?? "never used",
        ] + [token.maker.map { "made by “\(makers[$0] ?? "")”, and revoked with it" }].compactMap { $0 })
        .joined(separator: " · ")
    }
  }

  let title = "Tokens"
  let frame: Frame
  let projects: [Project]
  let tokens: [Token]
  let hasTokens: Bool
  /// What the new one carries: shown once.
  let made: String?
  let problem: String?
  let longestName = AccessToken.longestName

  init(frame: Frame, projects: [Project], tokens: [Token], made: String?, problem: String?) {
    self.frame = frame
    self.projects = projects
    self.tokens = tokens
    hasTokens = !tokens.isEmpty
    self.made = made
    self.problem = problem
  }
}
