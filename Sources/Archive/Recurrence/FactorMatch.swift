/// An earlier factor that is like one of a board's.
public struct FactorMatch: Sendable, Hashable {
  /// Its index among the board's factors.
  public let place: Int
  /// The board's own.
  public let text: String
  /// What it is like.
  public let earlier: StoredFactor
  /// 0 to 1.
  public let score: Double
  /// The words that made it match, as they stand in the board's own.
  public let words: [String]
}

/// Factors of several boards that are one and the same weakness.
public struct RecurringFactor: Sendable, Hashable {
  /// Newest first.
  public let factors: [StoredFactor]
  /// That most of them share.
  public let words: [String]

  /// On how many boards it is.
  public var boards: Int { Set(factors.map(\.board)).count }
  /// The latest wording.
  public var text: String { factors.first?.text ?? "" }
}
