/// Where it is known what an account may do. A real seam: the operator says so now, purchases will later.
public protocol Entitlements: Sendable {
  /// - Returns: what holds at that moment.
  func limits(of account: Account.ID, at moment: Moment) async throws(ArchiveError) -> PlanLimits
}

/// The operator gives plans by hand, with `boardsnap plan set`.
public struct OperatorEntitlements: Entitlements {
  private let accounts: any AccountStore

  /// - Parameter accounts: where the operator's word is kept.
  public init(accounts: any AccountStore) { self.accounts = accounts }

  public func limits(of account: Account.ID, at moment: Moment) async throws(ArchiveError) -> PlanLimits {
    // Without a default plan, what nobody was given a plan for has no limits: one's own machine.
    guard let entitlement = try await accounts.entitlement(of: account) else {
      return try await accounts.defaultPlan()?.limits ?? .none
    }
    return entitlement.plan(at: moment).limits
  }
}
