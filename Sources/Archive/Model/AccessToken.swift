/// What lets a program act as an account, until somebody revokes it. Private: what it is called may tell whose it is.
public struct AccessToken: Hashable, Sendable, Identifiable {
  /// Short and typeable.
  public typealias ID = Identifier<AccessToken>

  /// What whoever has it may do, as far as its account may.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    case read
    /// Read, too.
    case write
  }

  /// In characters.
  public static let longestName = 100
  /// How many an account may have.
  public static let most = 100

  /// Never changes. It opens nothing.
  public let id: ID
  /// As whom it acts.
  public let account: Account.ID
  /// The only one that it reaches. Nil: all of its account.
  public let project: Project.ID?
  /// The token that it was made with, and with which it is revoked. Nil where somebody made it at a browser.
  public let maker: ID?
  /// What it is for.
  public let name: String
  /// What it may do.
  public let scope: Scope
  /// When it was made.
  public let madeAt: Moment
  /// ISO. Nil where nobody used it yet.
  public let lastUsedOn: String?

  /// - Parameters:
  ///   - project: nil for all of its account.
  ///   - maker: the token that it is made with; nil where somebody makes it at a browser.
  ///   - lastUsedOn: ISO; nil where nobody used it yet.
  public init(
    id: ID, account: Account.ID, project: Project.ID?, maker: ID?, name: String, scope: Scope, madeAt: Moment,
    lastUsedOn: String? = nil
  ) {
    self.id = id
    self.account = account
    self.project = project
    self.maker = maker
    self.name = name
    self.scope = scope
    self.madeAt = madeAt
    self.lastUsedOn = lastUsedOn
  }
}
