/// A report, and apart from it what must not be published.
public struct Composition: Sendable {
  public let report: Report
  public let privateSide: PrivateSide

  /// What every picture that is shown has painted over: the names, and what could not be read, for a name may stand there.
  public var hidden: [NameBox] {
    privateSide.nameBoxes + report.unread.map { NameBox(photo: $0.photo, box: $0.box) }
  }
}
