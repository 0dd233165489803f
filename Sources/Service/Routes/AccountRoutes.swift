import Hummingbird

extension Route {
  static let accountRoutes = [
    Route(.get, "/account", .signedIn) { request, context, site in
      try ChangedPassword(site, context).page(isChanged: !Form(request.uri.query ?? "")["changed"].isEmpty)
    },
    Route(.post, "/account/password", .signedIn) { request, context, site in
      try await ChangedPassword(site, context).answer(request)
    },
  ]
}
