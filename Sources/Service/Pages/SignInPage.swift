struct SignInPage: Sendable {
  let title = "Sign in"
  let next: String
  let problem: String?
  let frame = Frame(nil, at: "")

  func render(_ site: Site) -> String { site.pages.render("sign-in", self) }
}
