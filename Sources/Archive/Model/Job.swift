/// Something that was handed in and is not read yet.
public struct Job: Sendable, Hashable, Identifiable {
  /// Short and typeable.
  public typealias ID = Identifier<Job>

  /// How far it is.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// To be read next.
    case waiting
    /// Somebody reads it, until its lease ends.
    case leased
    /// Three tries failed: a person has to look at it.
    case setAside = "set-aside"
    /// The plan has no room for it.
    case draft
  }

  /// How often it is tried before it is set aside.
  public static let tries = 3

  /// What `resume` is told.
  public let id: ID
  /// Where the board will be kept.
  public let project: Project.ID
  /// How far it is.
  public let state: State
  /// What to read, in the order of the board.
  public let originals: [PrivateBoard.Original]
  /// What the reader has to know, as the one who handed it in wrote it. Private.
  public let settings: [UInt8]
  /// How often somebody began.
  public let attempts: Int
  /// When another one may take it. Nil where nobody has it.
  public let leasedUntil: Moment?
  /// Why the last try failed.
  public let failure: String?
  /// Who handed it in. Nil where nobody is to be known.
  public let account: Account.ID?
  /// When it was handed in.
  public let madeAt: Moment

  /// The same, held for longer.
  public func held(until later: Moment) -> Job {
    Job(
      id: id, project: project, state: state, originals: originals, settings: settings, attempts: attempts,
      leasedUntil: later, failure: failure, account: account, madeAt: madeAt)
  }
}
