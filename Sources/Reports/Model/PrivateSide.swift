import Whiteboard

/// What a report knows and must never publish.
public struct PrivateSide: Sendable, Equatable {
  /// Each line as read.
  public var rawLines: [Line.ID: String] = [:]
  /// Who holds an action, as written, by the action's index.
  public var holders: [Int: String] = [:]
  /// What a person should look at.
  public var review: [ReviewItem] = []
  /// Where names stand, to be painted over in every picture that is shown.
  public var nameBoxes: [NameBox] = []
}

/// A place on a photo where a name is written.
public struct NameBox: Sendable, Equatable {
  public var photo: Int
  public var box: Quad
}

/// A word that a person should look at.
public struct ReviewItem: Sendable, Equatable {
  /// Why a person should look at a word.
  public enum Reason: String, Sendable, CaseIterable {
    case lowConfidence = "low-confidence"
    case maybeAName = "maybe-a-name"
    case blame
  }

  public var line: Line.ID
  public var word: String
  public var box: Quad?
  public var reason: Reason
  /// What else the word may be, best first.
  public var guesses: [String]
}
