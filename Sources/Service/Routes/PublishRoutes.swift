import Archive
import HTTPTypes
import Hummingbird
import Reports
import Whiteboard

extension Route {
  static let publishRoutes =
    [
      Route(.get, "/boards/:board/publish", .project(.contribute)) { request, context, site in
        try await Publishing(site, context).page(request)
      },
      Route(.post, "/boards/:board/settle", .project(.contribute)) { request, context, site in
        try await Publishing(site, context).settle(request)
      },
      Route(.post, "/boards/:board/names", .project(.contribute)) { request, context, site in
        try await Publishing(site, context).decideOnName(request)
      },
      Route(.post, "/boards/:board/publish", .project(.facilitate)) { request, context, site in
        try await Publishing(site, context).publish(request)
      },
      Route(.post, "/boards/:board/withdraw", .project(.facilitate)) { request, context, site in
        try await Publishing(site, context).withdraw(request)
      },
    ] + shown(at: "/p/:link", .anybody) + shown(at: "/published/:published", .signedIn)

  /// What strangers get of a board, at an address of theirs.
  private static func shown(at place: String, _ access: Access) -> [Route] {
    [
      Route(.get, place, access) { _, context, site in
        try await PublishedBoard(site, context).page()
      },
      Route(.get, "\(place)/pictures/:picture", access) { _, context, site in
        try await PublishedBoard(site, context).picture(context.parameters.get("picture") ?? "")
      },
      Route(.get, "\(place)/report.md", access) { _, context, site in
        try await PublishedBoard(site, context).markdown()
      },
      Route(.get, "\(place)/report.json", access) { _, context, site in
        try await PublishedBoard(site, context).json()
      },
      Route(.get, "\(place)/report.html", access) { _, context, site in
        try await PublishedBoard(site, context).html()
      },
      Route(.get, "\(place)/report.pdf", access) { _, context, site in
        try await PublishedBoard(site, context).pdf()
      },
    ]
  }
}

/// Settling what is doubtful on a board, and publishing it.
struct Publishing: Sendable {
  let site: Site
  let card: BoardCard
  private let place: Place
  private let account: Account

  init(_ site: Site, _ context: ServiceContext) throws(Refusal) {
    guard let place = context.place, let account = context.account, let card = place.board, card.deletedAt == nil
    else { throw .notFound }
    self.site = site
    self.place = place
    self.account = account
    self.card = card
  }

  var address: String { "/boards/\(card.id)/publish" }
  var occasion: Occasion { Occasion(by: account.id, at: site.clock()) }

  func page(
    _ request: Request, problem: String? = nil, refused: PublishPage.Refused? = nil, missed: PublishPage.Missed? = nil
  ) async throws -> Response {
    let board = try await site.archive.board(card.id)
    let items = try await site.archive.doubts(of: card)
    let side = items.isEmpty ? nil : try await site.archive.privateBoard(card).side
    let (pictures, _) = try await ShownPictures(site, board).linked(below: "/boards/\(card.id)")
    let doubts = items.enumerated().map { index, item in
      PublishPage.Doubt(
        item, index + 1, among: items, raw: side?.rawLines[item.line] ?? item.word, report: board.report,
        ink: ink(of: item, on: board.report, taken: side?.photos ?? [], pictures: pictures),
        refused: refused?.item == item ? refused : nil)
    }
    let isToBeRead = try await site.archive.isToBeRead(board.card)
    let mayUndo = try await site.archive.history(of: card.id).undoable != nil
    let published = try await site.store.publications(of: card.id, at: site.clock()).map { one in
      PublishPage.Shown(
        audience: one.audience.rawValue, sentence: Self.sentence(one),
        address: one.secret.map { "\(site.origin(of: request))/p/\($0)" }
          ?? "\(site.origin(of: request))/published/\(card.id)")
    }
    let page = PublishPage(
      frame: Frame(account.name, at: ""), board: board, doubts: doubts,
      names: try await site.archive.namesKeptOut(of: card), missed: missed, published: published,
      mayPublish: place.role.allows(.facilitate), isToBeRead: isToBeRead, problem: problem,
      notice: Notice(request, revision: board.card.revision, mayUndo: mayUndo, from: "publish"))
    let isRefused = refused != nil || missed != nil
    let status: HTTPResponse.Status = isRefused ? .unprocessableContent : problem != nil ? .conflict : .ok
    return Answer.page(site.pages.render("publish", page), status: status)
  }

  /// Of the photo as it was taken, which those who settle may see: on the picture names are painted over.
  private func ink(
    of item: ReviewItem, on report: Report, taken: [Board.PhotoGeometry], pictures: [LinkedPicture]
  ) -> PublishPage.Ink? {
    guard let line = report.lines.first(where: { $0.id == item.line }), let box = item.box ?? line.box else {
      return nil
    }
    if taken.indices.contains(line.photo) {
      return PublishPage.Ink(box, on: taken[line.photo], at: "/boards/\(card.id)/photos/\(line.photo + 1)/taken.jpg")
    }
    guard pictures.indices.contains(line.photo), item.reason != .maybeAName else { return nil }
    return PublishPage.Ink(box, on: pictures[line.photo])
  }

  private static func sentence(_ publication: Publication) -> String {
    let whom =
      publication.audience == .link
      ? Texts.say("publish.whoever-has-the-link") : Texts.say("publish.everybody-with-an-account")
    return whom + (publication.until.map { ", " + Texts.say("publish.until-2", ["day": $0.date]) } ?? "")
  }

  func publish(_ request: Request) async throws -> Response {
    let form = try await Form(of: request)
    guard let audience = Publication.Audience(rawValue: form["audience"]) else {
      throw Refusal.bad(Texts.say("publish.there-are-no-such"))
    }
    var until: Moment?
    if !form["until"].isEmpty {
      guard let day = Moment(date: form["until"])?.adding(days: 1).adding(seconds: -1), day > site.clock() else {
        return try await page(request, problem: Texts.say("publish.no-day", ["day": form["until"]]))
      }
      until = day
    }
    do {
      try await site.archive.publish(
        card.id, to: audience, secret: audience == .link ? Secret().text : nil, until: until,
        isRead: form["read"] == "yes", on: occasion)
    } catch ArchiveError.unsettled {
      return try await page(request, problem: Texts.say("publish.something-is-to-be"))
    } catch ArchiveError.unread {
      return try await page(request, problem: Texts.say("publish.read-it-first"))
    }
    return Answer.see(address)
  }

  func withdraw(_ request: Request) async throws -> Response {
    let form = try await Form(of: request)
    guard let audience = Publication.Audience(rawValue: form["audience"]) else {
      throw Refusal.bad(Texts.say("publish.there-are-no-such"))
    }
    try await site.store.withdraw(card.id, from: audience, on: occasion)
    return Answer.see(address)
  }
}
