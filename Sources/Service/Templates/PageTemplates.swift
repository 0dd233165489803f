import Mustache

/// The pages as templates, read once, with their texts in them.
struct PageTemplates: Sendable {
  private let library: MustacheLibrary

  init() throws {
    var library = MustacheLibrary()
    for (name, text) in Self.sources { try library.register(Texts.english.fill(template: text), named: name) }
    self.library = library
  }

  static let sources = [
    "top": LayoutTemplate.top, "bottom": LayoutTemplate.bottom,
    "notice": LayoutTemplate.notice, "line": LineTemplate.line, "history": HistoryTemplate.history,
    "former": HistoryTemplate.former, "deleted": LibraryTemplate.deleted, "sign-in": SignInTemplate.signIn,
    "join": SignInTemplate.join, "account": AccountTemplate.account, "library": LibraryTemplate.library,
    "months": LibraryTemplate.months,
    "to-everybody": LibraryTemplate.toEverybody, "search": LibraryTemplate.search,
    "snap": SnapTemplate.snap, "job": SnapTemplate.job, "board": BoardTemplate.board,
    "edit": EditTemplate.edit, "publish": PublishTemplate.publish, "published": PublishTemplate.published,
    "actions": ActionsTemplate.actions, "corners": CornersTemplate.corners,
    "tokens": TokensTemplate.tokens, "project": ProjectTemplate.project, "new-project": ProjectTemplate.create,
    "context": ContextTemplate.context, "signed-out": SignedOutTemplate.signedOut,
    "message": LayoutTemplate.message,
  ]

  /// - Parameter page: what its template names.
  func render(_ name: String, _ page: some Sendable) -> String {
    library.render(PageFields(page), withTemplate: name) ?? ""
  }

  func refusal(_ refusal: Refusal) -> String {
    render(
      "message",
      MessagePage(title: Texts.say("refusals.that-did-not-work"), text: refusal.sentence, frame: Frame(nil, at: "")))
  }
}
