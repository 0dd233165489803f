import Blameless
import Whiteboard

/// A report as Markdown, to paste in a pull request or a wiki.
public enum MarkdownReport {
  /// - Parameter privateSide: given, the result names people and must not be published.
  public static func render(_ report: Report, privateSide: PrivateSide?) -> String {
    var blocks: [String] = []
    if privateSide != nil { blocks.append("> **\(Wording.banner)**") }
    blocks.append("# " + MarkdownText.escape(report.title.description))
    let byline = [Wording.kind(report.kind)] + (report.date.map { [$0] } ?? [])
    blocks.append("_" + byline.joined(separator: " · ") + "_")
    if report.lines.isEmpty { blocks.append(Wording.empty) }
    for chapter in report.chapters {
      blocks.append("## " + chapter.heading)
      blocks += body(of: chapter, report, privateSide)
    }
    if !report.unread.isEmpty { blocks.append("_\(Wording.unread(report.unread.count))_") }
    if let privateSide { blocks += appendix(report, privateSide) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func body(of chapter: Chapter, _ report: Report, _ privateSide: PrivateSide?) -> [String] {
    switch chapter {
    case .summary:
      Outlined(report.summary.map(\.under)).rows.map { row in
        switch row {
        case .heading(let heading, _): bold(heading)
        case .entries(let range, _):
          report.summary[range].map { said(sentence($0.text.description), $0.sources, report) }.joined(separator: " ")
        }
      }
    case .timeline: timeline(report)
    case .factors: [factors(report)]
    case .actions: [list(report.actions.map(\.under)) { action($0, report, privateSide) }]
    case .questions:
      [report.questions.map { "- " + said($0.text.description, $0.sources, report) }.joined(separator: "\n")]
    case .leadership: leadership(report)
    case .diagram: report.diagram.map(diagram) ?? []
    default:
      [list(report.statements(of: chapter).map(\.under)) { statement(report.statements(of: chapter)[$0], report) }]
    }
  }

  /// Entries under their subheadings, which hold them as an item holds a list.
  private static func list(_ paths: [[BlamelessText]], _ entry: (Int) -> String) -> String {
    Outlined(paths).rows.flatMap { row in
      switch row {
      case .heading(let heading, let depth): [setIn("- " + bold(heading), depth)]
      case .entries(let range, let depth): range.map { setIn(entry($0), depth) }
      }
    }.joined(separator: "\n")
  }

  private static func setIn(_ lines: String, _ depth: Int) -> String {
    lines.split(separator: "\n").map { String(repeating: "  ", count: depth) + $0 }.joined(separator: "\n")
  }

  private static func bold(_ heading: BlamelessText) -> String { "**\(MarkdownText.escape(heading.description))**" }

  private static func timeline(_ report: Report) -> [String] {
    var rows = ["| Time | Phase | Event |", "| --- | --- | --- |"]
    for (event, heads) in zip(report.timeline, report.timelineHeads) {
      rows += heads.over.map { "| | | \(bold($0)) |" }
      let own = heads.at.map { bold($0) + " " }.joined()
      let time = [event.time, event.end].compactMap(\.self).joined(separator: "–")
      let phase = event.phase == .other ? "" : event.phase.rawValue
      rows.append("| \(time) | \(phase) | \(own)\(said(event.text.description, event.sources, report)) |")
    }
    let measures = report.spokenMeasures.map { "\($0.name): \($0.duration)" }
    return [rows.joined(separator: "\n")] + (measures.isEmpty ? [] : [measures.joined(separator: " · ")])
  }

  private static func factors(_ report: Report) -> String {
    list(report.factorPaths) { index in
      let factor = report.factors[index]
      // A list within a list stands under the text of the item above.
      var line = String(repeating: "  ", count: report.depth(of: index)) + "- "
      if factor.isRoot { line += "**Root cause:** " }
      if factor.because != nil { line += "because: " }
      line += said(factor.text.description, factor.sources, report)
      if let votes = factor.votes { line += " (\(Wording.votes(votes)))" }
      if let question = factor.question { line += " _\(MarkdownText.escape(question.description))_" }
      return line
    }
  }

  private static func action(_ index: Int, _ report: Report, _ privateSide: PrivateSide?) -> String {
    let action = report.actions[index]
    let text = MarkdownText.escape(action.title.description)
    var line = action.state == .done ? "- [x] " : "- [ ] "
    line += action.state == .declined ? "~~\(text)~~" : text
    if report.isDoubtful(action.sources) { line += " _(\(Wording.doubtful))_" }
    var facts: [String] = []
    if action.state == .inProgress || action.state == .declined { facts.append(Wording.state(action.state)) }
    if let owner = action.owner { facts.append("owner: " + MarkdownText.escape(owner.description)) }
    if let holder = privateSide?.holders[index] { facts.append("held by: " + MarkdownText.escape(holder)) }
    if let due = action.due { facts.append("due: " + due) }
    if let priority = action.priority { facts.append(priority) }
    if let votes = action.votes { facts.append(Wording.votes(votes)) }
    if !facts.isEmpty { line += " — " + facts.joined(separator: ", ") }
    let subtasks = action.subtasks.map {
      "\n  - [\($0.state == .done ? "x" : " ")] " + MarkdownText.escape($0.title.description)
        + ($0.isSuggested ? " _(suggested)_" : "")
    }
    return line + subtasks.joined()
  }

  private static func leadership(_ report: Report) -> [String] {
    guard report.leadership.isEmpty else {
      return [report.leadership.map { statement($0, report) }.joined(separator: "\n")]
    }
    let candidates = report.leadershipCandidates.map { "- [ ] " + MarkdownText.escape($0.text.description) }
    return ["_\(LeadershipPlace.invitation)_", candidates.joined(separator: "\n")]
  }

  private static func diagram(_ diagram: Diagram) -> [String] {
    let said = diagram.spoken.map { "- " + MarkdownText.escape($0) }.joined(separator: "\n")
    return [said, "```mermaid\n\(Mermaid.flowchart(diagram))\n```"].filter { !$0.isEmpty }
  }

  private static func statement(_ statement: Statement, _ report: Report) -> String {
    "- " + said(statement.text.description, statement.sources, report)
      + (statement.votes.map { " (\(Wording.votes($0)))" } ?? "")
  }

  static func said(_ statement: Statement, _ report: Report) -> String {
    said(statement.text.description, statement.sources, report)
  }

  static func said(_ text: String, _ sources: [Line.ID], _ report: Report) -> String {
    let escaped = MarkdownText.escape(text)
    return (report.isStruck(sources) ? "~~\(escaped)~~" : escaped)
      + (report.isDoubtful(sources) ? " _(\(Wording.doubtful))_" : "")
  }

  private static func appendix(_ report: Report, _ privateSide: PrivateSide) -> [String] {
    var blocks: [String] = []
    if !privateSide.review.isEmpty {
      let items = privateSide.review.map { item in
        let others = item.guesses.dropFirst().map(MarkdownText.escape).joined(separator: ", ")
        return "- \(item.line): \(MarkdownText.escape(item.word)) (\(Wording.reason(item.reason)))"
          + (others.isEmpty ? "" : "; or: \(others)")
      }
      blocks += ["## To review", items.joined(separator: "\n")]
    }
    let raw = report.lines.map { "- \($0.id): " + MarkdownText.escape(privateSide.rawLines[$0.id] ?? "") }
    return raw.isEmpty ? blocks : blocks + ["## Lines as read", raw.joined(separator: "\n")]
  }

  /// Statements that follow each other in a paragraph end in full stops.
  static func sentence(_ text: String) -> String {
    text.last.map { ".!?".contains($0) } ?? true ? text : text + "."
  }
}
