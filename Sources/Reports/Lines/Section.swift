/// What a heading says of the lines under it.
enum Section: Hashable, Sendable {
  case summary, impact, timeline, rootCause, factors, fiveWhys, actions, decisions, questions
  case wentWell, wentPoorly, lucky, leadership, notes
  /// The columns of a planning board.
  case doing, done
  /// The column of a retrospective that says what to stop.
  case stop
  /// What was thought of and is not going to be done.
  case declined
  /// "Trigger: ...", "Detection: ...": an event, though without a time.
  case event(TimelineEvent.Phase)
  /// A heading of the board's own, such as the page that some to-dos are about.
  case topic
  /// One quarter of a square of impact and effort: what stands in it is weighed, and not yet planned.
  case quadrant
  /// What people said to each other, and no heading speaks for.
  case talk
  /// Code, a log or a figure: shown as it is, and read for nothing.
  case quoted
}
