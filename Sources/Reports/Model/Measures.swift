/// How long things took, as ISO 8601 durations. Nil where the timeline does not tell.
public struct Measures: Sendable, Equatable {
  public var timeToDetect: String?
  public var timeToMitigate: String?
  public var timeToRecover: String?
}
