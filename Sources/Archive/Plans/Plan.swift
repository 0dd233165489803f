/// What an account pays for.
public enum Plan: String, Hashable, Sendable, CaseIterable {
  case free, pro

  /// How much may be kept.
  public var limits: PlanLimits {
    switch self {
    case .free: PlanLimits(projects: 1, boards: 30)
    case .pro: .none
    }
  }
}

/// How much an account may keep. Nil: as much as it likes.
public struct PlanLimits: Hashable, Sendable {
  /// At most so many projects.
  public var projects: Int?
  /// At most so many boards over all projects.
  public var boards: Int?

  /// - Parameters:
  ///   - projects: nil is no limit.
  ///   - boards: over all its projects, what waits to be read counted; nil is no limit.
  public init(projects: Int?, boards: Int?) {
    self.projects = projects
    self.boards = boards
  }

  /// As much as one likes.
  public static let none = PlanLimits(projects: nil, boards: nil)
}

/// A plan, and how long it holds.
public struct Entitlement: Hashable, Sendable {
  /// What holds until then.
  public var plan: Plan
  /// The last moment of it; the free plan follows. Nil: no end.
  public var until: Moment?

  /// - Parameter until: nil is no end.
  public init(_ plan: Plan, until: Moment? = nil) {
    self.plan = plan
    self.until = until
  }

  /// What holds at a moment.
  public func plan(at moment: Moment) -> Plan {
    guard let until, until < moment else { return plan }
    return .free
  }
}
