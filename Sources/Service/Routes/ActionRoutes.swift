import Archive
import Hummingbird
import Reports

extension Route {
  static let actionRoutes = [
    Route(.get, "/actions", .signedIn) { request, context, site in
      guard let account = context.account else { throw Refusal.notSignedIn }
      let form = Form(request.uri.query ?? "")
      return try await FollowedActions(site, account).page(form["show"], after: form["after"])
    },
    Route(.post, "/actions/:action", .project(.contribute)) { request, context, site in
      guard let account = context.account, let action = context.place?.action else { throw Refusal.notFound }
      let form = try await Form(of: request)
      guard let state = ActionItem.State(rawValue: form["to"]) else { throw Refusal.bad("There is no such state.") }
      _ = try await site.archive.move(
        action, to: state, because: nil, on: Occasion(by: account.id, at: site.clock()))
      return Answer.see("/actions?show=\(ActionsPage.Show(rawValue: form["show"]) ?? .open)")
    },
  ]
}

/// All action items that an account may see.
struct FollowedActions: Sendable {
  private static let page = 100

  private let site: Site
  private let account: Account

  init(_ site: Site, _ account: Account) {
    self.site = site
    self.account = account
  }

  func page(_ text: String, after: String) async throws -> Response {
    let show = ActionsPage.Show(rawValue: text) ?? .open
    let projects = try await site.store.projects(readableBy: account.id)
    let now = site.clock()
    var filter = ActionFilter(projects: Set(projects.map(\.id)))
    filter.states = show.states
    if show == .overdue { filter.overdueOn = now.date }
    filter.limit = Self.page
    if !after.isEmpty { filter.after = try await site.archive.action(startingWith: after) }
    let records = try await site.store.actions(filter)
    var items: [ActionsPage.Item] = []
    var cards: [StoredBoard.ID: (title: String, mayMove: Bool)] = [:]
    for record in records {
      if cards[record.id.board] == nil, let card = try await site.store.board(record.id.board)?.card {
        let role = try await site.store.role(of: account.id, in: card.project)
        cards[record.id.board] = (card.title, role?.allows(.contribute) ?? false)
      }
      let card = cards[record.id.board]
      items.append(
        ActionsPage.Item(
          record, boardTitle: card?.title ?? "", mayMove: card?.mayMove ?? false, show: show, at: now))
    }
    return Answer.page(
      site.pages.render(
        "actions",
        ActionsPage(
          frame: Frame(account.name, at: "actions"), show: show, actions: items,
          older: records.count == Self.page ? records.last?.id.description : nil)))
  }
}
