/// The words that titles of boards are made of.
enum TitleWords {
  /// Whether the line says what meeting the board is of.
  static func nameAMeeting(_ text: String) -> Bool {
    let words = Plain.words(text)
    return kind(of: words) != nil || words.contains("incident") || words.contains("outage") || words.contains("rca")
  }

  /// The kind of report that words name.
  static func kind(of words: [String]) -> Report.Kind? {
    let run = " " + words.joined(separator: " ") + " "
    for (kind, names) in kinds where names.contains(where: { run.contains(" \($0) ") }) {
      // "Settings changed without a plan" names no meeting.
      let isSaid =
        kind == .planning && !Set(words).isDisjoint(with: ["without", "no", "was", "is", "were", "are", "the", "a"])
      if !isSaid || words.first == "plan" { return kind }
    }
    return nil
  }

  /// Without the date, and without the name of the meeting where the title says more. Nil where nothing is left.
  static func clean(_ text: String) -> String? {
    var words = text.split(separator: " ")
    var colon = false
    if let date = DateScanner.first(in: words) {
      colon = words[date.words].last?.hasSuffix(":") ?? false
      words.removeSubrange(date.words)
      // "- Tue 18 Nov": the day of the week goes with the date.
      if date.words.lowerBound == words.count, let day = words.last,
        weekdays.contains(Plain.words(String(day)).joined())
      {
        words.removeLast()
      } else if colon, date.words.lowerBound > 0 {
        // "Near miss 2026-11-12: nearly ..." keeps its colon.
        words[date.words.lowerBound - 1] = words[date.words.lowerBound - 1] + ":"
      }
    }
    var title = Plain.trimJoints(words.joined(separator: " ")).replacingEmptyBrackets()
    title = Plain.trimJoints(title)
    for name in meetings {
      if let rest = rest(of: title, after: name) ?? rest(of: title, before: name) {
        title = rest
        break
      }
    }
    let left = Plain.words(title)
    if left.isEmpty || meetings.contains(left.joined(separator: " ")) { return nil }
    return title
  }

  private static let weekdays: Set<String> = [
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "monday", "tuesday", "wednesday",
    "thursday",
    "friday", "saturday", "sunday",
  ]

  /// "Postmortem: API outage" and "Postmortem API outage".
  private static func rest(of title: String, after name: String) -> String? {
    guard let end = end(of: name, in: title) else { return nil }
    let after = title[end...]
    guard let joint = after.first, !joint.isLetter, !joint.isNumber else { return nil }
    let rest = Plain.trimJoints(after)
    // "Incident review of ..." and "Near miss with ..." are said in one breath.
    let isJoined = joint.isWhitespace && !after.drop(while: \.isWhitespace).prefix(1).contains { ":-–—|".contains($0) }
    let goesOn = name.contains(" ") && rest.first?.isUppercase == true && Plain.words(rest).count > 1
    if isJoined, !goesOn, !name.hasPrefix("post"), !name.hasPrefix("blameless"), name != "pm" { return nil }
    if isJoined, let first = Plain.words(rest).first, ["of", "on", "for", "with", "in"].contains(first) {
      return Plain.trimJoints(rest.dropFirst(first.count))
    }
    return rest.isEmpty ? nil : rest
  }

  /// "API outage postmortem".
  private static func rest(of title: String, before name: String) -> String? {
    guard name.hasPrefix("post"), title.lowercased().hasSuffix(" " + name) else { return nil }
    let rest = Plain.trimJoints(title.dropLast(name.count))
    return rest.isEmpty ? nil : rest
  }

  private static func end(of name: String, in title: String) -> String.Index? {
    guard title.lowercased().hasPrefix(name) else { return nil }
    return title.index(title.startIndex, offsetBy: name.count, limitedBy: title.endIndex).flatMap {
      $0 < title.endIndex ? $0 : nil
    }
  }

  /// Longest first.
  private static let meetings = [
    "blameless postmortem", "blameless post-mortem", "post-incident review", "incident postmortem", "incident review",
    "incident report", "postmortem", "post-mortem", "post mortem", "near-miss", "near miss", "pre-mortem", "premortem",
    "incident", "rca", "pm",
  ]

  private static let kinds: [(Report.Kind, [String])] = [
    (.premortem, ["premortem", "pre mortem"]),
    (.nearMiss, ["near miss", "nearmiss", "close call"]),
    (.postmortem, ["postmortem", "post mortem", "incident review", "post incident review"]),
    (.retrospective, ["retro", "retrospective", "wrap up", "4ls", "start stop continue", "mad sad glad"]),
    (
      .planning,
      [
        "decision meeting", "decision record", "decision log", "planning", "plan", "kickoff", "kick off", "roadmap",
        "kanban", "scrum board", "sprint board",
      ]
    ),
  ]
}

extension String {
  fileprivate func replacingEmptyBrackets() -> String {
    var words = split(separator: " ")
    words.removeAll { $0 == "()" || $0 == "[]" }
    return words.joined(separator: " ")
  }
}
