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
  /// What went with reports that were replaced since, oldest first.
  var past: [FormerSide] = []

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

  /// Whoever holds an action, and whoever may stand on the board, as it was read: they are no strangers to what is written
  /// later.
  var found: [Person] {
    let known = Set((vocabulary.words + vocabulary.services + vocabulary.teams).map { $0.lowercased() })
    let held = side.holders.sorted { $0.key < $1.key }.flatMap { $0.value.split(separator: ", ").map(String.init) }
    let doubtful = side.review.filter { $0.reason == .maybeAName }.map(\.bareWord)
    return (held + doubtful).filter { !known.contains($0.lowercased()) }.map { Person(name: $0) }
  }

  /// What the board's text passes: it knows the board's people, whoever was found on it, and its lines as they were read.
  /// - Parameters:
  ///   - people: to know as well.
  ///   - vocabulary: words that are not people, as well.
  ///   - published: the lines as they are published, which may be others by now.
  func editor(knowing people: [Person] = [], _ vocabulary: Vocabulary = Vocabulary(), published: [String] = [])
    -> Editor
  {
    let raw = side.rawLines.sorted { $0.key.number < $1.key.number }.map(\.value)
    return Editor(
      roster: roster + people + found, vocabulary: self.vocabulary.adding(vocabulary), notes: raw + published,
      fair: side.fair)
  }
}
