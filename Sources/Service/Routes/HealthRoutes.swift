import Hummingbird

extension Route {
  static let healthRoutes = [
    Route(.get, "/health", .anybody) { _, _, _ in Answer.json("{\"status\": \"alive\"}\n") },
    // Ready where the archive answers.
    Route(.get, "/ready", .anybody) { _, _, site in
      _ = try await site.store.defaultPlan()
      return Answer.json("{\"status\": \"ready\"}\n")
    },
  ]
}
