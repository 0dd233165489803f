import Archive
import Hummingbird
import JSONText
import Reports

extension Route {
  static let actionsAPI = [
    Route(.get, "/v1/actions", .signedIn) { request, context, site in
      try await ListedActions(Caller(site, context)).answer(request)
    },
    Route(.get, "/v1/actions/:action", .project(.read)) { request, context, site in
      _ = try Query(request)
      return try await ListedActions(Caller(site, context)).one(context.place?.action)
    },
    Route(.patch, "/v1/actions/:action", .project(.contribute)) { request, context, site in
      _ = try Query(request)
      let caller = try Caller(site, context)
      guard let action = context.place?.action else { throw Refusal.notFound }
      let body = try await JSONBody(of: request, "state", "because")
      guard let state = ActionItem.State(rawValue: try body.required("state", longest: 20)) else {
        throw Refusal.bad("\"state\" is one of: \(ActionItem.State.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      // Who closes what is closed already has closed it: a revision is looked at where one is said.
      try await ListedActions(caller).checkSeenIfSaid(action, in: request)
      _ = try await site.archive.move(
        action, to: state, because: try body.text("because", longest: 500), on: caller.occasion)
      return try await ListedActions(caller).one(action)
    },
  ]
}

/// The action items that a program may read, oldest board first.
struct ListedActions: Sendable {
  private let caller: Caller

  init(_ caller: Caller) { self.caller = caller }

  func answer(_ request: Request) async throws -> Response {
    let query = try Query(request, "project", "board", "state", "owner", "dueBy", "overdue", "after", "limit")
    let limit = try query.number("limit", in: Query.page) ?? Query.usualPage
    var filter = ActionFilter(projects: try await caller.projects(named: try query.text("project")), limit: limit + 1)
    if let board = try query.text("board") {
      // One that nobody may read has no actions, as one that is not there.
      guard let id = StoredBoard.ID(board) else { throw Refusal.notFound }
      filter.board = id
    }
    filter.states = try query.several("state", of: ActionItem.State.self)
    filter.owner = try query.text("owner")
    filter.dueBy = try query.day("dueBy")
    if try query.one("overdue", of: YesOrNo.self) == .yes { filter.overdueOn = caller.site.clock().date }
    if let cursor = try query.text("after") {
      filter.after = try await caller.site.action(cursor, in: filter.projects ?? [])
      // One that was taken out meanwhile is told: the rest would look like the end.
      if filter.after == nil { throw Page.noCursor }
    }
    let records = try await caller.site.store.actions(filter)
    let shown = records.prefix(limit)
    let today = caller.site.clock().date
    return Answer.json(
      Page(
        "actions", shown.map { $0.json(on: today) }, next: records.count > limit ? shown.last?.id.description : nil
      ).json)
  }

  /// - Parameter id: of an action, or of a part of one: then the action that it is a part of.
  func one(_ id: ActionRecord.ID?) async throws -> Response {
    let record = try await record(id)
    var response = Answer.json(record.json(on: caller.site.clock().date).line + "\n")
    response.headers[.eTag] = Revision(of: record).tag
    return response
  }

  /// - Throws: ``Refusal`` where a request says what it saw, and that is not what is there now.
  func checkSeenIfSaid(_ id: ActionRecord.ID, in request: Request) async throws {
    try Revision(of: try await record(id)).checkSeenIfSaid(in: request)
  }

  private func record(_ id: ActionRecord.ID?) async throws -> ActionRecord {
    guard let id else { throw Refusal.notFound }
    let records = try await caller.site.store.actions(ActionFilter(board: id.board))
    guard let record = records.first(where: { $0.id.number == id.number }),
      id.subtask == nil || record.subtasks.contains(where: { $0.id == id })
    else { throw Refusal.notFound }
    return record
  }
}

private enum YesOrNo: String, CaseIterable {
  case yes = "true"
  case no = "false"
}

extension ActionRecord {
  fileprivate func json(on today: String) -> JSONValue {
    .object([
      ("id", .string(id.description)), ("board", .string(id.board.text)), ("project", .string(project.text)),
      ("title", .string(title)), ("state", .string(state.rawValue)), ("owner", JSONValue(owner)),
      ("due", JSONValue(due)), ("overdue", .bool(isOverdue(on: today))), ("priority", JSONValue(priority)),
      ("madeAt", .string(madeAt.iso)), ("changedAt", .string(changedAt.iso)),
      ("proposed", JSONValue(proposed?.state.rawValue)),
      (
        "subtasks",
        .array(
          subtasks.map { part in
            .object([
              ("id", .string(part.id.description)), ("title", .string(part.title)),
              ("state", .string(part.state.rawValue)), ("suggested", .bool(part.isSuggested)),
            ])
          })
      ),
    ])
  }
}
