/// One word as it was read, with its place.
public struct Word: Hashable, Sendable {
  public var text: String
  /// How likely it was read right, 0 to 1.
  public var confidence: Double
  /// Where it stands on the photo. Nil in typed notes.
  public var box: Quad?
  /// Where each character begins and ends: fractions of the way along `box`, one more than characters, rising from 0 to 1.
  public var cuts: [Double]
  /// What else it may be, best first, without `text`.
  public var guesses: [String]

  /// - Parameter cuts: empty where the letters' places are not known; then the whole word is painted over for any of them.
  public init(text: String, confidence: Double, box: Quad?, cuts: [Double] = [], guesses: [String] = []) {
    self.text = text
    self.confidence = confidence
    self.box = box
    self.cuts = cuts
    self.guesses = guesses
  }

  /// The place of some of the word's characters, right to the letter: what is painted over when a name is taken out.
  /// - Parameter characters: offsets in `text`.
  public func box(of characters: Range<Int>) -> Quad? {
    guard let box else { return nil }
    guard cuts.count == text.count + 1, characters.upperBound < cuts.count else { return box }
    return box.slice(from: cuts[characters.lowerBound], to: cuts[characters.upperBound])
  }
}
