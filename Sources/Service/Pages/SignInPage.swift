struct SignInPage: Sendable {
  let title = Texts.say("sign-in.sign-in")
  let next: String
  /// As it was typed.
  var name = ""
  let problem: String?
  let frame = Frame(nil, at: "")

  func render(_ site: Site) -> String { site.pages.render("sign-in", self) }
}
