import Archive
import HTTPTypes
import Hummingbird

extension Route {
  static let contextRoutes = [
    Route(.get, "/projects/:project/context", .project(.facilitate)) { _, context, site in
      try await ContextEditing(site, context).page()
    },
    Route(.post, "/projects/:project/context", .project(.facilitate)) { request, context, site in
      try await ContextEditing(site, context).finish(request)
    },
  ]
}

/// Changing what a project's team says of itself.
struct ContextEditing: Sendable {
  private let site: Site
  private let account: Account
  private let project: Project

  init(_ site: Site, _ context: ServiceContext) throws(Refusal) {
    guard let account = context.account, let place = context.place else { throw .notFound }
    self.site = site
    self.account = account
    project = place.project
  }

  func page() async throws -> Response {
    let known = try await open()
    let pinned = try await site.archive.pinned(in: project).map(\.description)
    return answer(ContextForm(known, pinned: pinned), seen: try await revision())
  }

  func finish(_ request: Request) async throws -> Response {
    _ = try await open()
    let sent = try await Form(of: request)
    let form = ContextForm(sent)
    let seen = Int(sent["seen"]) ?? 0
    do {
      try await site.archive.setContext(try form.context(), pinned: form.pinned, of: project, seen: seen)
    } catch let problems as ContextForm.Problems {
      return answer(form, seen: seen, .unprocessableContent, problems: problems.byField)
    } catch let refusal as EditRefusal {
      return answer(form, seen: seen, .unprocessableContent, problems: ["pinned": refusal.description])
    } catch ArchiveError.contextChanged {
      return answer(
        form, seen: try await revision(), .conflict,
        refusal:
          Texts.say("context.somebody-else-changed-it"))
    }
    return Answer.see("/projects/\(project.id)?done=saved")
  }

  /// - Throws: ``Refusal`` where it is sealed, and the service has no key.
  private func open() async throws -> ProjectContext {
    guard let known = try await site.archive.contextIfOpen(of: project) else {
      throw Refusal.unavailable(
        Texts.say("context.this-project-is-sealed"))
    }
    return known
  }

  private func revision() async throws -> Int { try await site.store.context(of: project.id).revision }

  private func answer(
    _ form: ContextForm, seen: Int, _ status: HTTPResponse.Status = .ok, refusal: String? = nil,
    problems: [String: String] = [:]
  ) -> Response {
    let told =
      problems.isEmpty
      ? refusal : Texts.say("context.nothing-was-changed-yet")
    let page = ContextPage(
      frame: Frame(account.name, at: ""), project: project, form: form, seen: seen, refusal: told, problems: problems)
    return Answer.page(site.pages.render("context", page), status: status)
  }
}
