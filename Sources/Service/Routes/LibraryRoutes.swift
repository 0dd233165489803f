import Archive
import Hummingbird
import Reports

extension Route {
  static let libraryRoutes = [
    Route(.get, "/", .signedIn) { request, context, site in
      guard let account = context.account else { throw Refusal.notSignedIn }
      let form = Form(request.uri.query ?? "")
      return try await Library(site, account).page(
        of: form["project"], before: form["before"], deleted: form["deleted"], isDiscarded: form["discarded"] == "yes")
    },
    Route(.get, "/deleted", .signedIn) { request, context, site in
      guard let account = context.account else { throw Refusal.notSignedIn }
      return try await Library(site, account).deleted(before: Form(request.uri.query ?? "")["before"])
    },
    Route(.get, "/published", .signedIn) { request, context, site in
      guard let account = context.account else { throw Refusal.notSignedIn }
      return try await Library(site, account).publishedToEverybody(before: Form(request.uri.query ?? "")["before"])
    },
    Route(.get, "/search", .signedIn) { request, context, site in
      guard let account = context.account else { throw Refusal.notSignedIn }
      return try await Library(site, account).search(Form(request.uri.query ?? "")["q"])
    },
  ]
}

/// The boards that an account may read, and finding them again.
struct Library: Sendable {
  private static let page = 100
  /// How many that wait are listed one by one.
  private static let waiting = 10

  private let site: Site
  private let account: Account

  init(_ site: Site, _ account: Account) {
    self.site = site
    self.account = account
  }

  /// - Parameters:
  ///   - chosen: the id of a project; boards of all of them where it is empty.
  ///   - before: the id of a board: those that are older.
  ///   - deleted: a board that was deleted just now; empty where none was.
  ///   - isDiscarded: whether a snap was discarded just now.
  func page(of chosen: String, before: String, deleted: String, isDiscarded: Bool) async throws -> Response {
    let projects = try await site.store.projects(readableBy: account.id)
    let names = Dictionary(uniqueKeysWithValues: projects.map { ($0.id, $0.name.description) })
    let one = Project.ID(chosen).flatMap { id in projects.first { $0.id == id } }
    let wanted = one.map { [$0.id] } ?? Set(names.keys)
    var filter = BoardFilter(projects: wanted, limit: Self.page + 1)
    filter.after = StoredBoard.ID(before)
    let cards = try await site.store.boards(filter)
    let shown = Array(cards.prefix(Self.page))
    let waiting = try await site.store.waitingSnaps(in: wanted, limit: Self.waiting)
    return Answer.page(
      site.pages.render(
        "library",
        LibraryPage(
          frame: Frame(account.name, at: "library"),
          projects: projects.map {
            .init(value: $0.id.text, name: $0.name.description, isChosen: $0.id == one?.id)
          },
          waiting: waiting.first.map {
            .init(id: $0.id.text, project: names[$0.project] ?? "", state: $0.state.spoken)
          },
          moreWaiting: waiting.count - waiting.first.count,
          months: LibraryPage.Month.months(of: shown) { .init($0, names[$0.project] ?? "", below: "/boards") },
          isEmpty: shown.isEmpty && !projects.isEmpty && waiting.count == 0,
          older: cards.count > shown.count ? shown.last?.id.text : nil, deleted: try await justDeleted(deleted),
          isDiscarded: isDiscarded,
          mayDelete: try await !mayDelete(in: projects).isEmpty)))
  }

  private func justDeleted(_ text: String) async throws -> LibraryPage.Deleted? {
    guard let id = StoredBoard.ID(text), let card = try await site.store.card(id), card.deletedAt != nil,
      let role = try await site.store.role(of: account.id, in: card.project), role.allows(.facilitate)
    else { return nil }
    return .init(card)
  }

  /// Those in which the account may delete boards and bring them back.
  private func mayDelete(in projects: [Project]) async throws -> Set<Project.ID> {
    var found: Set<Project.ID> = []
    for project in projects {
      guard let role = try await site.store.role(of: account.id, in: project.id), role.allows(.facilitate) else {
        continue
      }
      found.insert(project.id)
    }
    return found
  }

  /// What can be brought back still.
  func deleted(before: String) async throws -> Response {
    let filter = BoardFilter(
      projects: try await mayDelete(in: site.store.projects(readableBy: account.id)), isDeleted: true,
      after: StoredBoard.ID(before), limit: Self.page + 1)
    let cards = try await site.store.boards(filter)
    let shown = cards.prefix(Self.page)
    return Answer.page(
      site.pages.render(
        "deleted",
        DeletedPage(
          frame: Frame(account.name, at: "library"), boards: shown.map(LibraryPage.Deleted.init),
          older: cards.count > shown.count ? shown.last?.id.text : nil)))
  }

  /// What everybody with an account may read, whose ever it is.
  func publishedToEverybody(before: String) async throws -> Response {
    var filter = BoardFilter(after: StoredBoard.ID(before), limit: Self.page + 1)
    filter.publishedAt = site.clock()
    let cards = try await site.store.boards(filter)
    let shown = Array(cards.prefix(Self.page))
    // A project's name is its members' business.
    let months = LibraryPage.Month.months(of: shown) { .init($0, nil, below: "/published") }
    return Answer.page(
      site.pages.render(
        "to-everybody",
        ToEverybodyPage(
          frame: Frame(account.name, at: "library"), months: months, isEmpty: shown.isEmpty,
          older: cards.count > shown.count ? shown.last?.id.text : nil)))
  }

  func search(_ words: String) async throws -> Response {
    var hits: [StatementHit] = []
    if !words.isEmpty {
      var query = SearchQuery(String(words.prefix(500)), limit: 50)
      query.projects = Set(try await site.store.projects(readableBy: account.id).map(\.id))
      hits = try await site.store.search(query)
    }
    return Answer.page(
      site.pages.render(
        "search",
        SearchPage(
          frame: Frame(account.name, at: "search"), query: words, isAsked: !words.isEmpty,
          hits: hits.map(SearchPage.Hit.init))))
  }
}
