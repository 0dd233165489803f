import Blameless
import Reports

/// The private side that went with a report which was replaced since: going back to that report goes back to it as well.
struct FormerSide: Sendable, Equatable {
  /// How an action was called, and how far it was.
  struct Followed: Sendable, Equatable {
    let number: Int
    /// Nil for the action itself.
    let subtask: Int?
    let state: ActionItem.State
  }

  /// The board's, as long as that report was its own.
  let revision: Int
  /// Without the photos' geometry, which stays what it is.
  let side: PrivateSide
  let vocabulary: Vocabulary
  /// Whom the board knew then, and no more since.
  let people: [Person]
  /// Items first, then parts, each in the report's order.
  let actions: [Followed]
}

extension PrivateBoard {
  /// How many reports back a board knows its private side.
  private static let remembered = 30

  /// Notes what the private side was before a change.
  /// - Parameter revision: the one that is replaced.
  mutating func remember(_ before: PrivateBoard, _ actions: [BoardEntry.Action], at revision: Int) {
    var side = before.side
    side.photos = []
    past.append(
      FormerSide(
        revision: revision, side: side, vocabulary: before.vocabulary,
        people: before.roster.filter { !roster.contains($0) },
        actions: actions.map { .init(number: $0.number, subtask: $0.subtask, state: $0.state) }))
    past.removeFirst(max(0, past.count - Self.remembered))
  }

  /// With the lines as read, the doubts and the words of then. Whoever was taken out since stays out, and what is painted
  /// over stays painted over.
  func with(_ former: FormerSide) -> PrivateBoard {
    var board = self
    board.side.rawLines.merge(former.side.rawLines) { _, then in then }
    board.side.holders = former.side.holders
    board.side.unturned = former.side.unturned
    board.side.fair = former.side.fair
    board.side.asked = former.side.asked
    // Whoever was said to be nobody since is somebody again.
    for past in past where past.revision >= former.revision {
      board.roster += past.people.filter { !board.roster.contains($0) }
    }
    let people = Set(board.roster.flatMap { [$0.name] + $0.nicknames }.map { $0.lowercased() })
    board.side.review = former.side.review.filter {
      $0.reason != .maybeAName || !people.contains($0.bareWord.lowercased())
    }
    board.side.nameBoxes += former.side.nameBoxes.filter { !side.nameBoxes.contains($0) }
    board.vocabulary = former.vocabulary
    board.vocabulary.words.removeAll { people.contains($0.lowercased()) && !vocabulary.words.contains($0) }
    board.vocabulary.services.removeAll { people.contains($0.lowercased()) && !vocabulary.services.contains($0) }
    return board
  }
}
