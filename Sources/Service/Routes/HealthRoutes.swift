import Hummingbird

extension Route {
  static let healthRoutes = [
    Route(.get, "/health", .anybody) { _, _, _ in Answer.json("{\"status\": \"alive\"}\n") },
    // Ready where the archive answers, and what is handed in can be read.
    Route(.get, "/ready", .anybody) { _, _, site in
      _ = try await site.store.defaultPlan()
      guard site.canRead() else { throw Refusal.unavailable(Texts.say("refusals.no-engine")) }
      return Answer.json("{\"status\": \"ready\"}\n")
    },
  ]
}
