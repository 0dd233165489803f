import Reports
import Whiteboard

/// A board that is kept, as it may be published. What may not is a ``PrivateBoard``.
public struct StoredBoard: Equatable, Sendable, Identifiable {
  /// Short and typeable.
  public typealias ID = Identifier<StoredBoard>

  /// What lists show of it.
  public let card: BoardCard
  /// With the actions' states as they are now.
  public let report: Report
  /// Names painted over; one for each photo, none for notes.
  public let pictures: [StoredPicture]
  /// Whether they are still to be made: ``BoardArchive/pictures(of:)`` makes them.
  public let isPictureDue: Bool

  /// The card's.
  public var id: ID { card.id }
}

/// A board as lists show it.
public struct BoardCard: Hashable, Sendable, Identifiable {
  /// Under which it is found.
  public let id: StoredBoard.ID
  /// Where it lives.
  public let project: Project.ID
  /// What the board is about, as its report says.
  public let kind: Report.Kind
  /// The report's, without names.
  public let title: String
  /// The board's own date, ISO.
  public let date: String?
  /// When it was kept; of a near miss only the day.
  public let madeAt: Moment
  /// Rises by one with each change: whoever changes it says which one was seen.
  public let revision: Int
  /// In the bin since; nil where it is not.
  public let deletedAt: Moment?
  /// Whether the private side is still there.
  public let hasPrivateSide: Bool
}

/// A picture of the straightened board, names painted over.
public struct StoredPicture: Hashable, Sendable {
  /// The name of its file.
  public let hash: PhotoHash
  /// In pixels.
  public let width: Int
  /// In pixels.
  public let height: Int
  /// From places on the photo to places on the picture.
  public let straightening: Homography

  /// - Parameters:
  ///   - hash: the name of its file.
  ///   - straightening: from the photo to the picture.
  public init(hash: PhotoHash, width: Int, height: Int, straightening: Homography) {
    self.hash = hash
    self.width = width
    self.height = height
    self.straightening = straightening
  }
}
