/// A closed outline that was drawn: a box of a diagram, a frame around a list, an oval, a diamond.
///
/// What lies in it is told by place: `Board.lines(in:)`.
public struct Box: Hashable, Sendable, Identifiable {
  /// "B1", "B2", ... in no order, over all photos of one report.
  public struct ID: Hashable, Sendable, CustomStringConvertible {
    public var number: Int
    /// - Parameter number: from 1.
    public init(_ number: Int) { self.number = number }
    public var description: String { "B\(number)" }
  }

  /// What a hand meant to draw.
  public enum Shape: String, Hashable, Sendable, CaseIterable {
    case rectangle, rounded, oval, diamond, other
  }

  public var id: ID
  public var shape: Shape
  /// The smallest upright or leaning rectangle around the outline, on the photo.
  public var quad: Quad
  public var ink: Ink
  /// Which of the photos it is on, from 0.
  public var photo: Int

  /// - Parameters:
  ///   - quad: in pixels of the photo.
  ///   - photo: from 0.
  public init(id: ID, shape: Shape, quad: Quad, ink: Ink = .black, photo: Int = 0) {
    self.id = id
    self.shape = shape
    self.quad = quad
    self.ink = ink
    self.photo = photo
  }
}
