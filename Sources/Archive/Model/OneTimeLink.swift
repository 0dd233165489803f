/// A link that works once, and until a moment.
public struct OneTimeLink: Hashable, Sendable {
  /// What whoever opens it may do.
  public enum Purpose: Hashable, Sendable {
    /// Open the first account of an archive, and own it.
    case firstAccount
    /// Open an account, and take part in a project.
    case invitation(Project.ID, Role)
    /// Choose another password.
    case newPassword(Account.ID)
  }

  /// SHA-256 of what the link carries.
  public let key: [UInt8]
  /// What whoever opens it may do.
  public let purpose: Purpose
  /// The last moment of it.
  public let until: Moment

  /// - Parameter key: SHA-256 of what the link carries.
  public init(key: [UInt8], purpose: Purpose, until: Moment) {
    self.key = key
    self.purpose = purpose
    self.until = until
  }
}
