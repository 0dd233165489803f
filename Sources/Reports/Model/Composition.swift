/// A report, and apart from it what must not be published.
public struct Composition: Sendable {
  public let report: Report
  public let privateSide: PrivateSide
}
