import Archive
import HTTPTypes
import Hummingbird
import Reports

extension Route {
  static let editRoutes = [
    Route(.get, "/boards/:board/edit", .project(.contribute)) { _, context, site in
      try await BoardEditing(site, context).page()
    },
    Route(.post, "/boards/:board/edit", .project(.contribute)) { request, context, site in
      try await BoardEditing(site, context).finish(request)
    },
    Route(.post, "/boards/:board/edit/sheet", .project(.contribute)) { request, context, site in
      try await BoardEditing(site, context).keep(request)
    },
    Route(.post, "/boards/:board/edit/anew", .project(.contribute)) { _, context, site in
      try await BoardEditing(site, context).beginAnew()
    },
  ]
}

/// Changing a report's statements on a page. What somebody wrote stays in the archive until the report takes it.
struct BoardEditing: Sendable {
  private let site: Site
  private let context: ServiceContext
  private let board: StoredBoard.ID
  private let account: Account

  init(_ site: Site, _ context: ServiceContext) throws(Refusal) {
    guard let card = context.place?.board, card.deletedAt == nil, let account = context.account else {
      throw .notFound
    }
    self.site = site
    self.context = context
    board = card.id
    self.account = account
  }

  func page() async throws -> Response {
    let editing = try await site.archive.edit(board, goingOnFor: account.id)
    return try await page(editing, isKept: editing.state != .new)
  }

  /// - Returns: the report, or the fields again with what stands in the way.
  func finish(_ request: Request) async throws -> Response {
    let editing = try await written(in: request)
    // Both changed it: whoever comes second sees both, and chooses.
    if case .merged = editing.state { return try await again(editing) }
    let undecided = EditForm(editing.sheet).undecided
    if undecided > 0 { return try await again(editing, undecided: undecided) }
    let changes: Int
    do {
      changes = try await site.archive.finish(
        editing, with: editing.sheet, on: Occasion(by: account.id, at: site.clock()))
    } catch let refusal as EditRefusal {
      return try await again(editing, refusal)
    } catch ArchiveError.changedSince {
      // Between our looking and our writing.
      return try await again(try await written(editing.sheet, begun: editing.begun))
    }
    try await site.store.dropSheet(of: board, by: account.id)
    let query = changes > 0 ? Notice.query(.saved, at: editing.board.card.revision + 1) : ""
    return Answer.see("/boards/\(board)\(query)")
  }

  /// What is being written is kept as it grows.
  func keep(_ request: Request) async throws -> Response {
    let editing = try await written(in: request)
    // The page that it comes from shows what it was begun from; a merge waits until it is saved.
    guard case .merged = editing.state else {
      try await site.archive.keep(editing.sheet, of: editing, by: account.id, at: site.clock())
      return Response(status: .noContent)
    }
    return Response(status: .conflict)
  }

  func beginAnew() async throws -> Response {
    try await site.store.dropSheet(of: board, by: account.id)
    return Answer.see("/boards/\(board)/edit")
  }

  private func written(in request: Request) async throws -> Editing {
    let form = try await Form(of: request)
    // A form has CRLF for every line break (HTML, 4.10.22.4).
    return try await written(
      EditForm(of: form).sheet, begun: form.exactly("begun").replacing("\r\n", with: "\n"))
  }

  private func written(_ sheet: String, begun: String) async throws -> Editing {
    try await site.archive.edit(board, goingOnFor: account.id, found: sheet, begunFrom: begun)
  }

  private func again(_ editing: Editing, _ refusal: EditRefusal? = nil, undecided: Int = 0) async throws -> Response {
    try await site.archive.keep(editing.sheet, of: editing, by: account.id, at: site.clock())
    return try await page(editing, isKept: true, refusal, undecided: undecided)
  }

  private func page(_ editing: Editing, isKept: Bool, _ refusal: EditRefusal? = nil, undecided: Int = 0) async throws
    -> Response
  {
    let (pictures, _) = try await ShownPictures(site, editing.board).linked(below: "/boards/\(board)")
    let notice: String? =
      switch editing.state {
      case .new: nil
      case .goesOn where undecided > 0: Texts.say("edit.choose", count: undecided)
      case .goesOn: refusal == nil ? Texts.say("edit.this-is-what-you") : nil
      case .merged(conflicts: 0):
        Texts.say("edit.somebody-else-changed-the")
      case .merged(let conflicts):
        Texts.say("edit.both-stand-here", count: conflicts)
      }
    let page = EditPage(
      frame: Frame(account.name, at: ""), editing: editing, form: EditForm(editing.sheet),
      board: HTMLReport.parts(editing.board.report, pictures: pictures).board, notice: notice, isKept: isKept,
      refused: refusal)
    let isConflict = if case .merged = editing.state { true } else { undecided > 0 }
    let status: HTTPResponse.Status = refusal != nil ? .unprocessableContent : isConflict ? .conflict : .ok
    return Answer.page(site.pages.render("edit", page), status: context.isWriting ? status : .ok)
  }
}

extension EditForm {
  /// In the order of the page: each part says which it is, then its statements, each beginning with its key.
  init(of form: Form) {
    self.init()
    var part = 0
    var written: [Written] = []
    for (name, value) in form.ordered {
      switch name {
      case "part": part = index(of: value) ?? part
      case "key": written.append(Written(part: part, key: value))
      case "time" where !written.isEmpty: written[written.count - 1].time = value
      case "text" where !written.isEmpty: written[written.count - 1].text = value
      case "note" where !written.isEmpty: written[written.count - 1].note = value
      case "noted" where !written.isEmpty: written[written.count - 1].noted = value
      case "kept" where !written.isEmpty: written[written.count - 1].isKept = true
      case "to" where !written.isEmpty: written[written.count - 1].target = index(of: value)
      case "out" where !written.isEmpty: written[written.count - 1].isOut = true
      default: break
      }
    }
    for (index, one) in written.enumerated() where !one.isOut {
      // Whoever takes the other one out, or writes a third, has chosen.
      let isOtherOut = index > 0 && written[index - 1].isOut && written[index - 1].part == one.part
      let isUndecided =
        !one.isKept && !isOtherOut && one.text.split(separator: "\n").joined(separator: " ") == one.noted
      let row = Row(key: one.key, time: one.time, text: one.text, note: isUndecided ? one.note : "")
      // A field for something new that nobody filled in.
      if row.text.isEmpty, row.key == "+" || row.key == "++" { continue }
      parts[one.target ?? one.part].rows.append(row)
    }
  }

  private struct Written {
    let part: Int
    let key: String
    var time = ""
    var text = ""
    /// That somebody else changed it too, and the text that it was said of.
    var note = ""
    var noted = ""
    var isKept = false
    var target: Int?
    var isOut = false
  }
}
