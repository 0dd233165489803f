/// A sticky note: a piece of coloured paper on the board.
///
/// What stands on it is told by place: `Board.lines(on:)`; its lines are one statement.
public struct Note: Hashable, Sendable, Identifiable {
  /// "N1", "N2", ... in no order, over all photos of one report.
  public struct ID: Hashable, Sendable, CustomStringConvertible {
    public var number: Int
    /// - Parameter number: from 1.
    public init(_ number: Int) { self.number = number }
    public var description: String { "N\(number)" }
  }

  /// Of its paper.
  public enum Colour: String, Hashable, Sendable, CaseIterable {
    case yellow, orange, pink, red, purple, blue, green, white, other
  }

  public var id: ID
  public var colour: Colour
  /// Its edge on the photo.
  public var quad: Quad
  /// Which of the photos it is on, from 0.
  public var photo: Int

  /// - Parameters:
  ///   - quad: in pixels of the photo.
  ///   - photo: from 0.
  public init(id: ID, colour: Colour, quad: Quad, photo: Int = 0) {
    self.id = id
    self.colour = colour
    self.quad = quad
    self.photo = photo
  }
}
