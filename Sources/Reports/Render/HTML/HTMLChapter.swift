import Blameless
import Whiteboard

/// What stands in each chapter.
enum HTMLChapter {
  static func body(of chapter: Chapter, _ report: Report) -> String {
    switch chapter {
    case .summary:
      let paragraphs = Outlined(report.summary.map(\.under)).rows.map { row in
        guard case .entries(let range, _) = row else { return heading(row) }
        return "<p>" + report.summary[range].map(sentence).joined(separator: " ") + "</p>"
      }
      func sentence(_ statement: Statement) -> String {
        let text = said(statement.text, statement.sources, report)
        let isOpen = !(statement.text.description.last.map { ".!?".contains($0) } ?? true)
        return "<span class=\"said\"\(lines(statement.sources))>\(text)\(isOpen ? "." : "")</span>"
      }
      return paragraphs.joined(separator: "\n")
    case .timeline: return timeline(report)
    case .factors: return factors(report)
    case .actions: return list(report.actions.map(\.under)) { action($0, report) }
    case .questions:
      let questions = report.questions.enumerated().map { place, question in
        item(
          said(question.text, question.sources, report), question.sources,
          id: HTMLAnchor.statement(place, in: "questions"))
      }
      return list(questions, "ul")
    case .leadership where report.leadership.isEmpty:
      return "<p>\(LeadershipPlace.invitation)</p>\n"
        + list(report.leadershipCandidates.map { item(said($0.text, $0.sources, report), $0.sources, id: nil) }, "ul")
    case .diagram: return report.diagram.map { HTMLDiagram.figure($0) } ?? ""
    default:
      let statements = report.statements(of: chapter)
      return list(statements.map(\.under)) { place in
        statement(statements[place], report, id: HTMLAnchor.statement(place, in: chapter.rawValue))
      }
    }
  }

  /// Entries under their subheadings, one list after the other.
  private static func list(_ paths: [[BlamelessText]], _ entry: (Int) -> String) -> String {
    Outlined(paths).rows.map { row in
      guard case .entries(let range, _) = row else { return heading(row) }
      return list(range.map(entry), "ul")
    }.joined(separator: "\n")
  }

  /// Chapters have an `h2`.
  private static func heading(_ row: Outlined.Row) -> String {
    guard case .heading(let text, let depth) = row else { return "" }
    let tag = "h\(min(3 + depth, 6))"
    return "<\(tag)>\(HTMLText.escape(text.description))</\(tag)>"
  }

  private static func list(_ items: [String], _ tag: String) -> String {
    "<\(tag)>\n" + items.joined(separator: "\n") + "\n</\(tag)>"
  }

