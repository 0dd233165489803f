import Archive
import Hummingbird
import Reports

extension Route {
  static let snapRoutes = [
    Route(.get, "/snap", .signedIn) { request, context, site in
      guard let account = context.account else { throw Refusal.notSignedIn }
      return try await Snapping(site, account).page(chosen: Form(request.uri.query ?? "")["project"])
    },
    Route(.get, "/offline", .anybody) { _, _, site in
      Answer.page(
        site.pages.render(
          "snap", SnapPage(frame: Frame(nil, at: "snap"), projects: [], problem: nil, account: nil)))
    },
    Route(.post, "/snap", .signedIn) { request, context, site in
      guard let account = context.account else { throw Refusal.notSignedIn }
      return try await Snapping(site, account).answer(request)
    },
    Route(.get, "/jobs/:job", .signedIn) { _, context, site in
      guard let account = context.account else { throw Refusal.notSignedIn }
      return try await JobWatch(site, account).page(context.parameters.get("job") ?? "")
    },
    Route(.get, "/jobs/:job/state", .signedIn) { _, context, site in
      guard let account = context.account else { throw Refusal.notSignedIn }
      return Answer.json(try await JobWatch(site, account).state(context.parameters.get("job") ?? "").json)
    },
    Route(.get, "/jobs/:job/events", .signedIn) { _, context, site in
      guard let account = context.account else { throw Refusal.notSignedIn }
      return try await JobWatch(site, account).events(context.parameters.get("job") ?? "")
    },
  ]
}

/// Handing in photos or notes.
struct Snapping: Sendable {
  /// Photos together, in bytes.
  static let largest = 200 << 20
  private static let mostPhotos = 12
  private static let largestPhoto = 64 << 20
  /// In bytes: more than a day's chat of a large team, and what is read in seconds.
  private static let largestNotes = 1 << 20

  private let site: Site
  private let account: Account

  init(_ site: Site, _ account: Account) {
    self.site = site
    self.account = account
  }

  func page(chosen: String, problem: String? = nil) async throws -> Response {
    var open: [SnapPage.Project] = []
    for project in try await site.store.projects(readableBy: account.id) where !project.isArchived {
      guard try await site.store.role(of: account.id, in: project.id)?.allows(.contribute) ?? false else { continue }
      open.append(.init(id: project.id.text, name: project.name.description, isChosen: project.id.text == chosen))
    }
    return Answer.page(
      site.pages.render(
        "snap",
        SnapPage(
          frame: Frame(account.name, at: "snap"), projects: open, problem: problem, account: account.id.text)),
      status: problem == nil ? .ok : .badRequest)
  }

  func answer(_ request: Request) async throws -> Response {
    let form = try await form(of: request)
    // A device sends what waited on it: in the name of whoever handed it in, or not at all.
    if let sender = form["account"], sender != account.id.text { throw Refusal.notSignedIn }
    guard let id = Project.ID(form["project"] ?? ""), let project = try await site.store.project(id),
      let role = try await site.store.role(of: account.id, in: id)
    else { throw Refusal.notFound }
    guard role.allows(.contribute) else { throw Refusal.notAllowed }
    let photos = form.files("photo")
    guard photos.count <= Self.mostPhotos else { throw Refusal.bad("A board has at most \(Self.mostPhotos) photos.") }
    guard photos.allSatisfy({ $0.bytes.count <= Self.largestPhoto }) else { throw Refusal.tooLarge }
    let notes = form["notes"] ?? ""
    // What can never be read is not taken in.
    guard notes.utf8.count <= Self.largestNotes else { throw Refusal.tooLarge }
    guard !notes.unicodeScalars.contains("\0") else {
      return try await refused(request, id, "These notes are no text. Copy the words alone.")
    }
    if let other = photos.first(where: { !site.isPhoto($0.bytes) }) {
      return try await refused(
        request, id,
        "\(other.file ?? "That") is no photo in JPEG, PNG, WebP, HEIC, AVIF or TIFF. Nothing was taken in.")
    }
    let handed =
      photos.isEmpty
      ? (notes.isEmpty ? [] : [Handed(.notes, Array(notes.utf8))]) : photos.map { Handed(.photo, $0.bytes) }
    guard !handed.isEmpty else {
      return try await refused(request, id, "Choose a photo, or write notes.")
    }
    let admitted = try await site.archive.admit(
      handed, settings: [], to: project, isReadNow: false, on: Occasion(by: account.id, at: site.clock()))
    if admitted.state == .waiting { site.callReader() }
    return Answer.see("/jobs/\(admitted.job.id)")
  }

  /// The form again with a sentence, or the sentence alone where a script asks.
  private func refused(_ request: Request, _ project: Project.ID, _ problem: String) async throws -> Response {
    if request.wantsJSON { throw Refusal.bad(problem) }
    return try await page(chosen: project.text, problem: problem)
  }

  private func form(of request: Request) async throws -> MultipartForm {
    var request = request
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.largest {
      throw Refusal.tooLarge
    }
    let body: ByteBuffer
    do { body = try await request.collectBody(upTo: Self.largest) } catch { throw Refusal.tooLarge }
    return try MultipartForm(Array(buffer: body), type: request.headers[.contentType] ?? "")
  }
}
