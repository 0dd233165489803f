import Archive

/// The account that a program acts as, as far as its token reaches.
struct Caller: Sendable {
  let site: Site
  let account: Account
  let token: AccessToken

  init(_ site: Site, _ context: ServiceContext) throws(Refusal) {
    guard let account = context.account, let token = context.token else { throw .noToken }
    self.site = site
    self.account = account
    self.token = token
  }

  var occasion: Occasion { Occasion(by: account.id, at: site.clock()) }

  /// Those that may be read.
  func projects() async throws(ArchiveError) -> [Project] {
    try await site.store.projects(readableBy: account.id).filter { token.project == nil || token.project == $0.id }
  }

  /// For a list of what is in them.
  /// - Parameter text: the id of the only one; nil for all.
  func projects(named text: String?) async throws -> Set<Project.ID> {
    let all = try await projects().map(\.id)
    guard let text else { return Set(all) }
    guard let id = all.first(where: { $0.text == text.lowercased() }) else { throw Refusal.notFound }
    return [id]
  }

  /// - Parameter text: its id; nil for the one that the token is tied to.
  func project(named text: String?, for permission: Permission) async throws -> Project {
    let id: Project.ID?
    switch (text, token.project) {
    case (let text?, _): id = Project.ID(text)
    case (nil, let only?): id = only
    case (nil, nil): throw Refusal.bad("Say in which project: give its id as \"project\".")
    }
    guard let id, token.project == nil || token.project == id, let project = try await site.store.project(id),
      let role = try await site.store.role(of: account.id, in: id)
    else { throw Refusal.notFound }
    guard role.allows(permission) else { throw Refusal.notAllowed }
    return project
  }
}
