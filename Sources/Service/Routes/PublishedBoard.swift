import Archive
import HTTPTypes
import Hummingbird
import Reports

/// A board as those get it whom it is published to: nothing but what is published goes out.
struct PublishedBoard: Sendable {
  private let site: Site
  private let version: PublishedVersion
  /// Its address.
  private let place: String
  private let frame: Frame

  /// - Throws: ``Refusal`` where nothing is published there now.
  init(_ site: Site, _ context: ServiceContext) async throws {
    let version: PublishedVersion?
    if let text = context.parameters.get("link") {
      guard let secret = Secret(text) else { throw Refusal.noLink }
      version = try await site.store.published(as: secret.text, at: site.clock())
      if version == nil { throw Refusal.noLink }
      place = "/p/\(secret.text)"
      frame = Frame(nil, at: "")
    } else {
      guard let id = StoredBoard.ID(context.parameters.get("published") ?? "") else { throw Refusal.notFound }
      version = try await site.store.published(id, at: site.clock())
      place = "/published/\(id)"
      frame = Frame(context.account?.name, at: "")
    }
    guard let version else { throw Refusal.notFound }
    self.site = site
    self.version = version
  }

  func page() async throws -> Response {
    let content: PublishedContents.Content
    var problem: String?
    if let known = site.publishedContents.content(at: place, in: version) {
      if let page = known.page { return page }
      content = known
    } else {
      let board = try await board()
      let (pictures, whatIsWrong) = try await ShownPictures(site, board).linked(below: place)
      content = PublishedContents.Content(
        title: board.report.title.description, parts: HTMLReport.parts(board.report, pictures: pictures))
      problem = whatIsWrong
    }
    let page = hidden(
      Answer.page(
        site.pages.render(
          "published",
          PublishedPage(
            frame: frame, content: content, place: place, hasPDF: site.printing != nil, pictureProblem: problem))))
    // A picture that can't be shown now is looked for the next time.
    if problem == nil {
      var kept = content
      // Strangers all get the same; whoever is signed in has their name on it.
      if frame.name == nil { kept.page = page }
      site.publishedContents.keep(kept, at: place, in: version)
    }
    return page
  }

  func picture(_ name: String) async throws -> Response {
    hidden(try await ShownPictures(site, try await board()).answer(name))
  }

  func markdown() async throws -> Response {
    hidden(
      Answer.file(
        Array(MarkdownReport.render(try await board().report, privateSide: nil).utf8), "text/markdown; charset=utf-8",
        named: "\(version.board).md"))
  }

  func json() async throws -> Response {
    hidden(
      Answer.file(
        Array(JSONReport.render(try await board().report, privateSide: nil).utf8), "application/json",
        named: "\(version.board).json"))
  }

  func html() async throws -> Response {
    hidden(
      Answer.file(
        Array(try await wholePage().utf8), "text/html; charset=utf-8", named: "\(version.board).html"))
  }

  func pdf() async throws -> Response {
    guard let printing = site.printing else { throw Refusal.notFound }
    let pdf = try await printing.pdf(at: place, in: version) { try await wholePage() }
    return hidden(Answer.file(pdf, "application/pdf", named: "\(version.board).pdf"))
  }

  /// With its pictures in it.
  private func wholePage() async throws -> String {
    let board = try await board()
    return HTMLReport.render(board.report, pictures: try await ShownPictures(site, board).all().0)
  }

  private func board() async throws -> StoredBoard { try await site.archive.board(version.board) }

  /// From those who collect pages: whoever has the link may read it, and nobody finds it.
  private func hidden(_ response: Response) -> Response {
    var response = response
    response.headers[.init("X-Robots-Tag") ?? .server] = "noindex, nofollow"
    return response
  }
}