  /// - Parameter id: nil where no address leads to it.
  private static func item(_ content: String, _ sources: [Line.ID], kind: String = "", id: String?) -> String {
    "<li class=\"said\(kind)\"\(id.map { " id=\"\($0)\"" } ?? "")\(lines(sources))>\(content)</li>"
  }

  private static func statement(_ statement: Statement, _ report: Report, id: String) -> String {
    item(said(statement.text, statement.sources, report) + votes(statement.votes), statement.sources, id: id)
  }

  private static func timeline(_ report: Report) -> String {
    let events = zip(report.timeline, report.timelineHeads).enumerated().map { place, told in
      let (event, heads) = told
      let time = [event.time, event.end].compactMap(\.self).joined(separator: "–")
      let phase = event.phase == .other ? "" : " <span class=\"phase\">\(event.phase.rawValue)</span>"
      let heading = (heads.over + heads.at).map {
        "<strong class=\"under\">\(HTMLText.escape($0.description))</strong> "
      }.joined()
      return item(
        "<span class=\"time\">\(HTMLText.escape(time))</span> <div class=\"event\"><span class=\"text\">"
          + "\(heading)\(said(event.text, event.sources, report))</span>\(phase)</div>", event.sources,
        kind: " \(event.phase.rawValue)", id: HTMLAnchor.statement(place, in: "timeline"))
    }
    let measures = report.spokenMeasures.map { "<div><dt>\($0.name)</dt><dd>\($0.duration)</dd></div>" }
    return TimelineBand.svg(report.timeline) + list(events, "ol")
      + (measures.isEmpty ? "" : "\n<dl class=\"measures\">\(measures.joined())</dl>")
  }

  /// A factor that explains another stands under it, as a list in its item.
  private static func factors(_ report: Report) -> String {
    Outlined(report.factorPaths).rows.map { row in
      guard case .entries(let range, _) = row else { return heading(row) }
      return factors(report, range)
    }.joined(separator: "\n")
  }

  private static func factors(_ report: Report, _ range: Range<Int>) -> String {
    var html = "<ul>\n"
    var depth = 0
    for index in range {
      let factor = report.factors[index]
      let next = report.depth(of: index)
      if index > range.lowerBound {
        if next > depth { html += "\n<ul>\n" } else { html += "</li>\n" }
        for _ in 0..<max(depth - next, 0) { html += "</ul></li>\n" }
      }
      depth = next
      let root = factor.isRoot ? "<strong class=\"root\">Root cause</strong> " : ""
      let because = factor.because == nil ? "" : "<span class=\"because\">because</span> "
      let question = factor.question.map { " <em>\(HTMLText.escape($0.description))</em>" } ?? ""
      html +=
        "<li><span class=\"said\" id=\"\(HTMLAnchor.statement(index, in: "factors"))\"\(lines(factor.sources))>\(root)\(because)"
      html += "\(said(factor.text, factor.sources, report))\(votes(factor.votes))\(question)</span>"
    }
    return html + "</li>" + String(repeating: "</ul></li>", count: depth) + "\n</ul>"
  }

  /// - Parameter place: its index among all.
  private static func action(_ place: Int, _ report: Report) -> String {
    let action = report.actions[place]
    let earlier = report.actions[..<place].reduce(0) { $0 + $1.subtasks.count }
    var facts: [String] = []
    if action.state != .open { facts.append("<span class=\"state\">\(Wording.state(action.state))</span>") }
    if let owner = action.owner { facts.append("<span>\(HTMLText.escape(owner.description))</span>") }
    if let due = action.due { facts.append("<span>due <time datetime=\"\(due)\">\(due)</time></span>") }
    if let priority = action.priority { facts.append("<span class=\"priority\">\(priority)</span>") }
    let hidden = action.state == .open ? "<span class=\"hidden\">Open: </span>" : ""
    let subtasks = action.subtasks.enumerated().map { number, part in
      "<li class=\"part \(part.state.rawValue)\" id=\"\(HTMLAnchor.subtask(earlier + number))\"><span class=\"box\" aria-hidden=\"true\"></span><span>"
        + "<span class=\"hidden\">\(Wording.state(part.state)): </span>\(HTMLText.escape(part.title.description))"
        + (part.isSuggested ? " <span class=\"votes\">suggested</span>" : "") + "</span></li>"
    }
    let text = said(action.title, action.sources, report, isStruck: action.state == .declined)
    return item(
      "<span class=\"box\" aria-hidden=\"true\"></span><div>\(hidden)<span class=\"text\">\(text)</span>"
        + votes(action.votes)
        + (facts.isEmpty ? "" : "<div class=\"facts\">\(facts.joined(separator: " "))</div>")
        + (subtasks.isEmpty ? "" : list(subtasks, "ul")) + "</div>", action.sources,
      kind: " \(action.state.rawValue)", id: HTMLAnchor.statement(place, in: "actions"))
  }

  private static func said(_ text: BlamelessText, _ sources: [Line.ID], _ report: Report, isStruck: Bool? = nil)
    -> String
  {
    let escaped = HTMLText.escape(text.description)
    return (isStruck ?? (report.isStruck(sources)) ? "<s>\(escaped)</s>" : escaped)
      + (report.isDoubtful(sources) ? " <span class=\"doubt\">\(Wording.doubtful)</span>" : "")
  }

  private static func votes(_ count: Int?) -> String {
    count.map { " <span class=\"votes\">\(Wording.votes($0))</span>" } ?? ""
  }

  private static func lines(_ sources: [Line.ID]) -> String {
    sources.isEmpty ? "" : " data-lines=\"\(sources.map(\.description).joined(separator: " "))\""
  }
}
