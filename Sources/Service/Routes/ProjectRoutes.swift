import Archive
import HTTPTypes
import Hummingbird

extension Route {
  static let projectRoutes = [
    Route(.get, "/projects/new", .signedIn) { _, context, site in
      Answer.page(site.pages.render("new-project", NewProjectPage(context.account?.name, problem: nil)))
    },
    Route(.post, "/projects", .signedIn) { request, context, site in
      guard let account = context.account else { throw Refusal.notSignedIn }
      let form = try await Form(of: request)
      do {
        let made = try await site.archive.createProject(
          named: try ProjectName(form["name"]), owner: account.id, at: site.clock())
        return Answer.see("/projects/\(made.id)")
      } catch let problem as ProjectName.Problem {
        let page = NewProjectPage(account.name, problem: problem.description)
        return Answer.page(site.pages.render("new-project", page), status: .badRequest)
      }
    },
    Route(.get, "/projects/:project", .project(.read)) { request, context, site in
      try await ProjectView(site, context).page(told: Form(request.uri.query ?? ""))
    },
    Route(.post, "/projects/:project/invitations", .project(.own)) { request, context, site in
      let form = try await Form(of: request)
      guard let role = Role(rawValue: form["role"]), let place = context.place, let owner = context.account else {
        throw Refusal.bad(Texts.say("project.there-is-no-such"))
      }
      let (secret, now) = (Secret(), site.clock())
      let until = now.adding(days: 7)
      let once = try RequestKey.once(form, ["invitation", place.project.id.text, role.rawValue], of: owner.id)
      return try await ProjectView(site, context).page(once: {
        try await site.store.offer(
          OneTimeLink(key: secret.key, purpose: .invitation(place.project.id, role), until: until), now: now, once: once
        )
        return .init(
          heading: Texts.say("all.the-link"), address: "\(site.origin(of: request))/join/\(secret.text)",
          until: until.date)
      })
    },
    Route(.post, "/projects/:project/passwords", .project(.own)) { request, context, site in
      let form = try await Form(of: request)
      guard let place = context.place, let owner = context.account, let member = Account.ID(form["account"]),
        try await site.store.role(of: member, in: place.project.id) != nil
      else { throw Refusal.notFound }
      let once = try RequestKey.once(form, ["password", place.project.id.text, member.text], of: owner.id)
      return try await ProjectView(site, context).page(once: {
        guard
          let link = try await PasswordLink(store: site.store, of: member)
            .offer(by: owner.id, at: site.clock(), once: once)
        else { throw Refusal.undoable(PasswordLink.refusal) }
        return .init(
          heading: Texts.say("project.the-link-to-a"), address: "\(site.origin(of: request))\(link.path)",
          until: link.until.date)
      })
    },
    Route(.post, "/projects/:project/members", .project(.own)) { request, context, site in
      let form = try await Form(of: request)
      guard let place = context.place, let member = Account.ID(form["account"]) else { throw Refusal.notFound }
      let role = Role(rawValue: form["role"])
      guard role != nil || form["role"] == "none" else { throw Refusal.bad(Texts.say("project.there-is-no-such")) }
      // Nobody is drawn into a project: they come by a link, and only if they want to.
      guard try await site.store.role(of: member, in: place.project.id) != nil else {
        throw Refusal.conflict(Texts.say("project.no-member"))
      }
      let owners = try await site.store.members(of: place.project.id).filter { $0.value == .owner }
      guard role == .owner || owners.keys.contains(where: { $0 != member }) else {
        throw Refusal.conflict(Texts.say("project.a-project-has-an"))
      }
      try await site.store.share(place.project.id, with: member, as: role)
      return Answer.see("/projects/\(place.project.id)?done=\(role == nil ? "out" : "role")&who=\(member)")
    },
    Route(.post, "/projects/:project/invitations/withdraw", .project(.own)) { request, context, site in
      let form = try await Form(of: request)
      guard let place = context.place else { throw Refusal.notFound }
      let open = try await site.store.invitations(to: place.project.id, at: site.clock())
      if let link = open.first(where: { $0.id == form["link"] }) {
        _ = try await site.store.use(link.key, at: site.clock())
      }
      return Answer.see("/projects/\(place.project.id)")
    },
    Route(.post, "/projects/:project/retention", .project(.own)) { request, context, site in
      let form = try await Form(of: request)
      guard let place = context.place else { throw Refusal.notFound }
      let text = form["days"]
      let days = Int(text)
      guard text.isEmpty || days.map({ 0...36_500 ~= $0 }) ?? false else {
        let problem = Texts.say("project.is-no-number-of", ["text": text])
        return try await ProjectView(site, context).page(.badRequest) {
          $0.kept = .init(days: text, problem: problem)
        }
      }
      // It can't be undone, and a nought is typed fast.
      guard days != 0 || place.project.privateDays == 0 || form["sure"] == "yes" else {
        return try await ProjectView(site, context).page { $0.kept = .init(days: text, asks: true) }
      }
      try await site.store.retain(place.project.id, privateDays: days)
      return Answer.see("/projects/\(place.project.id)?done=saved")
    },
  ]
}

/// The page of a project.
struct ProjectView: Sendable {
  private let site: Site
  private let context: ServiceContext

