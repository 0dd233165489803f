import Blameless

/// All that a template can see of a report: text that may be published, escaped for Markdown, ready to show. What is
/// private is not a member. `Documentation/templates.md` lists the members for users; a test compares.
struct ReportView: Sendable {
  /// A statement, a question or a decision.
  struct Statement: Sendable {
    let text: String
    let votes: Int?
  }

  struct Event: Sendable {
    /// "14:02" or "14:02–14:10". Empty where the board gives none.
    let time: String
    /// Empty where the words do not tell.
    let phase: String
    let text: String
  }

  struct Factor: Sendable {
    let text: String
    let root: Bool
    let lens: String
    let because: String?
    let question: String?
    let votes: Int?
    /// Two blanks for each step down its chain.
    let indent: String
  }

  struct Action: Sendable {
    let title: String
    /// "x" where it is done, else a blank.
    let box: String
    let state: String
    let owner: String?
    let due: String?
    let priority: String?
    let type: String
    let votes: Int?
    /// What it answers.
    let answers: String?
    let subtasks: [Subtask]
  }

  struct Subtask: Sendable {
    let title: String
    let box: String
    let suggested: Bool
  }

  let title: String
  let kind: String
  let date: String?
  let summary: [Statement]
  let impact: [Statement]
  let timeline: [Event]
  let triggers: [Event]
  let detections: [Event]
  let responses: [Event]
  let mitigations: [Event]
  let recoveries: [Event]
  let roots: [Factor]
  let factors: [Factor]
  let actions: [Action]
  let decisions: [Statement]
  let questions: [Statement]
  let wentWell: [Statement]
  let wentPoorly: [Statement]
  let lucky: [Statement]
  let leadership: [Statement]
  let candidates: [Statement]
  let notes: [Statement]
  let timeToDetect: String?
  let timeToMitigate: String?
  let timeToRecover: String?
  /// "A → B: label".
  let arrows: [Statement]
  /// A Mermaid flowchart without its fence. Nil without a diagram.
  let mermaid: String?
  /// What could not be read, in a sentence.
  let unread: String?
}

extension ReportView {
  init(_ report: Report) {
    let events = zip(report.timeline, report.timelineHeads).map { event, heads in
      Event(event, report, heads.over + heads.at)
    }
    func during(_ phase: TimelineEvent.Phase) -> [Event] { events.filter { $0.phase == phase.rawValue } }
    func statements(_ chapter: Chapter) -> [Statement] {
      let all = report.statements(of: chapter)
      return zip(all, Outlined.begun(all.map(\.under))).map { statement, begun in
        Statement(text: ReportView.headed(MarkdownReport.said(statement, report), begun), votes: statement.votes)
      }
    }
    title = MarkdownText.escape(report.title.description)
    kind = Wording.kind(report.kind)
    date = report.date
    summary = zip(report.summary, Outlined.begun(report.summary.map(\.under))).map { statement, begun in
      let said = MarkdownReport.said(
        MarkdownReport.sentence(statement.text.description), statement.sources, report)
      return Statement(text: ReportView.headed(said, begun), votes: statement.votes)
    }
    impact = statements(.impact)
    timeline = events
    triggers = during(.trigger)
    detections = during(.detection)
    responses = during(.response)
    mitigations = during(.mitigation)
    recoveries = during(.recovery)
    let begun = Outlined.begun(report.factorPaths)
    factors = report.factors.indices.map { Factor($0, report, begun[$0]) }
    roots = report.factors.indices.filter { report.factors[$0].isRoot }.map { Factor($0, report, []) }
    actions = zip(report.actions, Outlined.begun(report.actions.map(\.under))).map { action, begun in
      Action(action, report, begun)
    }
    decisions = statements(.decisions)
    questions = report.questions.map {
      Statement(text: MarkdownReport.said($0.text.description, $0.sources, report), votes: nil)
    }
    wentWell = statements(.wentWell)
    wentPoorly = statements(.wentPoorly)
    lucky = statements(.lucky)
    leadership = statements(.leadership)
    candidates = report.leadershipCandidates.map {
      Statement(text: MarkdownText.escape($0.text.description), votes: $0.votes)
    }
    notes = statements(.notes)
    timeToDetect = report.measures.timeToDetect.map(Wording.duration)
    timeToMitigate = report.measures.timeToMitigate.map(Wording.duration)
    timeToRecover = report.measures.timeToRecover.map(Wording.duration)
    arrows = report.diagram?.spoken.map { Statement(text: MarkdownText.escape($0), votes: nil) } ?? []
    mermaid = report.diagram.map(Mermaid.flowchart)
    unread = report.unread.isEmpty ? nil : Wording.unread(report.unread.count)
  }

  /// A template knows no subheadings: they stand before what begins under them.
  fileprivate static func headed(_ text: String, _ begun: [BlamelessText]) -> String {
    begun.map { "**\(MarkdownText.escape($0.description))** " }.joined() + text
  }
}

extension ReportView.Event {
  init(_ event: TimelineEvent, _ report: Report, _ begun: [BlamelessText]) {
    time = [event.time, event.end].compactMap(\.self).joined(separator: "–")
    phase = event.phase == .other ? "" : event.phase.rawValue
    text = ReportView.headed(MarkdownReport.said(event.text.description, event.sources, report), begun)
  }
}

extension ReportView.Factor {
  init(_ index: Int, _ report: Report, _ begun: [BlamelessText]) {
    let factor = report.factors[index]
    text = ReportView.headed(MarkdownReport.said(factor.text.description, factor.sources, report), begun)
    root = factor.isRoot
    lens = factor.lens.rawValue
    because = factor.because.map { MarkdownText.escape(report.factors[$0].text.description) }
    question = factor.question.map { MarkdownText.escape($0.description) }
    votes = factor.votes
    indent = String(repeating: "  ", count: report.depth(of: index))
  }
}

extension ReportView.Action {
  init(_ action: ActionItem, _ report: Report, _ begun: [BlamelessText]) {
    title = ReportView.headed(MarkdownText.escape(action.title.description), begun)
    box = action.state == .done ? "x" : " "
    state = Wording.state(action.state)
    owner = action.owner.map { MarkdownText.escape($0.description) }
    due = action.due
    priority = action.priority
    type = action.aim.rawValue
    votes = action.votes
    answers = action.answers.map { MarkdownText.escape(report.factors[$0].text.description) }
    subtasks = action.subtasks.map {
      ReportView.Subtask(
        title: MarkdownText.escape($0.title.description), box: $0.state == .done ? "x" : " ", suggested: $0.isSuggested)
    }
  }
}
