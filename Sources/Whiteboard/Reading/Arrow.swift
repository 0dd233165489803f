/// A stroke that joins two things: an arrow, or a plain line between them.
public struct Arrow: Hashable, Sendable {
  /// What an end touches or points at.
  public enum Joint: Hashable, Sendable {
    case box(Box.ID)
    case line(Line.ID)
    case note(Note.ID)
  }

  /// Where the stroke begins or ends.
  public struct End: Hashable, Sendable {
    public var point: Point
    public var hasHead: Bool
    /// Nil where it ends in nothing.
    public var joint: Joint?

    /// - Parameter point: in pixels of the photo.
    public init(point: Point, hasHead: Bool = false, joint: Joint? = nil) {
      self.point = point
      self.hasHead = hasHead
      self.joint = joint
    }

    mutating func refer(to ids: [Line.ID: Line.ID]) {
      if case .line(let id) = joint { joint = ids[id].map(Joint.line) }
    }
  }

  /// Where it comes from. A line without heads has its ends in no order; an arrow with one head has it at `head`.
  public var tail: End
  /// What it points at.
  public var head: End
  /// The bends between tail and head, in pixels of the photo.
  public var bends: [Point]
  public var isDashed: Bool
  public var ink: Ink
  /// Which of the photos it is on, from 0.
  public var photo: Int

  /// - Parameters:
  ///   - bends: from tail to head, in pixels of the photo.
  ///   - photo: from 0.
  public init(tail: End, head: End, bends: [Point] = [], isDashed: Bool = false, ink: Ink = .black, photo: Int = 0) {
    self.tail = tail
    self.head = head
    self.bends = bends
    self.isDashed = isDashed
    self.ink = ink
    self.photo = photo
  }

  /// Whether it says what comes from what: just one of its ends has a head.
  public var isDirected: Bool { tail.hasHead != head.hasHead }

  /// All of it, from tail to head.
  public var path: [Point] { [tail.point] + bends + [head.point] }
}
