import Blameless
import Whiteboard

/// One line of typed notes, of a write-up, a chat or a transcript: what the file says of it beside its words.
public struct TypedLine: Sendable, Hashable {
  /// Without heading signs, bullet, tick box, time and speaker.
  public var text: String
  /// Level of a heading, from 1. Nil where it is none.
  public var heading: Int?
  /// The bullet or tick box before it.
  public var mark: Mark?
  /// How deep in a list, from 0.
  public var depth: Int
  /// When it was said or happened, as written: "14:02".
  public var time: String?
  /// Who said it, as written. Private: known as a name in every line, and never published.
  public var speaker: String?
  /// Struck through.
  public var struck: Bool

  /// - Parameters:
  ///   - text: not empty; a wrapped sentence is one line.
  ///   - heading: from 1.
  ///   - depth: from 0.
  public init(
    _ text: String, heading: Int? = nil, mark: Mark? = nil, depth: Int = 0, time: String? = nil,
    speaker: String? = nil, struck: Bool = false
  ) {
    self.text = text
    self.heading = heading
    self.mark = mark
    self.depth = depth
    self.time = time
    self.speaker = speaker
    self.struck = struck
  }

  /// The line as a board holds it, without a place. Nil where it has no words.
  func line(_ number: Int) -> Line? {
    let words = [time, text].compactMap(\.self).joined(separator: " ").split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return nil }
    return Line(
      id: Line.ID(number), words: words.map { Word(text: String($0), confidence: 1, box: nil) }, box: nil,
      mark: mark, struck: struck)
  }
}
