import Blameless
import Whiteboard

/// A report as plain text, wrapped to 80 columns.
public enum TextReport {
  /// - Parameter privateSide: given, the result names people and must not be published.
  public static func render(_ report: Report, privateSide: PrivateSide?) -> String {
    var blocks: [String] = []
    if privateSide != nil { blocks.append("*** \(Wording.banner) ***") }
    let title = TextWrap.lines(report.title.description, first: "", rest: "")
    let rule = String(repeating: "=", count: min(title.split(separator: "\n").map(\.count).max() ?? 0, 80))
    let byline = [Wording.kind(report.kind)] + (report.date.map { [$0] } ?? [])
    blocks.append([title, rule, byline.joined(separator: ", ")].joined(separator: "\n"))
    if report.lines.isEmpty { blocks.append(Wording.empty) }
    for chapter in report.chapters { blocks.append(headed(chapter.heading, body(of: chapter, report, privateSide))) }
    if !report.unread.isEmpty { blocks.append(Wording.unread(report.unread.count)) }
    if let privateSide { blocks += appendix(report, privateSide) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func headed(_ heading: String, _ lines: [String]) -> String {
    ([heading, String(repeating: "-", count: heading.count)] + lines).joined(separator: "\n")
  }

  private static func body(of chapter: Chapter, _ report: Report, _ privateSide: PrivateSide?) -> [String] {
    switch chapter {
    case .timeline: timeline(report)
    case .factors: factors(report)
    case .actions: list(report.actions.map(\.under)) { action($0, report, privateSide) }
    case .questions: report.questions.map { item(said($0.text.description, $0.sources, report)) }
    case .leadership where report.leadership.isEmpty:
      [TextWrap.lines(LeadershipPlace.invitation, first: "", rest: "")]
        + report.leadershipCandidates.map { item($0.text.description) }
    case .diagram: report.diagram?.spoken.map { item($0) } ?? []
    default:
      list(report.statements(of: chapter).map(\.under)) { index in
        let statement = report.statements(of: chapter)[index]
        return item(
          said(statement.text.description, statement.sources, report)
            + (statement.votes.map { " (\(Wording.votes($0)))" } ?? ""))
      }
    }
  }

  /// Entries under their subheadings, which hold them as an item holds a list.
  private static func list(_ paths: [[BlamelessText]], _ entry: (Int) -> String) -> [String] {
    Outlined(paths).rows.flatMap { row in
      switch row {
      case .heading(let heading, let depth): [setIn("\(heading):", depth)]
      case .entries(let range, let depth): range.map { setIn(entry($0), depth) }
      }
    }
  }

  private static func setIn(_ lines: String, _ depth: Int) -> String {
    lines.split(separator: "\n").map { String(repeating: "  ", count: depth) + $0 }.joined(separator: "\n")
  }

  private static func timeline(_ report: Report) -> [String] {
    let times = report.timeline.map { [$0.time, $0.end].compactMap(\.self).joined(separator: "-") }
    let width = (times.map(\.count).max() ?? 0) + 2
    let heads = report.timelineHeads
    let events = report.timeline.indices.flatMap { index in
      let (time, event) = (times[index], report.timeline[index])
      let phase = event.phase == .other ? "" : " [\(event.phase.rawValue)]"
      let margin = String(repeating: " ", count: width)
      let text = TextWrap.lines(
        heads[index].at.map { "\($0): " }.joined() + said(event.text.description, event.sources, report) + phase,
        first: time + margin.dropFirst(time.count), rest: margin)
      return heads[index].over.map { "\(margin)\($0):" } + [text]
    }
    let measures = report.spokenMeasures.map { "\($0.name): \($0.duration)" }
    return events + (measures.isEmpty ? [] : [""] + measures)
  }

  private static func factors(_ report: Report) -> [String] {
    list(report.factorPaths) { index in
      let factor = report.factors[index]
      let indent = String(repeating: "  ", count: report.depth(of: index))
      var text = factor.isRoot ? "Root cause: " : factor.because != nil ? "because: " : ""
      text += said(factor.text.description, factor.sources, report)
      if let votes = factor.votes { text += " (\(Wording.votes(votes)))" }
      if let question = factor.question { text += " (\(question))" }
      return TextWrap.lines(text, first: indent + "- ", rest: indent + "  ")
    }
  }

  private static func action(_ index: Int, _ report: Report, _ privateSide: PrivateSide?) -> String {
    let action = report.actions[index]
    var facts: [String] = []
    if action.state == .inProgress || action.state == .declined { facts.append(Wording.state(action.state)) }
    if let owner = action.owner { facts.append("owner: \(owner)") }
    if let holder = privateSide?.holders[index] { facts.append("held by: \(holder)") }
    if let due = action.due { facts.append("due: \(due)") }
    if let priority = action.priority { facts.append(priority) }
    if let votes = action.votes { facts.append(Wording.votes(votes)) }
    let doubt = report.isDoubtful(action.sources) ? " (\(Wording.doubtful))" : ""
    let text = action.title.description + doubt + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
    let subtasks = action.subtasks.map {
      TextWrap.lines(
        $0.title.description + ($0.isSuggested ? " (suggested)" : ""),
        first: $0.state == .done ? "    [x] " : "    [ ] ",
        rest: "        ")
    }
    let box = action.state == .done ? "[x] " : action.state == .declined ? "[-] " : "[ ] "
    return ([TextWrap.lines(text, first: box, rest: "    ")] + subtasks).joined(separator: "\n")
  }

  private static func item(_ text: String) -> String { TextWrap.lines(text, first: "- ", rest: "  ") }

  private static func said(_ text: String, _ sources: [Line.ID], _ report: Report) -> String {
    text + (report.isStruck(sources) ? " (struck through)" : "")
      + (report.isDoubtful(sources) ? " (\(Wording.doubtful))" : "")
  }

  private static func appendix(_ report: Report, _ privateSide: PrivateSide) -> [String] {
    let review = privateSide.review.map { review in
      let others = review.guesses.dropFirst().joined(separator: ", ")
      return item(
        "\(review.line): \(review.word) (\(Wording.reason(review.reason)))" + (others.isEmpty ? "" : "; or: \(others)"))
    }
    let raw = report.lines.map { item("\($0.id): " + (privateSide.rawLines[$0.id] ?? "")) }
    return (review.isEmpty ? [] : [headed("To review", review)]) + (raw.isEmpty ? [] : [headed("Lines as read", raw)])
  }
}
