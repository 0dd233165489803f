/// Something drawn at words that says how they are meant, and is no letter: a circle around them, a line through them.
public struct DrawnMark: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A circle or an oval around words: they matter.
    case circle
    /// A box around words of a line that has more, or a box drawn for emphasis.
    case box
    case underline
    /// A line through words.
    case strike
    case star
    /// A tick beside words, without a box.
    case tick
    /// Dots that people set as votes.
    case votes(Int)
    /// Strokes that count, in bundles of five or not.
    case tally(Int)
  }

  public var kind: Kind
  /// Where it was drawn, on the photo.
  public var quad: Quad
  /// The line that it belongs to; nil where none is near.
  public var line: Line.ID?
  /// Which words of that line it covers; nil where it stands beside them or covers all.
  public var words: Range<Int>?
  public var ink: Ink
  /// Which of the photos it is on, from 0.
  public var photo: Int

  /// - Parameters:
  ///   - quad: in pixels of the photo.
  ///   - words: counted from 0; not empty.
  ///   - photo: from 0.
  public init(
    kind: Kind, quad: Quad, line: Line.ID? = nil, words: Range<Int>? = nil, ink: Ink = .black, photo: Int = 0
  ) {
    self.kind = kind
    self.quad = quad
    self.line = line
    self.words = words
    self.ink = ink
    self.photo = photo
  }
}
