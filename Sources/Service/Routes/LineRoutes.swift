import Archive
import HTTPTypes
import Hummingbird
import Reports

extension Route {
  static let lineRoutes = [
    Route(.get, "/boards/:board/lines/:line", .project(.contribute)) { _, context, site in
      try await LineMending(site, context).page()
    },
    Route(.post, "/boards/:board/lines/:line", .project(.contribute)) { request, context, site in
      try await LineMending(site, context).save(request)
    },
  ]
}

/// Correcting what one line of a board says.
struct LineMending: Sendable {
  private let site: Site
  private let account: Account
  private let board: StoredBoard
  private let line: ReportLine

  init(_ site: Site, _ context: ServiceContext) async throws {
    guard let account = context.account else { throw Refusal.notFound }
    board = try await context.shownBoard(site)
    guard let line = board.report.lines.first(where: { $0.id.description == context.parameters.get("line") }) else {
      throw Refusal.notFound
    }
    self.site = site
    self.account = account
    self.line = line
  }

  func page(_ problem: String? = nil, typed: String? = nil, status: HTTPResponse.Status = .ok) async throws
    -> Response
  {
    let id = board.card.id
    let (pictures, _) = try await ShownPictures(site, board).linked(below: "/boards/\(id)")
    let doubts = try await site.archive.doubts(of: board.card)
      .filter { $0.line == line.id && $0.reason == .lowConfidence }
    return Answer.page(
      site.pages.render(
        "line",
        LinePage(
          frame: Frame(account.name, at: ""), board: id, line: line, typed: typed, problem: problem,
          doubtful: doubts.map(\.word), pictures: pictures)), status: status)
  }

  func save(_ request: Request) async throws -> Response {
    let form = try await Form(of: request)
    let typed = String(form["text"].prefix(2000))
    let id = board.card.id
    // What somebody else changed elsewhere on the board stands in nobody's way.
    guard form.exactly("was") == line.text.description else {
      return try await page(
        Texts.say("line.somebody-else-changed-this", ["line": line.text.description]),
        typed: typed, status: .conflict)
    }
    do {
      try await site.archive.correct(
        line.id, to: typed, seen: board.card.revision, in: id, on: Occasion(by: account.id, at: site.clock()))
    } catch let refusal as EditRefusal {
      return try await page(
        refusal.problems.map(\.inPlace).joined(separator: " "), typed: typed, status: .unprocessableContent)
    } catch ArchiveError.changedSince {
      return try await page(
        Texts.say("line.somebody-else-changed-the"), typed: typed, status: .conflict)
    }
    return Answer.see("/boards/\(id)\(Notice.query(.corrected, at: board.card.revision + 1))")
  }
}
