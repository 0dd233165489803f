import Blameless
import JSONText
import Whiteboard

/// Reads and writes reports as they are kept: `boardsnap.report/1`, and which lines are doubtful, which it does not tell.
package struct StoredReport {
  private let trust: TextTrust
  private let root: StoredValue
  private let doubtful: Set<Line.ID>

  private init(_ value: JSONValue, trust: TextTrust) throws(StoredProblem) {
    self.trust = trust
    let whole = StoredValue(value: value, place: "")
    // A report as `snap --format json` prints it is read too.
    root = value["report"] == nil ? whole : try whole.needed("report")
    var doubtful: Set<Line.ID> = []
    for line in try whole.list("doubtful") { doubtful.insert(try line.line()) }
    self.doubtful = doubtful
  }

  /// On one line.
  package static func write(_ report: Report) -> String {
    let doubtful = report.lines.filter(\.isDoubtful).map { JSONValue.string($0.id.description) }
    return JSONValue.object([
      ("report", JSONReport.value(report, privateSide: nil)), ("doubtful", .array(doubtful)),
    ]).line
  }

  /// - Parameter trust: how its text becomes blameless text again.
  package static func read(_ value: JSONValue, trust: TextTrust) throws(StoredProblem) -> Report {
    try StoredReport(value, trust: trust).report()
  }

  private func report() throws(StoredProblem) -> Report {
    let schema = try root.needed("schema").string()
    guard schema == "boardsnap.report/1" else { throw .schema(schema) }
    var report = Report(
      kind: try root.needed("kind").one(of: Report.Kind.self), title: try statement(root.needed("title")),
      date: try form(root["date"]) { CivilDate(iso: $0) != nil })
    report.summary = try statements("summary")
    report.impact = try statements("impact")
    report.timeline = try all("timeline", event)
    report.factors = try factors()
    report.actions = try actions(factors: report.factors.count)
    report.decisions = try statements("decisions")
    report.questions = try all("questions", question)
    report.wentWell = try statements("wentWell")
    report.wentPoorly = try statements("wentPoorly")
    report.lucky = try statements("lucky")
    report.notes = try statements("notes")
    report.leadership = try statements("leadership")
    report.measures = Measures(
      timeToDetect: try form(root["measures"]?["timeToDetect"], BoardTime.isDuration),
      timeToMitigate: try form(root["measures"]?["timeToMitigate"], BoardTime.isDuration),
      timeToRecover: try form(root["measures"]?["timeToRecover"], BoardTime.isDuration))
    report.diagram = try root["diagram"].map(diagram)
    report.unread = try all("unread", unread)
    report.lines = try all("lines", line)
    return report
  }

  private func all<Element>(_ key: String, _ read: (StoredValue) throws(StoredProblem) -> Element)
    throws(StoredProblem) -> [Element]
  {
    var elements: [Element] = []
    for value in try root.list(key) { elements.append(try read(value)) }
    return elements
  }

  private func statements(_ key: String) throws(StoredProblem) -> [Statement] { try all(key, statement) }

  private func statement(_ value: StoredValue) throws(StoredProblem) -> BlamelessText {
    trust.statement(try value.string())
  }

  private func statement(_ value: StoredValue) throws(StoredProblem) -> Statement {
    var statement = Statement(
      text: try statement(value.needed("text")), sources: try sources(value), votes: try value["votes"]?.integer())
    statement.under = try under(value)
    return statement
  }

  private func sources(_ value: StoredValue) throws(StoredProblem) -> [Line.ID] {
    var ids: [Line.ID] = []
    for source in try value.list("sources") { ids.append(try source.line()) }
    return ids
  }

  private func under(_ value: StoredValue) throws(StoredProblem) -> [BlamelessText] {
    var headings: [BlamelessText] = []
    for heading in try value.list("under") { headings.append(try statement(heading)) }
    return headings
  }

  /// A text that has a form of its own, in which no name has a place.
  private func form(_ value: StoredValue?, _ isRight: (String) -> Bool) throws(StoredProblem) -> String? {
    guard let value else { return nil }
    let text = try value.string()
    guard trust.isOurs || isRight(text) else { throw value.unexpected }
    return text
  }

  private func event(_ value: StoredValue) throws(StoredProblem) -> TimelineEvent {
    TimelineEvent(
      time: try form(value["time"], TimelineEvent.isTime), end: try form(value["end"], TimelineEvent.isTime),
      phase: try value.needed("phase").one(of: TimelineEvent.Phase.self), text: try statement(value.needed("text")),
      sources: try sources(value), under: try under(value))
  }

  private func factors() throws(StoredProblem) -> [Factor] {
    let count = try root.list("factors").count
    return try all("factors") { value throws(StoredProblem) in
      Factor(
        text: try statement(value.needed("text")), lens: try value.needed("lens").one(of: Factor.Lens.self),
        isRoot: try value.needed("root").bool(), because: try value["because"]?.index(below: count),
        category: try value["category"].map { name throws(StoredProblem) in trust.words(try name.string()) },
        question: try value["question"].map(statement), votes: try value["votes"]?.integer(),
        sources: try sources(value), under: try under(value))
    }
  }

  private func actions(factors count: Int) throws(StoredProblem) -> [ActionItem] {
    try all("actions") { value throws(StoredProblem) in
      var subtasks: [ActionItem.Subtask] = []
      for part in try value.list("subtasks") {
        subtasks.append(
          ActionItem.Subtask(
            title: try statement(part.needed("title")), state: try part.needed("state").one(of: ActionItem.State.self),
            isSuggested: try part["suggested"]?.bool() ?? false))
      }
      return ActionItem(
        title: try statement(value.needed("title")), state: try value.needed("state").one(of: ActionItem.State.self),
        owner: try value["owner"].map { owner throws(StoredProblem) in trust.words(try owner.string()) },
        due: try form(value["due"]) { CivilDate(iso: $0) != nil },
        priority: try value["priority"].map { priority throws(StoredProblem) in
          trust.words(try priority.string()).description
        }, aim: try value.needed("type").one(of: ActionItem.Aim.self),
        answers: try value["answers"]?.index(below: count), subtasks: subtasks, votes: try value["votes"]?.integer(),
        sources: try sources(value), under: try under(value))
    }
  }

  private func question(_ value: StoredValue) throws(StoredProblem) -> OpenQuestion {
    OpenQuestion(
      text: try statement(value.needed("text")), asks: try value.needed("asks").one(of: OpenQuestion.Origin.self),
      sources: try sources(value))
  }

  private func diagram(_ value: StoredValue) throws(StoredProblem) -> Diagram {
    var diagram = Diagram(boxes: [], arrows: [])
    for box in try value.list("boxes") { diagram.boxes.append(try statement(box)) }
    for arrow in try value.list("arrows") {
      diagram.arrows.append(
        Diagram.Arrow(
          from: try arrow.needed("from").index(below: diagram.boxes.count),
          to: try arrow.needed("to").index(below: diagram.boxes.count), label: try arrow["label"].map(statement),
          sources: try sources(arrow)))
    }
    return diagram
  }

  private func unread(_ value: StoredValue) throws(StoredProblem) -> Board.Unread {
    Board.Unread(
      near: try value["near"]?.line(), box: try value.needed("box").quad(), photo: try value["photo"]?.integer() ?? 0)
  }

  private func line(_ value: StoredValue) throws(StoredProblem) -> ReportLine {
    let id = try value.needed("id").line()
    return ReportLine(
      id: id, text: trust.words(try value.needed("text").string()),
      confidence: try value.needed("confidence").number(), isDoubtful: doubtful.contains(id),
      isStruck: try value.needed("struck").bool(), ink: try value.needed("ink").one(of: Ink.self),
      box: try value["box"]?.quad(), photo: try value["photo"]?.integer() ?? 0)
  }
}
