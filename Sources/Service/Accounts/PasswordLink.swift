import Archive

/// A link to another password, for whoever forgot theirs. Whoever has the link can sign in as that account, so it is given by
/// those alone to whom that opens nothing new.
public struct PasswordLink: Sendable {
  /// Where it is, below a site's address, and for how long it works.
  public struct Offered: Sendable {
    /// "/join/...".
    public let path: String
    /// Its last moment.
    public let until: Moment
  }

  static let refusal =
    Texts.say("password-link.only-who-owns-every")

  private static let hours = 24

  private let store: any ArchiveStore
  private let member: Account.ID

  /// - Parameter member: who forgot it.
  public init(store: any ArchiveStore, of member: Account.ID) {
    self.store = store
    self.member = member
  }

  /// Whether somebody owns all that the account can get at: every project that it takes part in, and every one that counts
  /// for its plan.
  func mayBeOffered(by owner: Account.ID) async throws -> Bool {
    // Whoever found a browser that is signed in does not get the account by it.
    guard member != owner else { return false }
    let mine = try await store.projects(readableBy: member)
    let paid = try await store.projects(readableBy: nil).filter { $0.owner == member }
    guard !mine.isEmpty else { return false }
    for project in mine + paid where try await store.role(of: owner, in: project.id) != .owner { return false }
    return true
  }

  /// - Parameter request: what was made with it is not made again; nil where it may be.
  /// - Returns: nil where it may not be.
  /// - Throws: ``ArchiveError/doneBefore(made:)``.
  func offer(by owner: Account.ID, at now: Moment, once request: RequestKey?) async throws -> Offered? {
    guard try await mayBeOffered(by: owner) else { return nil }
    let (secret, offered) = try await offer(at: now, once: request)
    // Where it got a part in another project meanwhile, the link is none. Later, getting one takes the link away.
    guard try await mayBeOffered(by: owner) else {
      _ = try await store.use(secret.key, at: now)
      return nil
    }
    return offered
  }

  /// By whoever runs the service.
  public func offer(at now: Moment) async throws(ArchiveError) -> Offered {
    try await offer(at: now, once: nil).1
  }

  private func offer(at now: Moment, once request: RequestKey?) async throws(ArchiveError) -> (Secret, Offered) {
    let (secret, until) = (Secret(), now.adding(seconds: Self.hours * 3600))
    try await store.offer(
      OneTimeLink(key: secret.key, purpose: .newPassword(member), until: until), now: now,
      once: request)
    return (secret, Offered(path: "/join/\(secret.text)", until: until))
  }
}
