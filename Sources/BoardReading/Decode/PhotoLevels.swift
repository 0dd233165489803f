import CVision
import Whiteboard

/// A photo at full size, half, quarter ...: writing is looked at in the size in which it is needed, since a line cut out
/// of twelve megapixels has four times the pixels that anybody reads.
final class PhotoLevels {
  /// One size of the photo.
  final class Level {
    let photo: Photo
    /// Pixels here for a pixel of the photo as taken.
    let scale: Double

    init(_ photo: consuming Photo, scale: Double) {
      self.photo = photo
      self.scale = scale
    }
  }

  /// The largest first.
  private let levels: [Level]

  /// Smaller than this, in pixels of the short side, no level is ever needed.
  private static let smallest = 1000

  init(_ photo: consuming Photo) throws(ReadingError) {
    var levels = [Level(photo, scale: 1)]
    var last = levels[0]
    while min(last.photo.width, last.photo.height) >= 2 * Self.smallest {
      guard let half = bs_image_halved(last.photo.image) else { throw .outOfMemory }
      last = Level(Photo(owning: half), scale: last.scale / 2)
      levels.append(last)
    }
    self.levels = levels
  }

  /// As taken.
  var full: Photo { _read { yield levels[0].photo } }

  /// The same, to be held on to.
  var fullLevel: Level { levels[0] }

  /// The smallest size in which something `length` pixels long on the photo as taken still has `least` pixels.
  func level(where length: Double, has least: Double) -> Level {
    levels.last { $0.scale * length >= least } ?? levels[0]
  }
}
