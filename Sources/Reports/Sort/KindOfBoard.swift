/// Tells what kind of meeting a board is of.
enum KindOfBoard {
  /// By the title's words, then by its headings, then by the words on it.
  static func kind(title: String?, items: [Item]) -> Report.Kind {
    if let title, let kind = TitleWords.kind(of: Plain.words(title)) { return kind }
    // A heading with nothing under it, and a sentence that heads something, are no evidence.
    let sections = Set(items.filter { $0.isEvident && !$0.isHeading }.compactMap(\.section))
    let headings = Set(items.filter { $0.isEvident && $0.isHeading }.compactMap(\.section)).intersection(sections)
    let all = items.filter { $0.section != .quoted }.map(\.text).joined(separator: " ") + " " + (title ?? "")
    let words = Set(Plain.words(all))
    if !sections.isDisjoint(with: [.rootCause, .factors, .fiveWhys, .impact]) { return .postmortem }
    let timed = items.count {
      ($0.section == .timeline || $0.section == nil)
        && TimeScanner.leading($0.text, isTimeline: true)?.rest.isEmpty == false
    }
    if !sections.isDisjoint(with: [.wentWell, .wentPoorly]), timed < 3, headings.isEmpty { return .retrospective }
    if !headings.isDisjoint(with: [.wentWell, .wentPoorly, .stop]) {
      return headings.contains(.timeline) ? .postmortem : .retrospective
    }
    if !words.isDisjoint(with: ["outage", "incident", "postmortem", "sev1", "sev2", "rollback", "downtime"]) {
      return .postmortem
    }
    let isTold = items.contains { $0.section == .factors } && items.contains { $0.section == .impact && !$0.isHeading }
    if headings.contains(.timeline) || timed > 2 || isTold { return .postmortem }
    if !headings.isDisjoint(with: [.doing, .done, .actions, .decisions]) { return .planning }
    return .notes
  }
}
