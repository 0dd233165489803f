import Archive
import HTTPTypes
import Hummingbird
import Reports
import Whiteboard

extension Route {
  static let cornerRoutes = [
    Route(.get, "/boards/:board/photos/:photo", .project(.contribute)) { _, context, site in
      try await Cornering(site, context).page()
    },
    Route(.get, "/boards/:board/photos/:photo/taken.jpg", .project(.contribute)) { _, context, site in
      try await Cornering(site, context).taken()
    },
    Route(.post, "/boards/:board/photos/:photo", .project(.contribute)) { request, context, site in
      try await Cornering(site, context).straighten(request)
    },
  ]
}

/// Setting the corners of the board on one of its photos, as it was taken.
struct Cornering: Sendable {
  private let site: Site
  private let context: ServiceContext
  private let card: BoardCard
  /// From 1.
  private let number: Int

  /// A photo that is shown here has not many times the pixels of a screen.
  private static let largest = 8 << 20

  init(_ site: Site, _ context: ServiceContext) throws(Refusal) {
    guard let card = context.place?.board, card.deletedAt == nil,
      let number = context.parameters.get("photo").flatMap({ Int($0) }), 1...1000 ~= number
    else { throw .notFound }
    self.site = site
    self.context = context
    self.card = card
    self.number = number
  }

  func page() async throws -> Response {
    let geometry = try await geometry()
    return try await page(geometry.corners ?? Self.frame(of: geometry), on: geometry)
  }

  /// The photo as it was taken, but made anew by us.
  func taken() async throws -> Response {
    _ = try await geometry()
    let jpeg = try await site.photos.whenThereIsRoom {
      await site.program.output(of: ["photo", card.id.text, "\(number)"], limit: Self.largest)
    }
    guard let jpeg else {
      throw Refusal.unavailable(Texts.say("corner.this-photo-cant-be"))
    }
    var response = Answer.file(jpeg, "image/jpeg")
    response.headers[.cacheControl] = "private, max-age=600"
    return response
  }

  func straighten(_ request: Request) async throws -> Response {
    let (form, geometry) = (try await Form(of: request), try await geometry())
    guard let account = context.account else { throw Refusal.notSignedIn }
    let chosen = CornerForm(form)
    guard let corners = chosen.corners, let turn = chosen.turn, let revision = Int(form["revision"]) else {
      throw Refusal.bad(Texts.say("corner.a-corner-is-two"))
    }
    if let problem = CornerForm.problem(of: corners, on: geometry) {
      return try await page(corners, on: geometry, status: .unprocessableContent, problem: problem)
    }
    let wanted = Board.PhotoGeometry(
      corners: corners, width: geometry.width, height: geometry.height, turn: turn)
    do {
      try await site.archive.straighten(
        number - 1, as: wanted, in: card.id, seen: revision, on: Occasion(by: account.id, at: site.clock()))
    } catch ArchiveError.changedSince {
      return try await page(
        corners, on: geometry, status: .conflict,
        problem: Texts.say("corner.somebody-else-changed-this"))
    }
    return Answer.see("/boards/\(card.id)")
  }

  private func geometry() async throws -> Board.PhotoGeometry {
    do {
      let photos = try await site.archive.privateBoard(card).side.photos
      guard photos.indices.contains(number - 1) else { throw Refusal.notFound }
      return photos[number - 1]
    } catch ArchiveError.privateSidePurged {
      throw Refusal.conflict(Texts.say("corner.the-photos-of-this"))
    }
  }

  private static func frame(of photo: Board.PhotoGeometry) -> Quad {
    Quad(x: 0, y: 0, width: Double(photo.width), height: Double(photo.height))
  }

  private func page(
    _ corners: Quad, on geometry: Board.PhotoGeometry, status: HTTPResponse.Status = .ok, problem: String? = nil
  )
    async throws -> Response
  {
    guard let card = try await site.store.card(card.id) else { throw Refusal.notFound }
    let page = CornersPage(
      frame: Frame(context.account?.name, at: ""), card: card, number: number, geometry: geometry, corners: corners,
      problem: problem)
    return Answer.page(site.pages.render("corners", page), status: status)
  }
}
