import Archive
import HTTPTypes
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
  private let site: Site
  private let account: Account

  init(_ site: Site, _ account: Account) {
    self.site = site
    self.account = account
  }

  /// - Parameters:
  ///   - chosen: the id of a project.
  ///   - refusal: why what was sent was not taken in; nil for a new page.
  ///   - notes: as they were typed.
  func page(chosen: String, _ refusal: Refusal? = nil, notes: String = "") async throws -> Response {
    var open: [Project] = []
    let readable = try await site.store.projects(readableBy: account.id).filter { !$0.isArchived }
    for project in readable {
      guard try await site.store.role(of: account.id, in: project.id)?.allows(.contribute) ?? false else { continue }
      open.append(project)
    }
    let first = open.first { $0.id.text == chosen } ?? open.first
    var page = SnapPage(
      frame: Frame(account.name, at: "snap"),
      projects: open.map { .init(id: $0.id.text, name: $0.name.description, isChosen: $0.id == first?.id) },
      problem: refusal?.sentence, notes: notes, account: account.id.text)
    page.isReader = open.isEmpty && !readable.isEmpty
    for project in open {
      let pinned = try await site.archive.pinned(in: project).map(\.description)
      guard !pinned.isEmpty else { continue }
      page.pinned.append(
        .init(
          id: project.id.text, name: project.name.description, notes: pinned, isChosen: project.id == first?.id))
    }
    var response = Answer.page(site.pages.render("snap", page), status: refusal?.status ?? .ok)
    if case .tooOften(let seconds) = refusal { response.headers[.retryAfter] = "\(seconds)" }
    return response
  }

  func answer(_ request: Request) async throws -> Response {
    let wait = site.snaps.take(account.id.text, now: site.clock().seconds)
    // Photos are not waited for that are not taken in. Notes come back, so that nobody types them again.
    guard wait == 0 || !request.wantsJSON && request.mayBeNotes else { throw Refusal.tooOften(seconds: wait) }
    try await checkMayHandIn()
    return try await site.uploads.holding(for: account.id.text) { seat in
      try await answer(request, in: seat, pausedFor: wait)
    }
  }

  /// Whoever may hand in nothing anywhere sends no photos for nothing.
  private func checkMayHandIn() async throws {
    let readable = try await site.store.projects(readableBy: account.id)
    guard !readable.isEmpty else { throw Refusal.notFound }
    for project in readable
    where try await site.store.role(of: account.id, in: project.id)?.allows(.contribute) ?? false { return }
    throw Refusal.notAllowed
  }

  /// - Parameter wait: for how many seconds nothing is taken in, since there was too much.
  private func answer(_ request: Request, in seat: UploadRoom.Seat, pausedFor wait: Int) async throws -> Response {
    let upload = try await Upload(form: request, in: seat)
    // A device sends what waited on it: in the name of whoever handed it in, or not at all.
    if let sender = upload.sender, sender != account.id.text { throw Refusal.notSignedIn }
    guard let id = Project.ID(upload.project ?? ""), let project = try await site.store.project(id),
      let role = try await site.store.role(of: account.id, in: id)
    else { throw Refusal.notFound }
    guard role.allows(.contribute) else { throw Refusal.notAllowed }
    do {
      guard wait == 0 else { throw Refusal.tooOften(seconds: wait) }
      return Answer.see("/jobs/\(try await handIn(upload, to: project))")
    } catch let refusal as Refusal where !request.wantsJSON {
      return try await page(chosen: id.text, refusal, notes: upload.notes)
    }
  }

  /// - Returns: the job; of what was handed in before with the same key, the one that it had then.
  func handIn(_ upload: Upload, to project: Project) async throws -> Job.ID {
    // What can never be read is not taken in.
    let handed = try upload.handed(site.isPhoto)
    do {
      let admitted = try await site.archive.admit(
        handed, settings: [], to: project, isReadNow: false,
        once: try upload.requestKey(of: account.id, to: project.id), on: Occasion(by: account.id, at: site.clock()))
      if admitted.state == .waiting { site.callReader() }
      return admitted.job.id
    } catch ArchiveError.doneBefore(let made) {
      guard let id = Job.ID(made) else { throw Refusal.notFound }
      return id
    }
  }
}

extension Request {
  /// Whether it is small enough to have no photo.
  fileprivate var mayBeNotes: Bool {
    headers[.contentLength].flatMap { Int($0) }.map { $0 <= 2 * Upload.largestNotes } ?? false
  }
}
