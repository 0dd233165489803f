import Archive
import Hummingbird

extension Route {
  static let signInRoutes = [
    Route(.get, "/sign-in", .anybody) { request, context, site in
      if context.account != nil { return Answer.see("/") }
      let next = NextPage.checked(Form(request.uri.query ?? "")["next"])
      return Answer.page(SignInPage(next: next, problem: nil).render(site))
    },
    Route(.post, "/sign-in", .anybody) { request, context, site in try await SignIn(site, context).answer(request) },
    Route(.post, "/sign-out", .signedIn) { _, context, site in
      if let secret = context.session { try await site.store.closeSession(secret.key) }
      var response = Answer.see("/sign-in")
      response.setCookie(SessionCookie.gone(isSecure: site.settings.isSecure))
      return response
    },
    Route(.get, "/join/:link", .anybody) { request, context, site in
      let link = try await Joining(site, context).link(request)
      return Answer.page(try await Joining(site, context).page(link.purpose, problem: nil))
    },
    Route(.post, "/join/:link", .anybody) { request, context, site in
      try await Joining(site, context).answer(request)
    },
  ]
}
