import Hummingbird

extension Route {
  static let writeRoutes = [
    Route(.post, "/write/turned", .signedIn) { request, context, site in
      try await Turning(site, context).answer(request)
    }
  ]
}
