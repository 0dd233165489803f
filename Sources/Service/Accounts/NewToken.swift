import Archive

/// A token that somebody wants to have.
struct NewToken: Sendable {
  let name: String
  let scope: AccessToken.Scope
  /// Nil for all of the account.
  let project: Project.ID?
  /// The token that it is made with; nil at a browser.
  let maker: AccessToken.ID?

  /// - Parameter request: what was made with it is not made again; nil where it may be.
  /// - Returns: the token, and what it carries: nobody can see that again.
  /// - Throws: ``Refusal`` where its name is none; ``ArchiveError/doneBefore(made:)``.
  func issue(for account: Account, in site: Site, once request: RequestKey? = nil) async throws -> (
    token: AccessToken, secret: Secret
  ) {
    let name = self.name.trimmed
    guard 1...AccessToken.longestName ~= name.count, name.utf8.count <= AccessToken.longestName * 8,
      name.unicodeScalars.allSatisfy({
        ![.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
      })
    else {
      throw Refusal.bad(
        Texts.say("new-token.a-token-has-a", ["longestName": "\(AccessToken.longestName)"]))
    }
    let secret = Secret()
    let token = AccessToken(
      id: IDSource.system.identifier(), account: account.id, project: project, maker: maker, name: name, scope: scope,
      madeAt: site.clock())
    try await site.store.issue(token, key: secret.key, once: request)
    return (token, secret)
  }
}
