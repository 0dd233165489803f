import Blameless
import Whiteboard

/// Two to five sentences that a newcomer understands, built from the board's own statements: what happened, what it did,
/// when and how it was noticed, what made it possible, what will change. Each sentence leads back to all the lines that it
/// tells of; a thin board gives a short summary.
struct Summary {
  private let report: Report
  private let editor: Editor
  private var sentences: [Statement] = []

  /// Only where the board has no summary of its own.
  static func write(into report: inout Report, editor: Editor) {
    guard report.summary.isEmpty else { return }
    var summary = Summary(report: report, editor: editor)
    switch report.kind {
    case .postmortem, .nearMiss: summary.tellIncident()
    case .retrospective: summary.tellRetrospective()
    case .premortem: summary.tellPremortem()
    case .planning: summary.tellPlan()
    case .diagram: summary.tellDiagram()
    case .notes: summary.tellNotes()
    }
    report.summary = Array(summary.sentences.prefix(5))
  }

  private init(report: Report, editor: Editor) {
    self.report = report
    self.editor = editor
  }

  /// Adds a sentence that the editor lets pass.
  private mutating func say(_ sentence: String, from sources: [[Line.ID]]) {
    guard let text = editor.telling(sentence.prefix(1).uppercased() + sentence.dropFirst()) else { return }
    let all = sources.flatMap(\.self)
    sentences.append(Statement(text: text, sources: Array(Set(all)).sorted { $0.number < $1.number }))
  }

  // MARK: Incidents

  private mutating func tellIncident() {
    tellStart()
    tellImpact()
    tellCourse()
    tellCauses()
    tellActions()
    // A single remark on one thing is that remark again.
    if sentences.count == 1, report.actions.isEmpty, report.factors.count < 2 { sentences = [] }
  }

  private mutating func tellStart() {
    guard let event = report.timeline.first(where: { $0.phase == .trigger }) else { return }
    let time = event.time.map { SpokenTime.at($0) }
    if let clause = ToldEvent.clause(event.text.description) {
      say(Piece.closed(time.map { "\($0), \(clause)" } ?? clause), from: [event.sources])
    } else {
      let quoted = Piece.quoted(event.text)
      let opener =
        event.time == nil || event.time == "T+00:00" ? "It began with" : "It began \(NounPhrase.lowered(time ?? "")):"
      say("\(opener) \(quoted).", from: [event.sources])
    }
  }

  private mutating func tellImpact() {
    guard let first = report.impact.first else { return }
    if report.impact.count == 1, let clause = ToldEvent.clause(first.text.description) {
      return say(Piece.closed(clause), from: [first.sources])
    }
    let told = report.impact.prefix(3)
    say("The impact: \(Piece.list(told.map(\.text), all: report.impact.count)).", from: told.map(\.sources))
  }

  /// Noticed, eased, over: with the times that the board has.
  private mutating func tellCourse() {
    var parts: [String] = []
    var sources: [[Line.ID]] = []
    if let event = report.timeline.first(where: { $0.phase == .detection }) {
      // Counted from the start, the time itself says how much later.
      let isCounted = event.time?.hasPrefix("T") ?? false
      let since = triggerBeforeDetection
      let later =
        isCounted
        ? ""
        : report.measures.timeToDetect.flatMap(SpokenTime.duration).map { span in
          since.map { ", \(span) after \(Piece.quoted($0.text))" } ?? ", \(span) later"
        } ?? ""
      if !later.isEmpty, let since { sources.append(since.sources) }
      let time = event.time.map { " \(NounPhrase.lowered(SpokenTime.at($0)))\(later)" } ?? ""
      parts.append("noticed\(time) (\(Piece.quoted(event.text)))")
      sources.append(event.sources)
    }
    let eased = report.timeline.firstIndex { $0.phase == .mitigation }
    if let event = eased.map({ report.timeline[$0] }), let time = event.time {
      parts.append("mitigated \(NounPhrase.lowered(SpokenTime.at(time))) (\(Piece.quoted(event.text)))")
      sources.append(event.sources)
    }
    if let over = report.timeline.lastIndex(where: { $0.phase == .recovery }), over > eased ?? -1,
      let time = report.timeline[over].time
    {
      let event = report.timeline[over]
      parts.append("over \(NounPhrase.lowered(SpokenTime.at(time)))")
      sources.append(event.sources)
    }
    guard !parts.isEmpty else { return }
    say("It was \(Piece.enumerated(parts)).", from: sources)
  }

  /// What the time to detection is counted from, where that is not what the summary begins with.
  private var triggerBeforeDetection: TimelineEvent? {
    guard let noticed = report.timeline.firstIndex(where: { $0.phase == .detection }) else { return nil }
    let triggers = report.timeline[..<noticed].filter { $0.phase == .trigger }
    return triggers.count > 1 ? triggers.last { $0.time != nil } : nil
  }

