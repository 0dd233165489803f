/// What was read from the photos of one board, or from typed notes: lines in reading order.
public struct Board: Hashable, Sendable {
  public var lines: [Line]
  /// Ink that was found and could not be read.
  public var unread: [Unread]
  /// One for each photo; empty for typed notes.
  public var photos: [PhotoGeometry]
  /// Closed outlines that were drawn.
  public var boxes: [Box] = []
  /// Arrows and plain lines between things.
  public var arrows: [Arrow] = []
  /// Sticky notes.
  public var notes: [Note] = []
  /// What was drawn at words: circles, strikes, underlines, stars, votes. What stands before a line is its `Line.mark`.
  public var marks: [DrawnMark] = []
  /// Axes of timelines.
  public var axes: [Axis] = []

  /// - Parameter lines: in reading order.
  public init(lines: [Line], unread: [Unread] = [], photos: [PhotoGeometry] = []) {
    self.lines = lines
    self.unread = unread
    self.photos = photos
  }

  /// Gives lines new ids in all that refers to them; `lines` itself stays as it is.
  /// - Parameter ids: new ids by the old ones; what refers to a line that has none refers to nothing after it.
  public mutating func refer(to ids: [Line.ID: Line.ID]) {
    for index in unread.indices { unread[index].near = unread[index].near.flatMap { ids[$0] } }
    for index in marks.indices { marks[index].line = marks[index].line.flatMap { ids[$0] } }
    for index in arrows.indices {
      arrows[index].tail.refer(to: ids)
      arrows[index].head.refer(to: ids)
    }
  }

  /// A place with writing that could not be read.
  public struct Unread: Hashable, Sendable {
    /// The nearest line that was read, if any.
    public var near: Line.ID?
    public var box: Quad
    public var photo: Int

    /// - Parameter photo: which of the board's photos, from 0.
    public init(near: Line.ID?, box: Quad, photo: Int = 0) {
      self.near = near
      self.box = box
      self.photo = photo
    }
  }

  /// The size of a photo and how it maps onto the straightened board.
  public struct PhotoGeometry: Hashable, Sendable {
    /// In pixels, upright.
    public var width: Int
    public var height: Int
    /// From the photo to the straightened board.
    public var straightening: Homography
    /// Size of the straightened board in pixels.
    public var straightWidth: Int
    public var straightHeight: Int

    /// Sizes in pixels, of the upright photo and of the straightened board.
    public init(width: Int, height: Int, straightening: Homography, straightWidth: Int, straightHeight: Int) {
      self.width = width
      self.height = height
      self.straightening = straightening
      self.straightWidth = straightWidth
      self.straightHeight = straightHeight
    }
  }
}
