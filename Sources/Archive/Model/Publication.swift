/// A board that others may read as it may be published, and who.
public struct Publication: Hashable, Sendable {
  /// To whom.
  public enum Audience: String, Hashable, Sendable, CaseIterable {
    /// Whoever has an account here.
    case accounts
    /// Whoever has a link that nobody can guess.
    case link
  }

  /// What is published.
  public let board: StoredBoard.ID
  /// To whom.
  public let audience: Audience
  /// What the link carries. Nil where there is none.
  public let secret: String?
  /// Its last moment; nil until somebody withdraws it.
  public let until: Moment?
  /// Since when.
  public let madeAt: Moment

  /// - Parameters:
  ///   - secret: what the link carries; whoever knows it may read the board.
  ///   - until: its last moment; nil until somebody withdraws it.
  public init(board: StoredBoard.ID, to audience: Audience, secret: String?, until: Moment?, madeAt: Moment) {
    self.board = board
    self.audience = audience
    self.secret = secret
    self.until = until
    self.madeAt = madeAt
  }
}