  private mutating func tellCauses() {
    let factors = report.factors
    guard !factors.isEmpty else { return }
    let roots = factors.filter(\.isRoot)
    let explained = Set(factors.compactMap(\.because))
    if roots.isEmpty, let last = factors.indices.last(where: { factors[$0].because != nil && !explained.contains($0) }),
      factors.count(where: { $0.because != nil }) > 1
    {
      let deepest = factors[last]
      return say(
        "The chain of whys ends with this: \(Piece.inside(deepest.text)).", from: [deepest.sources])
    }
    // Of a chain, what lies deepest.
    let others = factors.indices.filter { !factors[$0].isRoot && !explained.contains($0) }.map { factors[$0] }
    if roots.isEmpty {
      let told = Piece.mostVoted(others).prefix(3)
      let opener = others.count == 1 ? "What made it possible" : "Several things made it possible"
      say("\(opener): \(Piece.list(told.map(\.text), all: others.count)).", from: told.map(\.sources))
      return
    }
    var sentence =
      "\(roots.count > 1 ? "The root causes" : "The root cause"): \(Piece.list(roots.map(\.text), all: roots.count))."
    var sources = roots.map(\.sources)
    let told = Piece.mostVoted(others).prefix(3)
    if !told.isEmpty {
      sentence = String(sentence.dropLast()) + "; what contributed: \(Piece.list(told.map(\.text), all: others.count))."
      sources += told.map(\.sources)
    }
    say(sentence, from: sources)
  }

  /// What is still to do first; what is done is told as a count.
  private mutating func tellActions() {
    let planned = report.actions.filter { $0.state == .open || $0.state == .inProgress }
    let done = report.actions.filter { $0.state == .done }
    if planned.isEmpty {
      guard !done.isEmpty else { return }
      return say(
        "Already done: \(Piece.list(done.prefix(3).map(\.title), all: done.count)).",
        from: done.prefix(3).map(\.sources))
    }
    let told = planned.sorted { ($0.priority ?? "P9") < ($1.priority ?? "P9") }.prefix(3)
    var sources = told.map(\.sources)
    let rest = planned.count - told.count
    var counts = rest > 0 ? ["\(SpokenTime.number(rest)) more \(rest == 1 ? "is" : "are") planned"] : []
    if !done.isEmpty {
      counts.append("\(SpokenTime.number(done.count)) \(done.count == 1 ? "is" : "are") done already")
      sources += done.map(\.sources)
    }
    let tail = counts.isEmpty ? "" : "; " + Piece.enumerated(counts)
    let titles = told.map { Piece.inside($0.title) }
    let areTold = titles.allSatisfy { (Cues.isImperative($0) || ImperativeMood.opens($0)) && !$0.contains(",") }
    if areTold {
      say("The plan is to \(Piece.enumerated(titles))\(tail).", from: sources)
    } else {
      say("What will change: \(Piece.list(told.map(\.title), all: told.count))\(tail).", from: sources)
    }
  }

  // MARK: Other boards

  private mutating func tellRetrospective() {
    tellList("What went well", report.wentWell)
    tellList("What went poorly", report.wentPoorly)
    tellList("Luck played a part", report.lucky)
    tellList("Decided", report.decisions)
    tellActions()
  }

  private mutating func tellPremortem() {
    let risks =
      report.factors.map { Statement(text: $0.text, sources: $0.sources, votes: $0.votes) } + report.wentPoorly
    tellList("What could go wrong", risks)
    tellList("Decided", report.decisions)
    tellActions()
  }

  private mutating func tellPlan() {
    tellList("Decided", report.decisions)
    let doing = report.actions.filter { $0.state == .inProgress }
    let open = report.actions.filter { $0.state == .open }
    let done = report.actions.filter { $0.state == .done }
    for (opener, actions) in [("In progress", doing), ("Still to do", open), ("Done", done)] {
      tellList(opener, actions.map { Statement(text: $0.title, sources: $0.sources, votes: $0.votes) })
    }
  }

  private mutating func tellDiagram() {
    guard let diagram = report.diagram, diagram.boxes.count > 1 else { return tellNotes() }
    let boxes = diagram.boxes.prefix(4)
    say(
      "The diagram joins \(Piece.list(boxes.map(\.text), all: diagram.boxes.count, isNamed: true)).",
      from: boxes.map(\.sources))
  }

  private mutating func tellNotes() {
    guard report.notes.count > 1 || !report.actions.isEmpty else { return }
    tellList("The board notes", report.notes)
    tellActions()
    // Notes alone say themselves.
    if sentences.count == 1, report.actions.isEmpty, report.notes.count < 4 { sentences = [] }
  }

  private mutating func tellList(_ opener: String, _ statements: [Statement]) {
    guard !statements.isEmpty else { return }
    let told = statements.enumerated().sorted {
      ($0.element.votes ?? 0, $1.offset) > ($1.element.votes ?? 0, $0.offset)
    }
    .map(\.element).prefix(3)
    say("\(opener): \(Piece.list(told.map(\.text), all: statements.count)).", from: told.map(\.sources))
  }
}
