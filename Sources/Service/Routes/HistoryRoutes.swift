import Archive
import Hummingbird
import Reports

extension Route {
  static let historyRoutes = [
    Route(.get, "/boards/:board/history", .project(.contribute)) { _, context, site in
      try await BoardPast(site, context).page()
    },
    Route(.get, "/boards/:board/history/:revision", .project(.contribute)) { _, context, site in
      try await BoardPast(site, context).former(context.parameters.get("revision") ?? "")
    },
    Route(.post, "/boards/:board/history/:revision", .project(.contribute)) { request, context, site in
      try await BoardPast(site, context).goBack(to: context.parameters.get("revision") ?? "", request)
    },
    Route(.post, "/boards/:board/undo", .project(.contribute)) { request, context, site in
      try await BoardPast(site, context).undo(request)
    },
  ]
}

/// What a board was, and going back to it.
struct BoardPast: Sendable {
  private let site: Site
  private let account: Account
  private let board: StoredBoard

  init(_ site: Site, _ context: ServiceContext) async throws {
    guard let account = context.account else { throw Refusal.notFound }
    board = try await context.shownBoard(site)
    self.site = site
    self.account = account
  }

  private var id: StoredBoard.ID { board.card.id }
  private var occasion: Occasion { Occasion(by: account.id, at: site.clock()) }

  func page() async throws -> Response {
    let accounts = try await site.store.accounts()
    let titles = try await site.store.actions(ActionFilter(board: id)).flatMap { action in
      [(action.id, action.title)] + action.subtasks.map { ($0.id, $0.title) }
    }
    let page = HistoryPage(
      frame: Frame(account.name, at: ""), board: board, history: try await site.archive.history(of: id),
      names: Dictionary(accounts.map { ($0.id, $0.name) }) { first, _ in first },
      titles: Dictionary(titles) { first, _ in first })
    return Answer.page(site.pages.render("history", page))
  }

  func former(_ text: String) async throws -> Response {
    guard let revision = Int(text) else { throw Refusal.notFound }
    let report = try await site.archive.formerReport(of: id, at: revision)
    let (pictures, _) = try await ShownPictures(site, board).linked(below: "/boards/\(id)")
    let parts = HTMLReport.parts(report, pictures: pictures)
    let page = FormerPage(
      title: Texts.say("former.before", ["title": report.title.description]), frame: Frame(account.name, at: ""),
      id: id.text, number: revision,
      seen: board.card.revision, heading: report.title.description, board: parts.board, body: parts.body,
      hasBoard: !parts.board.isEmpty)
    return Answer.page(site.pages.render("former", page))
  }

  func goBack(to text: String, _ request: Request) async throws -> Response {
    guard let revision = Int(text) else { throw Refusal.notFound }
    let form = try await Form(of: request)
    try await site.archive.goBack(to: revision, seen: try seen(in: form), in: id, on: occasion)
    return Answer.see("/boards/\(id)\(Notice.query(.back, at: board.card.revision + 1))")
  }

  func undo(_ request: Request) async throws -> Response {
    let form = try await Form(of: request)
    try await site.archive.undo(seen: try seen(in: form), in: id, on: occasion)
    let page = form["from"] == "publish" ? "/publish" : ""
    return Answer.see("/boards/\(id)\(page)\(Notice.query(.undone, at: board.card.revision + 1))")
  }

  private func seen(in form: Form) throws(Refusal) -> Int {
    guard let seen = Int(form["seen"]) else { throw .bad(Texts.say("history.say-which-revision-you")) }
    return seen
  }
}