  init(_ site: Site, _ context: ServiceContext) {
    self.site = site
    self.context = context
  }

  /// With a link that is made, or word that it was made before.
  func page(once make: () async throws -> ProjectPage.Link) async throws -> Response {
    do {
      let link = try await make()
      return try await page { $0.link = link }
    } catch ArchiveError.doneBefore {
      return try await page(.conflict) { $0.notice = Texts.say("project.made-already") }
    }
  }

  /// - Parameters:
  ///   - told: what was done just now, as an address has it behind its path.
  ///   - change: what else is on it.
  func page(
    _ status: HTTPResponse.Status = .ok, told: Form = Form(""), _ change: (inout ProjectPage) -> Void = { _ in }
  ) async throws -> Response {
    guard let place = context.place, let account = context.account else { throw Refusal.notFound }
    let project = place.project
    let names = Dictionary(uniqueKeysWithValues: try await site.store.accounts().map { ($0.id, $0.name) })
    let isOwner = place.role == .owner
    var members: [ProjectPage.Member] = []
    for (id, role) in try await site.store.members(of: project.id) {
      let mayReset = isOwner ? try await PasswordLink(store: site.store, of: id).mayBeOffered(by: account.id) : false
      members.append(
        ProjectPage.Member(
          account: id.text, name: names[id] ?? "", role: role.spoken,
          roles: Role.allCases.map { .init(value: $0.rawValue, name: $0.spoken, isChosen: $0 == role) },
          mayChange: isOwner && id != account.id,
          mayReset: mayReset, project: project.id.text))
    }
    let actions = try await site.store.actionCounts(of: project.id, on: site.clock().date)
    let room = try await site.archive.room(in: project, at: site.clock())
    var page = ProjectPage(frame: Frame(account.name, at: ""), id: project.id.text, name: project.name.description)
    page.members = members.sorted { $0.name < $1.name }
    (page.open, page.overdue, page.done) = (actions.open, actions.overdue, actions.done)
    page.retention =
      (project.privateDays.map { Texts.say("project.kept-for-days", count: $0) } ?? Texts.say("project.kept"))
      + (project.isSealed ? ", " + Texts.say("project.encrypted") : "")
    page.kept = .init(days: project.privateDays.map { "\($0)" } ?? "")
    page.plan =
      room.map {
        Texts.say("project.of-boards-left", ["used": "\($0.used)", "limit": "\($0.limit)", "left": "\($0.left)"])
      } ?? Texts.say("project.no-limits")
    page.pinned = try await site.archive.pinned(in: project).map(\.description)
    if place.role.allows(.contribute) {
      page.team = .init(
        project, try await site.archive.contextIfOpen(of: project), mayChange: place.role.allows(.facilitate))
    }
    page.isOwner = isOwner
    if isOwner {
      page.invitations = try await site.store.invitations(to: project.id, at: site.clock()).compactMap(
        ProjectPage.Invitation.init)
    }
    page.notice = notice(told, page.members, isOwner ? names : [:])
    change(&page)
    return Answer.page(site.pages.render("project", page), status: status)
  }

  /// Nil where nothing was done.
  /// - Parameter names: of accounts, for those who know them.
  private func notice(_ told: Form, _ members: [ProjectPage.Member], _ names: [Account.ID: String]) -> String? {
    let name = Account.ID(told["who"]).flatMap { names[$0] }
    let member = members.first { $0.account == told["who"] }
    switch (told["done"], name) {
    case ("saved", _): return Texts.say("notice.saved")
    case ("out", let name?) where member == nil: return Texts.say("project.taken-out", ["name": name])
    case ("role", let name?):
      return member.map { Texts.say("project.role-changed", ["name": name, "role": $0.role]) }
    default: return nil
    }
  }
}

extension OneTimeLink {
  /// Tells links apart, and opens nothing.
  fileprivate var id: String { key.hexadecimal }
}

extension ProjectPage.Invitation {
  fileprivate init?(_ link: OneTimeLink) {
    guard case .invitation(let project, let role) = link.purpose else { return nil }
    self.init(
      id: link.id, sentence: Texts.say("project.invited", ["role": role.spoken, "day": link.until.date]),
      project: project.text)
  }
}

extension ProjectPage.Team {
  /// - Parameter context: nil where it can't be opened.
  fileprivate init(_ project: Project, _ context: ProjectContext?, mayChange: Bool) {
    let vocabulary = context?.vocabulary ?? .init()
    let kinds = [
      (Texts.say("project.services"), vocabulary.services), (Texts.say("project.teams"), vocabulary.teams),
      (Texts.say("project.other-words"), vocabulary.words),
    ]
    let people = context?.roster ?? []
    self.init(
      id: project.id.text,
      problem: context == nil ? Texts.say("project.this-project-is-sealed") : nil,
      words: kinds.map { kind, words in
        .init(kind: kind, text: words.isEmpty ? Texts.say("project.none") : words.joined(separator: ", "))
      },
      people: people.map { person in
        let facts = [person.role, person.team].compactMap(\.self) + person.nicknames + person.initials + person.handles
        return .init(name: person.name, facts: facts.joined(separator: ", "))
      }, count: Texts.say("project.people", count: people.count), mayChange: mayChange)
  }
}
