import Archive
import Hummingbird
import Reports

extension Route {
  static let boardRoutes = [
    Route(.get, "/boards/:board", .project(.read)) { request, context, site in
      try await ShownBoardPage(site, context).answer(request)
    },
    Route(.get, "/boards/:board/pictures/:picture", .project(.read)) { _, context, site in
      try await ShownPictures(site, try await context.shownBoard(site)).answer(context.parameters.get("picture") ?? "")
    },
    Route(.get, "/boards/:board/report.md", .project(.read)) { _, context, site in
      let board = try await context.shownBoard(site)
      return Answer.file(
        Array(MarkdownReport.render(board.report, privateSide: nil).utf8), "text/markdown; charset=utf-8",
        named: "\(board.card.id).md")
    },
    Route(.get, "/boards/:board/report.json", .project(.read)) { _, context, site in
      let board = try await context.shownBoard(site)
      return Answer.file(
        Array(JSONReport.render(board.report, privateSide: nil).utf8), "application/json",
        named: "\(board.card.id).json")
    },
    Route(.get, "/boards/:board/report.html", .project(.read)) { _, context, site in
      let board = try await context.shownBoard(site)
      let (pictures, _) = try await ShownPictures(site, board).all()
      return Answer.file(
        Array(HTMLReport.render(board.report, pictures: pictures).utf8), "text/html; charset=utf-8",
        named: "\(board.card.id).html")
    },
    Route(.get, "/boards/:board/report.pdf", .project(.read)) { _, context, site in
      guard let printing = site.printing else { throw Refusal.notFound }
      let board = try await context.shownBoard(site)
      let (pictures, _) = try await ShownPictures(site, board).all()
      return Answer.file(
        try await printing.pdf(of: HTMLReport.render(board.report, pictures: pictures)), "application/pdf",
        named: "\(board.card.id).pdf")
    },
    Route(.post, "/boards/:board/delete", .project(.facilitate)) { _, context, site in
      guard let card = context.place?.board else { throw Refusal.notFound }
      try await site.store.delete(card.id, on: Occasion(by: context.account?.id, at: site.clock()))
      return Answer.see("/?deleted=\(card.id)")
    },
    Route(.post, "/boards/:board/undelete", .project(.facilitate)) { _, context, site in
      guard let place = context.place, let card = place.board else { throw Refusal.notFound }
      let now = site.clock()
      let limit = try await site.archive.boardLimit(of: place.project, at: now)
      try await site.store.undelete(card.id, limit: limit, on: Occasion(by: context.account?.id, at: now))
      return Answer.see("/boards/\(card.id)\(Notice.query(.undeleted, at: 0))")
    },
  ]
}

extension ServiceContext {
  /// What the path names, as it may be published.
  func shownBoard(_ site: Site) async throws -> StoredBoard {
    guard let card = place?.board, card.deletedAt == nil else { throw Refusal.notFound }
    return try await site.archive.board(card.id)
  }
}

/// The page of a board.
struct ShownBoardPage: Sendable {
  private let site: Site
  private let context: ServiceContext

  init(_ site: Site, _ context: ServiceContext) {
    self.site = site
    self.context = context
  }

  func answer(_ request: Request) async throws -> Response {
    guard let place = context.place, let account = context.account else { throw Refusal.notFound }
    let board = try await context.shownBoard(site)
    let id = board.card.id
    let (linked, problem) = try await ShownPictures(site, board).linked(below: "/boards/\(id)")
    let parts = HTMLReport.parts(board.report, pictures: linked)
    let readable = Set(try await site.store.projects(readableBy: account.id).map(\.id))
    let matches = try await site.archive.matches(of: board, in: readable)
    let mayEdit = place.role.allows(.contribute)
    let doubts = mayEdit ? try await doubts(of: board.card) : []
    let lines = mayEdit ? board.report.lines.map(BoardPage.Line.init) : []
    return Answer.page(
      site.pages.render(
        "board",
        BoardPage(
          frame: Frame(account.name, at: ""), id: id.text, title: board.report.title.description,
          project: place.project.name.description, parts: parts, matches: matches.map(BoardPage.Match.init),
          pictureProblem: problem, photos: board.card.hasPrivateSide ? linked.count : 0,
          hasPDF: site.printing != nil, mayEdit: mayEdit, mayDelete: place.role.allows(.facilitate),
          notice: Notice(request, revision: board.card.revision, mayUndo: mayEdit), doubts: doubts,
          lines: lines)))
  }

  /// None where the key of a sealed project was not given: the publish page says so.
  private func doubts(of card: BoardCard) async throws(ArchiveError) -> [ReviewItem] {
    do { return try await site.archive.doubts(of: card) } catch .keyMissing { return [] }
  }
}
