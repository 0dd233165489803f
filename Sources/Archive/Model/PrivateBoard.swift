import Blameless
import Reports

/// What a board has that must never be published.
public struct PrivateBoard: Sendable, Equatable {
  /// Lines as read, who holds what, what to look at, where names stand.
  public var side: PrivateSide
  /// The people that were known when it was read: each later check needs them.
  public var roster: [Person]
  /// The words that are not people.
  public var vocabulary: Vocabulary
  /// The photos as they were taken, or the notes as they were typed.
  public var originals: [Original]

  /// Something that a board was made from.
  public struct Original: Sendable, Hashable {
    /// What a file holds.
    public enum Content: String, Sendable, Hashable, CaseIterable { case photo, notes }

    /// Of the file as it is stored, encrypted where the project is sealed.
    public var hash: PhotoHash
    /// Whether it is a photo or a text.
    public var content: Content

    /// - Parameter hash: of the file as it is stored.
    public init(hash: PhotoHash, content: Content) {
      self.hash = hash
      self.content = content
    }
  }

  /// - Parameter originals: in the order of the board.
  public init(side: PrivateSide, roster: [Person], vocabulary: Vocabulary = Vocabulary(), originals: [Original]) {
    self.side = side
    self.roster = roster
    self.vocabulary = vocabulary
    self.originals = originals
  }
}
