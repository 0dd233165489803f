/// One line of writing as it was read: left to right, top to bottom of the board where that is known.
public struct Line: Hashable, Sendable, Identifiable {
  /// "L1", "L2", ... in reading order, over all photos of one report.
  public struct ID: Hashable, Sendable, CustomStringConvertible {
    public var number: Int
    /// - Parameter number: from 1.
    public init(_ number: Int) { self.number = number }
    public var description: String { "L\(number)" }
  }

  public var id: ID
  /// Never empty; a line's text is its words with single spaces between them.
  public var words: [Word]
  /// Where it stands on the photo. Nil in typed notes.
  public var box: Quad?
  public var ink: Ink
  /// What stands before it. Not part of `words`.
  public var mark: Mark?
  /// Whether the line was struck through.
  public var struck: Bool
  /// Which of the photos it is on, from 0.
  public var photo: Int

  /// - Parameters:
  ///   - words: at least one, from left to right.
  ///   - photo: from 0.
  public init(
    id: ID, words: [Word], box: Quad?, ink: Ink = .black, mark: Mark? = nil, struck: Bool = false, photo: Int = 0
  ) {
    self.id = id
    self.words = words
    self.box = box
    self.ink = ink
    self.mark = mark
    self.struck = struck
    self.photo = photo
  }

  public var text: String { words.map(\.text).joined(separator: " ") }

  /// How sure the reader is of the whole line, 0 to 1: the mean over its characters.
  public var confidence: Double {
    let characters = words.reduce(0) { $0 + $1.text.count }
    guard characters > 0 else { return 0 }
    return words.reduce(0) { $0 + $1.confidence * Double($1.text.count) } / Double(characters)
  }
}
