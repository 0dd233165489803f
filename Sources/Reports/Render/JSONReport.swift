import Blameless
import JSONText
import Whiteboard

/// A report as `boardsnap.report/1`: see `Documentation/report.schema.json`.
public enum JSONReport {
  /// - Parameter privateSide: given, the result names people and must not be published.
  public static func render(_ report: Report, privateSide: PrivateSide?) -> String {
    value(report, privateSide: privateSide).pretty() + "\n"
  }

  static func value(_ report: Report, privateSide: PrivateSide?) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("schema", .string("boardsnap.report/1")), ("private", .bool(privateSide != nil)),
      ("kind", .string(report.kind.rawValue)), ("title", .string(report.title.description)),
      ("date", JSONValue(report.date)), ("summary", list(report.summary)), ("impact", list(report.impact)),
      ("timeline", .array(report.timeline.map(event))), ("factors", .array(report.factors.map(factor))),
      ("actions", .array(report.actions.enumerated().map { action($0.element, $0.offset, privateSide) })),
      ("decisions", list(report.decisions)), ("questions", .array(report.questions.map(question))),
      ("wentWell", list(report.wentWell)), ("wentPoorly", list(report.wentPoorly)), ("lucky", list(report.lucky)),
      ("notes", list(report.notes)), ("leadership", list(report.leadership)), ("measures", measures(report.measures)),
      ("diagram", report.diagram.map(diagram) ?? .null), ("unread", .array(report.unread.map { unread($0, report) })),
      ("lines", .array(report.lines.map { line($0, report, privateSide) })),
    ]
    if let privateSide { members.append(("review", .array(privateSide.review.map(review)))) }
    return .object(members)
  }

  private static func list(_ statements: [Statement]) -> JSONValue {
    .array(
      statements.map { statement in
        var members: [(String, JSONValue)] = [
          ("text", .string(statement.text.description)), ("sources", sources(statement.sources)),
        ]
        if let votes = statement.votes { members.insert(("votes", .integer(votes)), at: 1) }
        members += under(statement.under)
        return .object(members)
      })
  }

  private static func event(_ event: TimelineEvent) -> JSONValue {
    .object(
      [
        ("time", JSONValue(event.time)), ("end", JSONValue(event.end)), ("phase", .string(event.phase.rawValue)),
        ("text", .string(event.text.description)), ("sources", sources(event.sources)),
      ] + under(event.under))
  }

  private static func factor(_ factor: Factor) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("text", .string(factor.text.description)), ("lens", .string(factor.lens.rawValue)),
      ("root", .bool(factor.isRoot)), ("because", JSONValue(factor.because)),
      ("question", JSONValue(factor.question?.description)), ("votes", JSONValue(factor.votes)),
      ("sources", sources(factor.sources)),
    ]
    if let category = factor.category { members.insert(("category", .string(category.description)), at: 3) }
    members += under(factor.under)
    return .object(members)
  }

  private static func action(_ action: ActionItem, _ index: Int, _ privateSide: PrivateSide?) -> JSONValue {
    let subtasks = action.subtasks.map { subtask in
      JSONValue.object([
        ("title", .string(subtask.title.description)), ("state", .string(subtask.state.rawValue)),
        ("suggested", .bool(subtask.isSuggested)),
      ])
    }
    var members: [(String, JSONValue)] = [
      ("title", .string(action.title.description)), ("state", .string(action.state.rawValue)),
      ("owner", JSONValue(action.owner?.description)), ("due", JSONValue(action.due)),
      ("priority", JSONValue(action.priority)), ("type", .string(action.aim.rawValue)),
      ("answers", JSONValue(action.answers)), ("subtasks", .array(subtasks)), ("votes", JSONValue(action.votes)),
      ("sources", sources(action.sources)),
    ]
    if let privateSide { members.insert(("holder", JSONValue(privateSide.holders[index])), at: 3) }
    members += under(action.under)
    return .object(members)
  }

  private static func question(_ question: OpenQuestion) -> JSONValue {
    .object([
      ("text", .string(question.text.description)), ("asks", .string(question.asks.rawValue)),
      ("sources", sources(question.sources)),
    ])
  }

  private static func measures(_ measures: Measures) -> JSONValue {
    let all = [
      ("timeToDetect", measures.timeToDetect), ("timeToMitigate", measures.timeToMitigate),
      ("timeToRecover", measures.timeToRecover),
    ]
    return .object(all.compactMap { name, duration in duration.map { (name, .string($0)) } })
  }

  private static func diagram(_ diagram: Diagram) -> JSONValue {
    let arrows = diagram.arrows.map { arrow in
      JSONValue.object([
        ("from", .integer(arrow.from)), ("to", .integer(arrow.to)), ("label", JSONValue(arrow.label?.description)),
        ("sources", sources(arrow.sources)),
      ])
    }
    return .object([("boxes", list(diagram.boxes)), ("arrows", .array(arrows))])
  }

  private static func unread(_ unread: Board.Unread, _ report: Report) -> JSONValue {
    var members: [(String, JSONValue)] = [("near", JSONValue(unread.near?.description)), ("box", box(unread.box))]
    if report.hasSeveralPhotos { members.append(("photo", .integer(unread.photo))) }
    return .object(members)
  }

  private static func line(_ line: ReportLine, _ report: Report, _ privateSide: PrivateSide?) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("id", .string(line.id.description)), ("text", .string(line.text.description)),
      ("confidence", .number(line.confidence)), ("struck", .bool(line.isStruck)), ("ink", .string(line.ink.rawValue)),
      ("box", box(line.box)),
    ]
    if report.hasSeveralPhotos { members.append(("photo", .integer(line.photo))) }
    if let raw = privateSide?.rawLines[line.id] { members.insert(("raw", .string(raw)), at: 2) }
    return .object(members)
  }

  private static func review(_ item: ReviewItem) -> JSONValue {
    .object([
      ("line", .string(item.line.description)), ("word", .string(item.word)), ("box", box(item.box)),
      ("reason", .string(item.reason.rawValue)), ("guesses", .array(item.guesses.map(JSONValue.string))),
    ])
  }

  /// Only where there are some.
  private static func under(_ headings: [BlamelessText]) -> [(String, JSONValue)] {
    headings.isEmpty ? [] : [("under", .array(headings.map { .string($0.description) }))]
  }

  private static func sources(_ ids: [Line.ID]) -> JSONValue { .array(ids.map { .string($0.description) }) }

  private static func box(_ quad: Quad?) -> JSONValue {
    quad.map { .array($0.corners.map { .array([.number($0.x), .number($0.y)]) }) } ?? .null
  }
}

extension Report {
  var hasSeveralPhotos: Bool { lines.contains { $0.photo > 0 } || unread.contains { $0.photo > 0 } }
}
