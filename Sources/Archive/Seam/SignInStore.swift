/// Who is who at a browser. Private, and nothing that is kept here opens anything by itself.
public protocol SignInStore: Sendable {
  /// - Parameter hash: as it is to be compared with later; nil takes it away.
  /// - Throws: `.noAccount`.
  func setPassword(_ hash: String?, of account: Account.ID) async throws(ArchiveError)
  /// Nil where it has none: nobody can sign in as it.
  func password(of account: Account.ID) async throws(ArchiveError) -> String?
  /// Whether anybody can sign in.
  func hasPasswords() async throws(ArchiveError) -> Bool
  /// - Parameters:
  ///   - key: SHA-256 of what the browser carries.
  ///   - until: its last moment. Sessions that are over go.
  func openSession(_ key: [UInt8], of account: Account.ID, now: Moment, until: Moment) async throws(ArchiveError)
  /// Whose it is. Nil where there is none, or it is over.
  func session(_ key: [UInt8], at now: Moment) async throws(ArchiveError) -> Account?
  func closeSession(_ key: [UInt8]) async throws(ArchiveError)
  /// Everywhere: after a new password nobody stays signed in with the old one.
  func closeSessions(of account: Account.ID) async throws(ArchiveError)
  /// Links that are over go, and with one to the first account those before it.
  /// - Parameter request: what was made with it is not made again; nil where it may be.
  /// - Throws: `.doneBefore`, `.requestDiffers`.
  func offer(_ link: OneTimeLink, now: Moment, once request: RequestKey?) async throws(ArchiveError)
  /// Nil where there is none, or it is over.
  func link(_ key: [UInt8], at now: Moment) async throws(ArchiveError) -> OneTimeLink?
  /// Those that nobody used yet, the ones that end first before the others.
  func invitations(to project: Project.ID, at now: Moment) async throws(ArchiveError) -> [OneTimeLink]
  /// Takes it away.
  /// - Returns: what it was; nil where somebody was faster, or it is over.
  func use(_ key: [UInt8], at now: Moment) async throws(ArchiveError) -> OneTimeLink?
}

extension SignInStore {
  /// However often it is asked for.
  public func offer(_ link: OneTimeLink, now: Moment) async throws(ArchiveError) {
    try await offer(link, now: now, once: nil)
  }
}
