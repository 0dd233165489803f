/// Somebody who keeps boards. Private: an account's name is a person's.
public struct Account: Hashable, Sendable, Identifiable {
  /// Short and typeable.
  public typealias ID = Identifier<Account>

  /// Never changes.
  public let id: ID
  /// As the operator and its owner call it; no two have the same.
  public var name: String
  /// Nil: none was given to it, and the default plan holds.
  public var entitlement: Entitlement?
  /// When it was opened.
  public let madeAt: Moment

  /// - Parameter name: as its owner writes it; no two accounts have the same.
  public init(id: ID, name: String, entitlement: Entitlement? = nil, madeAt: Moment) {
    self.id = id
    self.name = name
    self.entitlement = entitlement
    self.madeAt = madeAt
  }
}

/// What an account may do in a project.
public enum Role: String, Hashable, Sendable, CaseIterable {
  case owner, facilitator, member, reader
}
