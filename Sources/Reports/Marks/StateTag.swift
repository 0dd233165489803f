/// How far an action is, written behind or before it: "(done)", "DONE", "- in progress", "WIP:", "✓".
struct StateTag {
  var state: ActionItem.State
  var rest: String

  init?(_ text: String) {
    guard let found = StateTag.atEnd(text) ?? StateTag.atStart(text) ?? StateTag.inside(text) else { return nil }
    self = found
  }

  private init(_ state: ActionItem.State, _ rest: String) {
    self.state = state
    self.rest = rest
  }

  /// Whether a text is nothing but such a word.
  static func isAlone(_ text: String) -> Bool {
    let bare = text.filter { !"()[]-–—!. ".contains($0) }
    return states[bare.lowercased()] != nil || ticks.contains(text)
  }

  private static func atEnd(_ text: String) -> StateTag? {
    let words = text.split(separator: " ")
    // "status done", "state: in progress"
    if let label = words.lastIndex(where: { ["status", "state", "status:", "state:"].contains($0.lowercased()) }),
      label > 0,
      let state = states[words[(label + 1)...].joined().lowercased().filter { !"()[]-–—!.: ".contains($0) }]
    {
      return StateTag(state, Plain.trimJoints(words[..<label].joined(separator: " ")))
    }
    for count in (1...3).reversed() where words.count > count {
      let tail = words.suffix(count).joined(separator: " ")
      let rest = words.dropLast(count).joined(separator: " ")
      if ticks.contains(tail) { return StateTag(.done, Plain.trimJoints(rest)) }
      let isTicked = tail.contains { "✓✔✅☑".contains($0) }
      let bare = tail.filter { !"()[]-–—!. ✓✔✅☑".contains($0) }.lowercased()
      guard let state = states[bare] else { continue }
      // "until the migration is done" is no state; a bracket, a dash or capitals set one off.
      let isSetOff =
        isTicked || tail.hasPrefix("(") || tail.hasPrefix("[") || tail.hasPrefix("-")
        || rest.last.map { "-–—:,;→".contains($0) } == true
        // "DoNE" is a hand's "DONE".
        || tail.count(where: \.isUppercase) > 2 * tail.count(where: \.isLowercase)
          && rest.contains(where: \.isLowercase)
      if isSetOff { return StateTag(state, Plain.trimJoints(rest)) }
    }
    return nil
  }

  /// "cached tokens [in progress] identity team": in brackets of its own between what is to be done and whose it is.
  private static func inside(_ text: String) -> StateTag? {
    guard let open = text.firstIndex(of: "["), let close = text[open...].firstIndex(of: "]"), open > text.startIndex
    else {
      return nil
    }
    let bare = text[text.index(after: open)..<close].filter { !"-–—!. ".contains($0) }.lowercased()
    guard let state = states[bare] else { return nil }
    let (before, after) = (Plain.trimJoints(text[..<open]), Plain.trimJoints(text[text.index(after: close)...]))
    guard !before.isEmpty, !after.isEmpty else { return nil }
    let isDay = Plain.words(after).first.map { ["due", "by", "until", "eta", "before"].contains($0) } ?? false
    return StateTag(state, before + (isDay ? " " : " - ") + after)
  }

  /// "DONE: add the alert", "[wip] add the alert", "✓ add the alert".
  private static func atStart(_ text: String) -> StateTag? {
    let words = text.split(separator: " ")
    for count in (1...2).reversed() where words.count > count {
      let head = words.prefix(count).joined(separator: " ")
      let rest = words.dropFirst(count).joined(separator: " ")
      if ticks.contains(head) { return StateTag(.done, Plain.trimJoints(rest)) }
      let bare = head.filter { !"()[]-–—!.: ".contains($0) }.lowercased()
      guard let state = states[bare] else { continue }
      let isSetOff =
        head.hasPrefix("(") || head.hasPrefix("[") || head.hasSuffix(":") || rest.hasPrefix("-") || rest.hasPrefix("–")
      if isSetOff { return StateTag(state, Plain.trimJoints(rest)) }
    }
    return nil
  }

  private static let ticks: Set<String> = ["✓", "✔", "✅", "☑", "(✓)", "[✓]", "(x)", "[x]"]

  /// Words run together.
  private static let states: [String: ActionItem.State] = [
    "done": .done, "finished": .done, "completed": .done, "complete": .done, "fixed": .done, "shipped": .done,
    "closed": .done, "merged": .done, "deployed": .done, "alreadydone": .done, "donealready": .done, "isdone": .done,
    "inprogress": .inProgress, "wip": .inProgress, "ongoing": .inProgress, "started": .inProgress,
    "doing": .inProgress, "inreview": .inProgress, "begun": .inProgress, "underway": .inProgress,
    "halfdone": .inProgress,
    "wontdo": .declined, "won'tdo": .declined, "won’tdo": .declined, "wontfix": .declined, "won'tfix": .declined,
    "declined": .declined, "rejected": .declined, "dropped": .declined, "notdoing": .declined, "cancelled": .declined,
    "canceled": .declined, "todo": .open, "open": .open, "notstarted": .open,
  ]
}
