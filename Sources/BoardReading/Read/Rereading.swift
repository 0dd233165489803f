import Whiteboard

/// What is still read at a place after something was painted over.
public struct Rereading: Sendable, Equatable {
  public let text: String
  /// How sure the pixels are, 0 to 1: mean over the letters.
  public let confidence: Double
}

extension BoardReader {
  /// Smaller than this, in pixels, nothing can be read.
  private static let smallest = 6.0

  /// Reads places once more, as they look now, by the pixels alone: no search for text, so that it costs a few
  /// milliseconds a place.
  /// - Parameter places: on the photo as it was taken.
  /// - Returns: one for each place.
  public func reread(_ places: [Quad], on board: ShownBoard) throws(ReadingError) -> [Rereading] {
    var readings = places.map { _ in Rereading(text: "", confidence: 0) }
    let legible = places.indices.filter { index in
      let place = board.mapping.map(places[index])
      return min(place.width, place.height) >= Self.smallest
    }
    for (index, reading) in zip(legible, try lines(of: legible.map { places[$0] }, on: board)) {
      readings[index] = reading
    }
    return readings
  }
}
