/// What a backup or a restore did.
public struct Copied: Sendable, Hashable {
  /// Deleted ones too.
  public let boards: Int
  /// Whole files that were copied.
  public let photos: Int
  /// Photos that are not there any more.
  public let missing: [PhotoHash]
  /// Photos whose file is no longer what it was. They were copied as they are.
  public let damaged: [PhotoHash]
  /// Where what was there before a restore is now.
  public var before: String?
}
