import Archive
import HTTPTypes
import Hummingbird
import JSONText
import Reports

extension Route {
  static let boardsAPI = [
    Route(.get, "/v1/boards", .signedIn) { request, context, site in
      try await ListedBoards(Caller(site, context)).answer(request)
    },
    Route(.post, "/v1/boards", .signedIn) { request, context, site in
      try await HandingIn(Caller(site, context)).answer(request)
    },
    Route(.get, "/v1/boards/:board", .project(.read)) { request, context, site in
      _ = try Query(request)
      let board = try await context.shownBoard(site)
      guard !Revision(of: board.card).isKnown(in: request) else { return BoardAnswer.unchanged(board.card) }
      return BoardAnswer.report(board)
    },
    Route(.patch, "/v1/boards/:board", .project(.contribute)) { request, context, site in
      try await StatementEditing(site, context).editBoard(request)
    },
    Route(.delete, "/v1/boards/:board", .project(.facilitate)) { request, context, site in
      _ = try Query(request)
      guard let card = context.place?.board, card.deletedAt == nil else { throw Refusal.notFound }
      try Revision(of: card).checkSeenIfSaid(in: request)
      try await site.store.delete(card.id, on: Occasion(by: context.account?.id, at: site.clock()))
      return Response(status: .noContent)
    },
  ]
}

/// A board as programs get it.
enum BoardAnswer {
  static func report(_ board: StoredBoard, status: HTTPResponse.Status = .ok) -> Response {
    var response = Answer.json(JSONReport.render(board.report, privateSide: nil), status: status)
    response.headers[.eTag] = Revision(of: board.card).tag
    return response
  }

  static func unchanged(_ card: BoardCard) -> Response {
    Response(status: .notModified, headers: [.eTag: Revision(of: card).tag, .cacheControl: "no-store"])
  }

  static func json(_ card: BoardCard) -> JSONValue {
    .object([
      ("id", .string(card.id.text)), ("project", .string(card.project.text)), ("kind", .string(card.kind.rawValue)),
      ("title", .string(card.title)), ("date", JSONValue(card.date)), ("madeAt", .string(card.madeAt.iso)),
      ("revision", .integer(card.revision)),
    ])
  }
}

/// The boards that a program may read, newest first.
struct ListedBoards: Sendable {
  private let caller: Caller

  init(_ caller: Caller) { self.caller = caller }

  func answer(_ request: Request) async throws -> Response {
    let query = try Query(request, "project", "kind", "after", "limit")
    let limit = try query.number("limit", in: Query.page) ?? Query.usualPage
    var filter = BoardFilter(
      projects: try await caller.projects(named: try query.text("project")),
      kind: try query.one("kind", of: Report.Kind.self), limit: limit + 1)
    if let cursor = try query.text("after") { filter.after = try await board(cursor) }
    let cards = try await caller.site.store.boards(filter)
    let shown = cards.prefix(limit)
    return Answer.json(
      Page("boards", shown.map(BoardAnswer.json), next: cards.count > limit ? shown.last?.id.text : nil).json)
  }

  /// A board that nobody may read leads nowhere, as one that is not there does.
  private func board(_ cursor: String) async throws -> StoredBoard.ID {
    let readable = try await caller.projects(named: nil)
    guard let id = StoredBoard.ID(cursor), let card = try await caller.site.store.card(id),
      readable.contains(card.project)
    else { throw Page.noCursor }
    return id
  }
}
