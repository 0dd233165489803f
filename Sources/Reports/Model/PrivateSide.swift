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
  /// How each photo becomes the straightened board; empty for typed notes. With the places above it is all that is needed
  /// to make the picture of the board from the photo, at any time.
  public var photos: [Board.PhotoGeometry] = []
  /// The report as it would be if nobody were blamed on the board, as it is stored. Nil where nobody is.
  package var unturned: String?
  /// Sentences of which somebody decided that they blame nobody.
  package var fair: [String] = []
  /// Lines whose blame somebody agreed to ask about.
  package var asked: [Line.ID] = []
}

/// A place on a photo where a name is written.
public struct NameBox: Sendable, Equatable {
  /// Which of the board's photos, from 0.
  public var photo: Int
  /// On the photo as it was taken.
  public var box: Quad
  /// The name, or the part of it that stands there, as it was read.
  public var text: String
  /// The place of the line that it stands in.
  public var line: Quad?
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
