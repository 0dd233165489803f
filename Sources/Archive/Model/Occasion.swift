/// Who did something, and when. Private: it goes into the history and nowhere else.
public struct Occasion: Hashable, Sendable {
  /// Nil where nobody is to be known, as with a near miss.
  public var account: Account.ID?
  /// When it is done.
  public var at: Moment

  /// - Parameter account: nil leaves no trace of who it was.
  public init(by account: Account.ID?, at moment: Moment) {
    self.account = account
    self.at = moment
  }
}
