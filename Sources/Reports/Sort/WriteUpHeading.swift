/// The heading of a write-up: known to be one by its mark, so that its words need not be as plain as those on a board.
enum WriteUpHeading {
  /// - Returns: nil where its words say nothing of what stands below it.
  static func section(_ text: String) -> Section? {
    let bare = Leading(text, mark: nil).rest
    if let heading = Heading(bare), heading.rest.isEmpty, heading.weight != .sentence {
      // "Response" and "Detection" head prose here as often as an event.
      return heading.section
    }
    let words = Plain.words(bare)
    if Quadrant.isOne(words) { return .quadrant }
    let run = " " + words.joined(separator: " ") + " "
    for (section, phrases) in phrases where phrases.contains(where: { run.contains(" \($0) ") }) { return section }
    if words.first == "why" { return .factors }
    return nil
  }

  /// "Total impact duration: 5 hours", "Severity: SEV-1".
  static func isImpactLabel(_ text: String) -> Bool {
    guard let colon = text.prefix(48).firstIndex(of: ":"), text[colon...].dropFirst().first == " " else { return false }
    let words = Plain.words(String(text[..<colon]))
    guard (1...4).contains(words.count) else { return false }
    return !Set(words).isDisjoint(with: ["impact", "severity", "sev", "duration", "affected", "downtime"])
  }

  /// Whether what stands below it is done already: "Immediate actions (completed)".
  static func tick(_ text: String) -> TypedLine.Tick? {
    let words = Plain.words(text)
    if words.contains("completed") || words.contains("done") || words.contains("taken") { return .ticked }
    return words.joined(separator: " ").contains("in progress") ? .started : nil
  }

  /// "Primary issue: the table ran out of ids" under the causes says a cause.
  static func factor(_ text: String) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let words = Set(Plain.words(String(text[..<colon])))
    guard !words.isDisjoint(with: ["issue", "problem", "cause", "factor", "failure", "bug", "trigger", "gap"]) else {
      return nil
    }
    let rest = Plain.trim(text[colon...].dropFirst())
    return rest.split(separator: " ").count > 1 ? rest : nil
  }

  /// The surest first.
  private static let phrases: [(Section, [String])] = [
    (.notes, ["appendix", "lessons", "lesson", "learnings", "learned", "references", "glossary", "further reading"]),
    (.rootCause, ["root cause", "root causes"]),
    (
      .factors,
      [
        "whodunnit", "whodunit", "culprit", "culprits", "how come", "reasons", "behind it", "contributing", "cause",
        "factors", "causes", "what caused", "cause of", "what made", "underlying",
      ]
    ),
    (.fiveWhys, ["five whys", "5 whys", "whys"]),
    (.declined, ["wont do", "not doing", "declined", "rejected", "decided against", "ruled out"]),
    (.lucky, ["lucky", "luck"]),
    (
      .wentWell,
      [
        "good", "positives", "helped", "saved us", "kudos", "highlights", "strengths", "proud", "went well",
        "worked well", "did well", "what worked", "went right",
      ]
    ),
    (
      .wentPoorly,
      [
        "bad", "hurt", "pain", "painful", "slowed us", "struggled", "lowlights", "improve", "negatives", "weak",
        "missing",
        "frustrating", "went poorly", "went wrong", "went badly", "could be improved", "could have gone better",
        "did not go well",
        "didnt go well", "not so well",
      ]
    ),
    (.leadership, ["leadership owns", "for leadership"]),
    (
      .timeline,
      [
        "happened when", "minute by minute", "blow by blow", "play by play", "timeline", "chronology",
        "sequence of events",
      ]
    ),
    (
      .impact,
      [
        "damage", "fallout", "who felt", "cost us", "consequences", "hit", "impact", "impacted", "affected",
        "blast radius", "severity",
      ]
    ),
    (
      .actions,
      [
        "action", "actions", "action items", "follow up", "follow ups", "followup", "followups", "next steps",
        "remediation", "remediations", "corrective", "preventive", "preventative", "prevention", "prevent",
        "improvements", "improvement", "to do", "todo", "what we will do", "what we are doing", "what were doing",
        "who does", "plan", "tasks", "homework", "commitments", "fixes", "to fix", "steps", "promise", "will change",
        "what we plan", "going forward", "moving forward", "future plans", "next time",
      ]
    ),
    (.event(.detection), ["detection", "detected", "how we found out", "how we noticed", "discovery"]),
    (.event(.mitigation), ["mitigation", "mitigated", "workaround"]),
    (.event(.recovery), ["recovery", "resolution", "resolved", "how we fixed", "fix", "restoration"]),
    (.event(.response), ["response", "investigation", "diagnosis", "how we responded"]),
    (.event(.trigger), ["trigger", "triggered"]),
    (.decisions, ["decision", "decisions", "decided", "agreed", "agreements"]),
    (
      .questions,
      [
        "open questions", "questions", "unknowns", "unknown", "unclear", "dont know", "loose ends", "still open",
        "open points", "open issues", "puzzles", "mysteries",
      ]
    ),
    (.summary, ["summary", "overview", "what happened", "tl dr", "tldr", "abstract", "introduction", "synopsis"]),
  ]
}
