/// The words that head the sections of a board.
struct HeadingTable: Sendable {
  struct Entry: Sendable {
    var section: Section
    /// Whether it labels the one statement after it ("Q: ...") and opens no section.
    var isLabel: Bool
    /// Whether the words stand on boards as often without heading anything: "Next", "Good", "Problems".
    var isCommon = false
  }

  static let standard = HeadingTable()

  private var entries: [String: Entry] = [:]
  private var long: [String] = []

  /// By the heading's words run together, so that a space lost or won by the reader does no harm.
  private init() {
    for (section, phrases) in HeadingTable.headings + HeadingTable.german {
      add(phrases, Entry(section: section, isLabel: false))
    }
    for (section, phrases) in HeadingTable.labels { add(phrases, Entry(section: section, isLabel: true)) }
    for word in HeadingTable.common.union(HeadingTable.germanCommon) { entries[word]?.isCommon = true }
    // A slip of the reader is not looked for in what is hardly a heading by itself.
    long = entries.filter { $0.key.count >= 6 && !$0.value.isCommon }.keys.sorted()
  }

  private mutating func add(_ phrases: String, _ entry: Entry) {
    for phrase in phrases.split(separator: ",") {
      entries[Plain.words(String(phrase)).joined()] = entry
    }
  }

  /// The entry for these words, also where one letter was read wrongly.
  func entry(for words: [String]) -> Entry? {
    guard !words.isEmpty, words.count <= 6 else { return nil }
    let kept = words.filter { !HeadingTable.fillers.contains($0) }
    for key in [words.joined(), kept.joined()] {
      if let entry = entries[key] { return entry }
      guard key.count >= 5, let near = long.first(where: { Plain.isNear($0, key) }) else { continue }
      return entries[near]
    }
    return HeadingPattern.section(of: words).map { Entry(section: $0, isLabel: false) }
  }

  private static let fillers: Set<String> = [
    "the", "our", "one", "top", "biggest", "another", "an", "last", "final", "key", "main", "proposed", "suggested",
    "possible", "all",
    "utc", "gmt", "cet", "cest", "est", "edt",
    "pst", "pdt", "cont", "contd", "continued", "and",
  ]

  /// Words run together, as the table has them.
  private static let common: Set<String> = [
    "good", "thegood", "glad", "like", "liked", "keep", "continue", "positive", "positives", "worked", "win", "wins",
    "happy", "pros", "success", "successes", "rose", "roses", "loved", "strengths", "pluses", "bad", "thebad", "sad",
    "mad", "lacked", "improve", "negative", "negatives", "problems", "issues", "cons", "thorn", "thorns", "blockers",
    "minuses", "frustrations", "next", "start", "backlog", "ready", "fix", "fixes", "try", "do",
    "dos", "now", "later", "changes", "jobs", "owners", "prevention", "open",
    "working", "plus", "minus", "pro", "con", "pain", "pains", "highs", "lows", "thanks", "story", "thestory", "clock",
    "cost", "costs", "toll", "settled", "contributing", "ingredients", "dont", "declined", "rejected", "quit", "harm",
    "unsure", "notsure", "mystery", "rough", "meh", "boo", "yay", "ouch", "ugh", "friction", "struggles", "phew",
    "celebrate", "underway", "blast", "fallout", "promises", "homework", "contrib", "unresolved", "chores", "action",
    "tasks", "experiments",
    "improvements", "stop", "drop", "agreed", "decided", "agreement", "agreements", "resolutions", "question",
    "unclear", "puzzles", "puzzled", "unknowns", "log", "events", "when", "history", "facts", "cause", "thecause",
    "causes", "why", "gaps", "conditions", "weaknesses", "contributors", "effect", "effects", "damage", "other",
    "ideas", "context", "background", "learned", "misc", "ongoing", "wip", "closed", "complete", "completed",
    "shipped", "finished", "done", "resolution", "response", "detected", "noticed", "trigger", "triggers", "luck",
    "lucky", "overview", "wind", "winds", "thewind", "sails", "anchor", "anchors", "rocks", "reefs", "island",
    "theisland",
    "islands", "wewill", "nowwhat", "fromnowon", "suspects", "theories",
  ]

