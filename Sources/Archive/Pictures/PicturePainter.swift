import Reports

/// Makes the pictures that reports show: pixels are its matter alone. The archive has it work when somebody first wants to
/// see a picture, so that whoever snaps a board does not wait for one.
public protocol PicturePainter: Sendable {
  /// Straightens each photo and paints over what nobody may see.
  /// - Parameters:
  ///   - photos: as they were taken, one for each of the side's `photos`.
  ///   - report: says where writing is that could not be read: a name may stand there.
  ///   - side: says where names stand, and how each photo is straightened.
  /// - Returns: one for each photo.
  func pictures(of photos: [[UInt8]], for report: Report, hiding side: PrivateSide) async throws(PictureProblem)
    -> [BoardPicture]
}

/// Why a picture was not made.
public struct PictureProblem: Error, Sendable, Hashable {
  /// A sentence.
  public let reason: String
  /// Whether it will be the same each time: a name can be read still, or the photo can't be.
  public let isFinal: Bool

  /// - Parameter isFinal: whether it will be the same each time.
  public init(_ reason: String, isFinal: Bool) {
    self.reason = reason
    self.isFinal = isFinal
  }
}
