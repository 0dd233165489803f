import Hummingbird

extension Route {
  /// What programs use. `Static/openapi.yaml` tells it, and a test compares the two.
  static let apiRoutes =
    [
      Route(.get, "/v1/openapi.yaml", .anybody) { _, _, _ in
        Answer.file(PackageResources.openapi_yaml, "application/yaml")
      }
    ] + boardsAPI + statementsAPI + jobsAPI + actionsAPI + searchAPI + projectsAPI + tokensAPI
}
