import Archive
import Checking
import Hummingbird
import JSONText

/// Turning sentences around while somebody writes them. Nothing of it is kept or logged.
struct Turning: Sendable {
  /// In bytes: longer notes are turned around when they are read.
  static let largest = 64 << 10

  private let site: Site
  private let account: Account

  init(_ site: Site, _ context: ServiceContext) throws(Refusal) {
    guard let account = context.account else { throw .notSignedIn }
    self.site = site
    self.account = account
  }

  func answer(_ request: Request) async throws -> Response {
    let wait = site.turnings.take(account.id.text, now: site.clock().seconds)
    guard wait == 0 else { throw Refusal.tooOften(seconds: wait) }
    // In JSON a line break is two bytes.
    let body = try await JSONBody(of: request, largest: 2 * Self.largest, "project", "notes")
    let notes = try body.required("notes", longest: 2 * Self.largest)
    guard notes.utf8.count <= Self.largest else { throw Refusal.tooLarge }
    let known = try await known(in: body.text("project", longest: 32))
    let turned: [TurnedSentence]
    do {
      turned = try await site.turning.run { try TurnedSentence.all(in: notes, knowing: known.roster, known.vocabulary) }
    } catch is TextProblem {
      throw Refusal.bad(Texts.say("turning.these-notes-are-no"))
    }
    let sentences = JSONValue.array(turned.map(\.json))
    return Answer.json(JSONValue.object([("unit", .string("utf-16")), ("sentences", sentences)]).line)
  }

  /// What the project that the notes are for knows. Nothing where none is chosen.
  private func known(in text: String?) async throws -> ProjectContext {
    guard let text, !text.isEmpty else { return ProjectContext() }
    guard let id = Project.ID(text), let project = try await site.store.project(id),
      let role = try await site.store.role(of: account.id, in: id)
    else { throw Refusal.notFound }
    guard role.allows(.contribute) else { throw Refusal.notAllowed }
    return try await site.archive.contextIfOpen(of: project) ?? ProjectContext()
  }
}
