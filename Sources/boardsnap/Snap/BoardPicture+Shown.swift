import BoardReading
import Reports

extension BoardPicture {
  /// Good for looking at; in the scale of JPEG.
  private static let quality = 80

  /// - Parameter board: names painted over.
  init(_ board: ShownBoard) throws(Failure) {
    do {
      self.init(
        jpeg: try board.encoded(as: .jpeg, quality: Self.quality), width: board.width, height: board.height,
        straightening: board.mapping)
    } catch {
      throw Failure(error)
    }
  }
}
