import Archive
import HTTPTypes
import Hummingbird
import Reports

extension Route {
  static let actionRoutes = [
    Route(.get, "/actions", .signedIn) { request, context, site in
      guard let account = context.account else { throw Refusal.notSignedIn }
      let form = Form(request.uri.query ?? "")
      return try await FollowedActions(site, account).page(form, ActionsView(form))
    },
    Route(.post, "/actions/:action", .project(.contribute)) { request, context, site in
      guard let account = context.account, let action = context.place?.action else { throw Refusal.notFound }
      let form = try await Form(of: request)
      guard let state = ActionItem.State(rawValue: form["to"]) else {
        throw Refusal.bad(Texts.say("action.there-is-no-such"))
      }
      let reason = String(form["because"].prefix(500))
      let move: Move
      do {
        move = try await site.archive.move(
          action, to: state, seen: ActionItem.State(rawValue: form["was"]), because: reason.isEmpty ? nil : reason,
          on: Occasion(by: account.id, at: site.clock()))
      } catch ArchiveError.changedSince {
        return try await FollowedActions(site, account).overtaken(action, state, because: reason, form)
      }
      let shown = "/actions?\(ActionsView.carried(by: form).query)"
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
  private static let page = 30

  private let site: Site
  private let account: Account

  init(_ site: Site, _ account: Account) {
    self.site = site
    self.account = account
  }

  /// - Parameters:
  ///   - refused: what was sent for one of them and not taken.
  ///   - overtaken: one that somebody else moved first.
  func page(
    _ form: Form, _ view: ActionsView, refused: ActionsPage.Refused? = nil, overtaken: ActionsPage.Overtaken? = nil,
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let after = form["after"]
    let projects = try await site.store.projects(readableBy: account.id)
    let now = site.clock()
    let readable = Set(projects.map(\.id))
    var filter = ActionFilter(projects: view.project.map { readable.intersection([$0]) } ?? readable)
    filter.states = view.show.states
    filter.owner = view.owner
    if view.show == .overdue { filter.overdueOn = now.date }
    filter.limit = Self.page
    if !after.isEmpty {
      filter.after = try await site.action(after, in: readable)
      if filter.after == nil { throw Refusal.notFound }
    }
    let records = try await site.store.actions(filter)
    var items: [ActionsPage.Item] = []
    var mayMove: [Project.ID: Bool] = [:]
    let reasons = try await reasons(of: records)
    for record in records {
      if mayMove[record.project] == nil {
        mayMove[record.project] =
          try await site.store.role(of: account.id, in: record.project)?.allows(.contribute) ?? false
      }
      items.append(
        ActionsPage.Item(
          record, mayMove: mayMove[record.project] ?? false, view: view,
          at: now,
          because: reasons[record.id], refused: refused?.action == record.id ? refused : nil,
          isSaved: form["saved"] == record.id.description))
    }
    return Answer.page(
      site.pages.render(
        "actions",
        ActionsPage(
          frame: Frame(account.name, at: "actions"), view: view, actions: items,
          projects: projects.map {
            .init(value: $0.id.text, name: $0.name.description, isChosen: $0.id == view.project)
          },
          owners: try await site.store.actionOwners(in: readable).map {
            .init(value: $0, name: $0, isChosen: $0.lowercased() == view.owner?.lowercased())
          },
          older: records.count == Self.page ? records.last?.id.description : nil,
          moved: try await moved(form, view), overtaken: overtaken, isSaved: !form["saved"].isEmpty)), status: status)
  }

  /// Why actions were declined, as those who declined them said it, without names.
  private func reasons(of records: [ActionRecord]) async throws -> [ActionRecord.ID: String] {
    var reasons: [ActionRecord.ID: String] = [:]
    for board in Set(records.filter { $0.state == .declined }.map(\.id.board)) {
      for change in try await site.store.history(of: board) where change.deed == .moved {
        guard let action = change.action else { continue }
        reasons[action] = change.movedTo == .declined ? change.reason : nil
      }
    }
    return reasons
  }

  /// What was moved just now; nil where nothing was, or the account may not undo it.
  private func moved(_ form: Form, _ view: ActionsView) async throws -> ActionsPage.Moved? {
    guard !form["moved"].isEmpty, let from = ActionItem.State(rawValue: form["from"]) else { return nil }
    let parts = form["moved"].split(separator: ".")
    guard let board = parts.first.flatMap({ StoredBoard.ID($0) }), let card = try await site.store.card(board),
      let role = try await site.store.role(of: account.id, in: card.project), role.allows(.contribute),
      let (title, state) = try await action(form["moved"], on: board)
    else { return nil }
    return ActionsPage.Moved(
      id: form["moved"], sentence: Texts.say("action.is", ["title": title, "state": state.spoken]),
      now: state.rawValue, from: from.rawValue, view: view.query)
  }

  /// What an action or a part of one is called, and how far it is. Nil where there is none.
  private func action(_ id: String, on board: StoredBoard.ID) async throws -> (String, ActionItem.State)? {
    for record in try await site.store.actions(ActionFilter(board: board)) {
      if record.id.description == id { return (record.title, record.state) }
      if let part = record.subtasks.first(where: { $0.id.description == id }) { return (part.title, part.state) }
    }
    return nil
  }

  /// The page where one was to be moved that somebody else moved meanwhile: it says how far it is, and offers to move it still.
  func overtaken(_ id: ActionRecord.ID, _ state: ActionItem.State, because: String, _ form: Form) async throws
    -> Response
  {
    guard let (title, now) = try await action(id.description, on: id.board) else { throw Refusal.notFound }
    let view = ActionsView.carried(by: form)
    let overtaken = ActionsPage.Overtaken(
      id: id.description, sentence: Texts.say("action.moved-meanwhile", ["title": title, "state": now.spoken]),
      now: now.rawValue, to: state.rawValue, because: because,
      button: Texts.say("action.all-the-same", ["state": state.spoken]), view: view.query)
    return try await page(Form(""), view, overtaken: overtaken, status: .conflict)
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
      return Answer.see("/actions?\(ActionsView.carried(by: form).query)&saved=\(action)#a-\(action)")
    } catch let refusal as EditRefusal {
      (sentence, status) = (refusal.problems.map(\.inPlace).joined(separator: " "), .unprocessableContent)
    } catch ArchiveError.changedSince {
      sentence = Texts.say("action.somebody-else-changed-it")
      status = .conflict
    }
    return try await page(
      form, .carried(by: form),
      refused: .init(action: action, owner: form["owner"], due: form["due"], sentence: sentence), status: status)
  }
}

extension Site {
  /// Nil where there is none, or it is of a project that is not among these.
  func action(_ id: String, in readable: Set<Project.ID>) async throws -> ActionRecord.ID? {
    guard let board = id.split(separator: ".").first.flatMap({ StoredBoard.ID($0) }) else { return nil }
    let there = try await store.actions(ActionFilter(projects: readable, board: board))
    return there.first { $0.id.description == id }?.id
  }
}
