import Archive
import Hummingbird
import Reports

extension Route {
  static let libraryRoutes = [
    Route(.get, "/", .signedIn) { request, context, site in
      guard let account = context.account else { throw Refusal.notSignedIn }
      return try await Library(site, account).page(before: Form(request.uri.query ?? "")["before"])
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

  private let site: Site
  private let account: Account

  init(_ site: Site, _ account: Account) {
    self.site = site
    self.account = account
  }

  func page(before: String) async throws -> Response {
    let projects = try await site.store.projects(readableBy: account.id)
    let names = Dictionary(uniqueKeysWithValues: projects.map { ($0.id, $0.name.description) })
    var filter = BoardFilter(projects: Set(names.keys), limit: Self.page + 1)
    filter.after = StoredBoard.ID(before)
    let cards = try await site.store.boards(filter)
    let shown = Array(cards.prefix(Self.page))
    let waiting = try await site.store.jobs().filter { names[$0.project] != nil }
    return Answer.page(
      site.pages.render(
        "library",
        LibraryPage(
          frame: Frame(account.name, at: "library"),
          projects: projects.map { .init(id: $0.id.text, name: $0.name.description) },
          waiting: waiting.map { .init(id: $0.id.text, project: names[$0.project] ?? "", state: $0.state.spoken) },
          months: Self.months(of: shown, names), isEmpty: shown.isEmpty && !projects.isEmpty && waiting.isEmpty,
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

  private static func months(of cards: [BoardCard], _ names: [Project.ID: String]) -> [LibraryPage.Month] {
    var months: [LibraryPage.Month] = []
    for card in cards {
      let key = String(card.madeAt.date.prefix(7))
      if months.last?.key != key { months.append(LibraryPage.Month(key: key, name: MonthName.of(key), boards: [])) }
      months[months.count - 1].boards.append(LibraryPage.Board(card, names[card.project] ?? ""))
    }
    return months
  }
}

struct LibraryPage: Sendable {
  struct Project: Sendable {
    let id: String
    let name: String
  }
  struct Waiting: Sendable {
    let id: String
    let project: String
    let state: String
  }
  struct Board: Sendable {
    let id: String
    let title: String
    let kind: String
    let kindClass: String
    let project: String
    let day: String

    init(_ card: BoardCard, _ project: String) {
      id = card.id.text
      title = card.title
      kind = card.kind.spoken
      kindClass = card.kind.rawValue
      self.project = project
      day = card.date ?? card.madeAt.date
    }
  }
  struct Month: Sendable {
    let key: String
    let name: String
    var boards: [Board]
  }

  let title = "Boards"
  let frame: Frame
  let projects: [Project]
  let waiting: [Waiting]
  let months: [Month]
  let isEmpty: Bool
  let older: String?
  // Templates see what is stored, and nothing else.
  let hasProjects: Bool

  init(
    frame: Frame, projects: [Project], waiting: [Waiting], months: [Month], isEmpty: Bool, older: String?
  ) {
    self.frame = frame
    self.projects = projects
    hasProjects = !projects.isEmpty
    self.waiting = waiting
    self.months = months
    self.isEmpty = isEmpty
    self.older = older
  }
}

struct SearchPage: Sendable {
  struct Piece: Sendable {
    let text: String
    let isMarked: Bool
  }
  struct Hit: Sendable {
    let board: String
    let section: String
    let title: String
    let date: String
    let pieces: [Piece]

    init(_ hit: StatementHit) {
      board = hit.board.text
      section = hit.section.rawValue
      title = hit.boardTitle
      date = hit.date
      let letters = Array(hit.text)
      var (pieces, end) = ([Piece](), 0)
      for mark in hit.marks where mark.lowerBound >= end && mark.upperBound <= letters.count {
        pieces.append(Piece(text: String(letters[end..<mark.lowerBound]), isMarked: false))
        pieces.append(Piece(text: String(letters[mark]), isMarked: true))
        end = mark.upperBound
      }
      self.pieces = pieces + [Piece(text: String(letters[end...]), isMarked: false)]
    }
  }

  let title = "Search"
  let frame: Frame
  let query: String
  let isAsked: Bool
  let hits: [Hit]
}

enum MonthName {
  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// "November 2026" of "2026-11".
  static func of(_ key: String) -> String {
    let parts = key.split(separator: "-")
    guard parts.count == 2, let month = Int(parts[1]), 1...12 ~= month else { return key }
    return "\(names[month - 1]) \(parts[0])"
  }
}

extension Job.State {
  /// After "A snap of Payments".
  var spoken: String {
    switch self {
    case .waiting: "waits to be read"
    case .leased: "is being read"
    case .setAside: "could not be read and was set aside"
    case .draft: "is kept as a draft: the plan has no room for it"
    }
  }
}

extension Report.Kind {
  var spoken: String {
    switch self {
    case .postmortem: "Postmortem"
    case .nearMiss: "Near miss"
    case .retrospective: "Retrospective"
    case .premortem: "Premortem"
    case .planning: "Planning"
    case .diagram: "Diagram"
    case .notes: "Notes"
    }
  }
}