  private static let headings: [(Section, String)] = [
    (.summary, "summary, tl dr, tldr, overview, in short, executive summary, what happened, incident summary"),
    (
      .impact,
      "fallout, toll, cost, costs, who felt it, the damage, consequences, what it cost, how bad, harm, pain felt, blast, who was hit, impact, customer impact, user impact, business impact, effect, effects, damage, blast radius, impacts"
    ),
    (
      .timeline,
      "play by play, blow by blow, minute by minute, the story, story, clock, tick tock, ticktock, run of events, what happened when, history of events, timeline of events, timeline, time line, chronology, sequence of events, events, log, incident log, incident timeline, when, history, facts"
    ),
    (.rootCause, "root cause, root causes, rootcause, cause, the cause, rca, underlying cause"),
    (
      .factors,
      """
      contributing factors, contributing factor, factors, contributing causes, contributing cause, causes, why, \
      why did it happen, why did this happen, how did it happen, how did this happen, what made it possible, \
      contributors, conditions, weaknesses, root causes contributing factors, gaps, weak points, whodunnit, whodunit, \
      who dunnit, contributing, contrib factors, contrib, what contributed, culprits, how come, why oh why, the why, \
      the whys, under the surface, below the waterline, latent conditions, enabling conditions, hypotheses, \
      hypothesis, theories, suspects, suspected causes, what let it happen, \
      what let this happen, ingredients, what set us up, perfect storm, aggravating factors, risk factors, made it worse
      """
    ),
    (.fiveWhys, "5 whys, five whys, 5 why, five why, 5 ways, whys, 5 x why, 5x why, why x5, why chain"),
    (
      .actions,
      """
      actions, action items, action item, action plan, to do, todo, todos, to dos, next steps, next step, next, \
      follow ups, follow up, followups, followup, tasks, remediation, remediations, fixes, ais, corrective actions, \
      preventive actions, improvements, start, backlog, follow up actions, next actions, what we will do, what next, \
      what will change, action, commitments, experiments, start doing, sprint backlog, open tasks, ready, fix, what we do, what we will change, \
      who does what, who does what by when, who does what when, who what when, assignments, homework, promises, \
      we promise, we commit to, commitments made, takeaway actions, game plan, plan of attack, \
      what changes, changes, do, dos, do now, do next, do later, now, later, do first, remedies, countermeasures, \
      mitigations to do, prevention, preventions, how we prevent it, never again, jobs, chores, work items, owners, \
      try, try next, try out, to try, tbd list, must do, should do, quick fixes, follow through, ai, ais, action list, things to fix, to fix, \
      do before, do beforehand, do first, before we start, so now what, now what, we will, so we will, from now on
      """
    ),
    (
      .decisions,
      """
      decisions, decision, decided, we decided, agreed, agreements, agreement, resolutions, what we decided, \
      decisions made, we agreed, verdict, verdicts, rulings, calls made, calls we made, settled
      """
    ),
    (
      .questions,
      """
      questions, open questions, question, open question, open issues, unknowns, unclear, to find out, puzzles, \
      puzzled, longed for, things we do not know, what we dont know, unanswered, open, still open, open points, \
      open items, open ends, loose ends, mysteries, mystery, dont know yet, we dont know, dont know, to clarify, \
      to be clarified, not sure, unsure, wondering, we wonder, need to know, to investigate, unresolved, still unclear, \
      known unknowns, riddles
      """
    ),
    (
      .wentWell,
      """
      went well, what went well, things that went well, good, the good, glad, liked, like, keep, continue, positives, \
      positive, worked, what worked, worked well, what worked well, wins, win, happy, pros, accomplishments, \
      accomplished, successes, success, rose, roses, keep doing, continue doing, loved, strengths, pluses, plus, pro, highlights, high points, highs, kudos, thanks, \
      shout outs, shoutouts, props, proud of, yay, what helped, what saved us, bright spots, working, nailed it, \
      celebrate, thumbs up, things we liked, what we liked, more of, \
      went ok, went okay, went fine, went smoothly, wind, winds, the wind, tailwind, tailwinds, sails, wind in our sails
      """
    ),
    (
      .wentPoorly,
      """
      went poorly, what went poorly, went wrong, what went wrong, went badly, what didnt go well, didnt go well, \
      did not go well, what did not go well, to improve, improve, what to improve, needs improvement, mad, sad, lacked, \
      bad, the bad, negatives, negative, problems, issues, pain points, cons, what didnt work, didnt work, minuses, \
      could be better, thorn, thorns, what hurt, blockers, frustrations, minus, con, lowlights, low points, lows, \
      boo, ouch, hurts, meh, ugh, pain, pains, friction, what slowed us, what slowed us down, struggles, less good, \
      not so good, not so well, could have gone better, could go better, what bugged us, not working, thumbs down, \
      things we disliked, disliked, what we lacked, less of, rough edges, rough, \
      anchor, anchors, the anchor, the anchors, headwind, headwinds, dead weight
      """
    ),
    (
      .lucky,
      "phew, close calls, saved by luck, by luck, near misses, dumb luck, got lucky with, it could have been worse, why it did not happen, why it didnt happen, why nothing happened, why it was not worse, why it wasnt worse, what stopped it, what caught it, lucky, got lucky, we got lucky, where we got lucky, where did we get lucky, luck, what was lucky, we were lucky, where we were lucky"
    ),
    (.leadership, "leadership owns, leadership, for leadership"),
    (
      .topic,
      "could have been, what could have been, could have happened, what could have happened, worst case, out of scope"
    ),
    (
      .notes,
      "rocks, reefs, icebergs, island, the island, islands, hypotheses, hypothesis, theories, suspects, notes, parking lot, parked, misc, other, ideas, learned, learnings, lessons, lessons learned, context, background"
    ),
    (.doing, "in work, being done, under way, underway, doing, in progress, work in progress, wip, ongoing, in flight"),
    (.done, "done, finished, completed, complete, shipped, closed"),
    (.stop, "stop, stop doing, drop, quit, stop it"),
    (
      .declined,
      """
      wont do, will not do, not doing, we wont do, declined, rejected, not going to do, dont, donts, dont do, \
      decided against, wont fix, ruled out, considered and rejected, considered rejected, discarded, dropped ideas
      """
    ),
    (.event(.trigger), "set off by, triggering event, kicked off by, trigger, triggers, triggered by"),
    (
      .event(.detection),
      "noticed by, found by, spotted by, reported by, alerted by, caught by, detection, detected, detected by, how detected, how was it detected, how we found out, noticed"
    ),
    (.event(.response), "response, investigation, diagnosis"),
    (.event(.mitigation), "mitigation, mitigations, mitigated by, workaround, fixed by, stopped by"),
    (.event(.recovery), "recovery, resolution, resolved by, how was it fixed"),
  ]

  private static let labels: [(Section, String)] = [
    (.actions, "ai, action point, task"),
    (.questions, "q"),
    (.notes, "note, nb, idea, fyi"),
    (.rootCause, "root, rc"),
    (.impact, "problem, symptom, symptoms, what went down, what broke, duration, severity, downtime, affected"),
    (.decisions, "dec"),
  ]
}
