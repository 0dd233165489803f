/// Where boards live.
public struct Project: Hashable, Sendable, Identifiable {
  /// Short and typeable.
  public typealias ID = Identifier<Project>

  /// Never changes.
  public let id: ID
  /// As people call it, in any script.
  public var name: ProjectName
  /// Whose plan its boards count for. Nil: nobody's, and no limits.
  public let owner: Account.ID?
  /// An archived project is read and no longer written to.
  public var isArchived = false
  /// After how many days the private side of a board is purged. Nil: never.
  public var privateDays: Int?
  /// Whether the private side of its boards is encrypted.
  public let isSealed: Bool
  /// When it was made.
  public let madeAt: Moment

  /// - Parameters:
  ///   - owner: whose plan its boards count for.
  ///   - isSealed: whether the private side of its boards is encrypted.
  public init(id: ID, name: ProjectName, owner: Account.ID?, isSealed: Bool = false, madeAt: Moment) {
    self.id = id
    self.name = name
    self.owner = owner
    self.isSealed = isSealed
    self.madeAt = madeAt
  }
}
