/// A part of a report, as search knows it.
public enum Section: String, Sendable, Hashable, CaseIterable {
  case title, impact, timeline, factors, actions, subtasks, decisions, questions
  case wentWell = "went-well", wentPoorly = "went-poorly"
  case lucky, notes, leadership, diagram
}
