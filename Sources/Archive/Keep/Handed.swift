import Blameless
import Reports

/// Something to keep, as somebody hands it in.
public struct Handed: Sendable {
  /// What the bytes are.
  public let content: PrivateBoard.Original.Content
  /// A photo's file, or notes as they were typed.
  public let bytes: [UInt8]

  /// - Parameter bytes: a photo's file, or notes as they were typed.
  public init(_ content: PrivateBoard.Original.Content, _ bytes: [UInt8]) {
    self.content = content
    self.bytes = bytes
  }
}

/// What was handed in, on disk.
public struct Admitted: Sendable {
  /// What waits or is leased, as it was put down.
  public let job: Job
  /// Waiting, leased to the one who handed it in, or a draft for which the plan has no room.
  public let state: Job.State
}

/// A report to keep, and what goes with it.
public struct Keeping: Sendable {
  /// What the board or the notes say, both sides.
  public var composition: Composition
  /// Names painted over; one for each photo. Nil where they are to be made when somebody first wants to see them.
  public var pictures: [BoardPicture]?
  /// The people that were known when it was read.
  public var roster: [Person]
  /// The words that were known to be no people.
  public var vocabulary: Vocabulary

  /// - Parameter pictures: names painted over; none for notes; nil where they are to be made later.
  public init(
    composition: Composition, pictures: [BoardPicture]? = [], roster: [Person] = [],
    vocabulary: Vocabulary = Vocabulary()
  ) {
    self.composition = composition
    self.pictures = pictures
    self.roster = roster
    self.vocabulary = vocabulary
  }
}

/// A board that was kept.
public struct Kept: Sendable {
  /// Under which it is found again.
  public let id: StoredBoard.ID
  /// Actions of earlier boards for which this one shows another state.
  public let proposals: [ActionRecord.ID]
}
