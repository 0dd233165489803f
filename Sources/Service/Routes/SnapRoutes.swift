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
    let upload = try await Upload(form: request)
    // A device sends what waited on it: in the name of whoever handed it in, or not at all.
    if let sender = upload.sender, sender != account.id.text { throw Refusal.notSignedIn }
    guard let id = Project.ID(upload.project ?? ""), let project = try await site.store.project(id),
      let role = try await site.store.role(of: account.id, in: id)
    else { throw Refusal.notFound }
    guard role.allows(.contribute) else { throw Refusal.notAllowed }
    do {
      return Answer.see("/jobs/\(try await handIn(upload, to: project))")
    } catch Refusal.bad(let problem) where !request.wantsJSON {
      return try await page(chosen: id.text, problem: problem)
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
