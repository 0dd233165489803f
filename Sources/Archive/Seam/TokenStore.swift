/// Programs that act as an account. What they carry is kept as its SHA-256 alone.
public protocol TokenStore: Sendable {
  /// - Parameters:
  ///   - key: SHA-256 of what the program carries.
  ///   - request: what was made with it is not made again; nil where it may be.
  /// - Throws: `.noAccount`, `.noProject`, `.noToken` where its maker was revoked meanwhile, `.tokenLimit`, `.idTaken`;
  ///   `.doneBefore` with the token's id, `.requestDiffers`.
  func issue(_ token: AccessToken, key: [UInt8], once request: RequestKey?) async throws(ArchiveError)
  /// Newest first.
  func tokens(of account: Account.ID) async throws(ArchiveError) -> [AccessToken]
  /// Notes the day on which it is used. Nil where there is none.
  func token(_ key: [UInt8], usedAt now: Moment) async throws(ArchiveError) -> (token: AccessToken, account: Account)?
  /// It opens nothing from then on, nor does any that was made with it.
  /// - Throws: `.noToken`, also where it is another account's.
  func revoke(_ token: AccessToken.ID, of account: Account.ID) async throws(ArchiveError)
}

extension TokenStore {
  /// However often it is asked for.
  public func issue(_ token: AccessToken, key: [UInt8]) async throws(ArchiveError) {
    try await issue(token, key: key, once: nil)
  }
}
