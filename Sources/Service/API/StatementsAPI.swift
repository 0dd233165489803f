import Archive
import Hummingbird
import JSONText

extension Route {
  static let statementsAPI = [
    Route(.get, "/v1/boards/:board/statements", .project(.read)) { request, context, site in
      _ = try Query(request)
      return try await StatementEditing(site, context).list()
    },
    Route(.patch, "/v1/boards/:board/statements/:statement", .project(.contribute)) { request, context, site in
      try await StatementEditing(site, context).editOne(request, context.parameters.get("statement") ?? "")
    },
  ]
}

/// The statements of a board, read and edited by a program: with the checks that the edit page makes.
struct StatementEditing: Sendable {
  private let site: Site
  private let board: StoredBoard.ID
  private let caller: Caller

  init(_ site: Site, _ context: ServiceContext) throws(Refusal) {
    guard let card = context.place?.board, card.deletedAt == nil else { throw .notFound }
    self.site = site
    board = card.id
    caller = try Caller(site, context)
  }

  func list() async throws -> Response {
    let editing = try await site.archive.edit(board)
    var statements: [JSONValue] = []
    for part in EditForm(editing.begun).parts {
      guard let section = StatementSection(of: part) else { continue }
      for row in part.rows {
        let owner = row.key.prefix { $0 != "." }
        statements.append(
          .object([
            ("key", .string(row.key)), ("section", .string(section.rawValue)),
            ("partOf", row.isPart ? .string(String(owner)) : .null), ("text", .string(row.text)),
            ("time", row.time.isEmpty ? .null : .string(row.time)),
            ("sources", .array(editing.sources(of: row.key).map { .string($0.description) })),
          ]))
      }
    }
    var response = Answer.json(JSONValue.object([("statements", .array(statements))]).line + "\n")
    response.headers[.eTag] = Revision(of: editing.board.card).tag
    return response
  }

  /// Some of them, all or none.
  /// - Returns: the report.
  func editBoard(_ request: Request) async throws -> Response {
    _ = try Query(request)
    let editing = try await begun(request)
    let body = try await JSONBody(of: request, "title", "statements")
    var changes: [StatementChange] = []
    for object in try body.objects("statements", most: StatementChange.most, StatementChange.fields) ?? [] {
      changes.append(try StatementChange(object))
    }
    // Last, so that the others keep their indices.
    if let title = try body.text("title", longest: StatementChange.longest) {
      changes.append(StatementChange(title: title))
    }
    guard !changes.isEmpty else { throw Refusal.bad("Say what changes: \"title\" or \"statements\".") }
    try await finish(editing, changes)
    return BoardAnswer.report(try await site.archive.board(board))
  }

  /// - Returns: all statements: the keys of others may be others by now.
  func editOne(_ request: Request, _ key: String) async throws -> Response {
    _ = try Query(request)
    let editing = try await begun(request)
    guard EditForm(editing.begun).parts.contains(where: { $0.rows.contains { $0.key == key } }) else {
      throw Refusal.notFound
    }
    let body = try await JSONBody(of: request, "text", "time", "section")
    try await finish(editing, [try StatementChange(body.object, of: key)])
    return try await list()
  }

  /// - Throws: ``Refusal`` where the program did not see what is there.
  private func begun(_ request: Request) async throws -> Editing {
    let editing = try await site.archive.edit(board)
    try Revision(of: editing.board.card).checkSeen(in: request)
    return editing
  }

  private func finish(_ editing: Editing, _ changes: [StatementChange]) async throws {
    let form = try ChangedForm(EditForm(editing.begun), changes)
    do {
      _ = try await site.archive.finish(editing, with: form.sheet, on: caller.occasion)
    } catch let refusal as EditRefusal {
      throw Refusal.statements(form.problems(refusal))
    } catch ArchiveError.changedSince {
      throw Refusal.outdated
    }
  }
}
