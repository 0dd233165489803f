/// Accounts and what they are entitled to.
public protocol AccountStore: Sendable {
  /// - Throws: `.accountNameTaken`, `.idTaken`.
  func open(_ account: Account) async throws(ArchiveError)
  /// By name.
  func accounts() async throws(ArchiveError) -> [Account]
  /// Nil where there is none of that name.
  func account(named name: String) async throws(ArchiveError) -> Account?
  /// Nil where nobody gave it a plan.
  /// - Throws: `.noAccount`.
  func entitlement(of account: Account.ID) async throws(ArchiveError) -> Entitlement?
  /// - Parameter entitlement: nil, and the default plan holds.
  func entitle(_ account: Account.ID, to entitlement: Entitlement?) async throws(ArchiveError)
  /// What holds for accounts that were given no plan. Nil: no limits.
  func defaultPlan() async throws(ArchiveError) -> Plan?
  func setDefaultPlan(_ plan: Plan?) async throws(ArchiveError)
}
