import Archive
import HTTPTypes
import Hummingbird
import JSONText

extension Route {
  static let projectsAPI = [
    Route(.get, "/v1/projects", .signedIn) { request, context, site in
      _ = try Query(request)
      let caller = try Caller(site, context)
      var items: [JSONValue] = []
      for project in try await caller.projects() {
        guard let role = try await site.store.role(of: caller.account.id, in: project.id) else { continue }
        items.append(project.json(role))
      }
      return Answer.json(JSONValue.object([("projects", .array(items))]).line + "\n")
    },
    Route(.post, "/v1/projects", .signedIn) { request, context, site in
      _ = try Query(request)
      let caller = try Caller(site, context)
      // Whoever has a token of one project has it for that one alone.
      guard caller.token.project == nil else { throw Refusal.notAllowed }
      let body = try await JSONBody(of: request, "name")
      let name: ProjectName
      do { name = try ProjectName(try body.required("name", longest: ProjectName.limit)) } catch let problem
        as ProjectName.Problem
      { throw Refusal.bad(problem.description) }
      let key = try RequestKey.checked(
        request.headers[.idempotencyKey], of: caller.account.id,
        for: ["project", name.description].map { Array($0.utf8) })
      let project: Project
      do {
        project = try await site.archive.createProject(
          named: name, owner: caller.account.id, once: key, at: site.clock())
      } catch ArchiveError.doneBefore(let made) {
        project = try await caller.project(named: made, for: .read)
      }
      let role = try await site.store.role(of: caller.account.id, in: project.id) ?? .owner
      var response = Answer.json(project.json(role).line + "\n", status: .created)
      response.headers[.location] = "/v1/projects/\(project.id)"
      return response
    },
    Route(.get, "/v1/projects/:project", .project(.read)) { request, context, _ in
      _ = try Query(request)
      guard let place = context.place else { throw Refusal.notFound }
      return Answer.json(place.project.json(place.role).line + "\n")
    },
  ]
}

extension Project {
  /// - Parameter role: of whoever asks.
  fileprivate func json(_ role: Role) -> JSONValue {
    .object([
      ("id", .string(id.text)), ("name", .string(name.description)), ("role", .string(role.rawValue)),
      ("archived", .bool(isArchived)), ("privateDays", JSONValue(privateDays)), ("madeAt", .string(madeAt.iso)),
    ])
  }
}
