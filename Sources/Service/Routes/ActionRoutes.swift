import Archive
import HTTPTypes
import Hummingbird
import Reports

extension Route {
  static let actionRoutes = [
    Route(.get, "/actions", .signedIn) { request, context, site in
      guard let account = context.account else { throw Refusal.notSignedIn }
      let form = Form(request.uri.query ?? "")
      return try await FollowedActions(site, account).page(form)
    },
    Route(.post, "/actions/:action", .project(.contribute)) { request, context, site in
      guard let account = context.account, let action = context.place?.action else { throw Refusal.notFound }
      let form = try await Form(of: request)
      guard let state = ActionItem.State(rawValue: form["to"]) else { throw Refusal.bad("There is no such state.") }
      let reason = String(form["because"].prefix(500))
      let move = try await site.archive.move(
        action, to: state, because: reason.isEmpty ? nil : reason, on: Occasion(by: account.id, at: site.clock()))
      let shown = "/actions?show=\(ActionsPage.Show(rawValue: form["show"]) ?? .open)"
      guard case .moved(let before) = move else { return Answer.see(shown) }
      return Answer.see("\(shown)&moved=\(action)&from=\(before.rawValue)")
    },
    Route(.post, "/actions/:action/assign", .project(.contribute)) { request, context, site in
      guard let account = context.account, let action = context.place?.action else { throw Refusal.notFound }
      return try await FollowedActions(site, account).assign(action, try await Form(of: request))
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

  /// - Parameter refused: what was sent for one of them and not taken.
  func page(
    _ form: Form, refused: ActionsPage.Refused? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let show = ActionsPage.Show(rawValue: form["show"]) ?? .open
    let after = form["after"]
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
          record, boardTitle: card?.title ?? "", mayMove: card?.mayMove ?? false, show: show, at: now,
          refused: refused?.action == record.id ? refused : nil))
    }
    return Answer.page(
      site.pages.render(
        "actions",
        ActionsPage(
          frame: Frame(account.name, at: "actions"), show: show, actions: items,
          older: records.count == Self.page ? records.last?.id.description : nil,
          moved: try await moved(form, show))), status: status)
  }

  /// What was moved just now; nil where nothing was, or the account may not undo it.
  private func moved(_ form: Form, _ show: ActionsPage.Show) async throws -> ActionsPage.Moved? {
    guard !form["moved"].isEmpty, let from = ActionItem.State(rawValue: form["from"]) else { return nil }
    let parts = form["moved"].split(separator: ".")
    guard let board = parts.first.flatMap({ StoredBoard.ID($0) }), let card = try await site.store.board(board)?.card,
      let role = try await site.store.role(of: account.id, in: card.project), role.allows(.contribute),
      let record = try await site.store.actions(ActionFilter(board: board)).first(where: {
        $0.id.description == form["moved"] || $0.subtasks.contains { $0.id.description == form["moved"] }
      })
    else { return nil }
    let part = record.subtasks.first { $0.id.description == form["moved"] }
    return ActionsPage.Moved(
      id: form["moved"], sentence: "“\(part?.title ?? record.title)” is \((part?.state ?? record.state).spoken).",
      from: from.rawValue, show: show.rawValue)
  }

  /// Says whose an action is, and until when.
  func assign(_ action: ActionRecord.ID, _ form: Form) async throws -> Response {
    func given(_ name: String) -> String? { form[name].isEmpty ? nil : String(form[name].prefix(80)) }
    let sentence: String
    let status: HTTPResponse.Status
    do {
      _ = try await site.archive.assign(
        action, to: given("owner"), due: given("due"), seen: (given("was-owner"), given("was-due")),
        on: Occasion(by: account.id, at: site.clock()))
      return Answer.see("/actions?show=\(ActionsPage.Show(rawValue: form["show"]) ?? .open)#a-\(action)")
    } catch let refusal as EditRefusal {
      (sentence, status) = (refusal.problems.map(\.inPlace).joined(separator: " "), .unprocessableContent)
    } catch ArchiveError.changedSince {
      sentence = "Somebody else changed it meanwhile. Save again if yours is right."
      status = .conflict
    }
    return try await page(
      form,
      refused: .init(action: action, owner: form["owner"], due: form["due"], sentence: sentence), status: status)
  }
}
