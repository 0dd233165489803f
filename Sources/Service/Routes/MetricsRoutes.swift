import Archive
import Hummingbird

extension Route {
  static let metricsRoutes = [
    Route(.get, "/metrics", .thisMachine) { _, _, site in
      let jobs = try await site.store.jobs()
      var text = site.requestTimes.exposition
      text += "# HELP boardsnap_jobs Snaps that are not boards yet.\n# TYPE boardsnap_jobs gauge\n"
      for state in Job.State.allCases {
        text += "boardsnap_jobs{state=\"\(state.rawValue)\"} \(jobs.count { $0.state == state })\n"
      }
      return Answer.file(Array(text.utf8), "text/plain; version=0.0.4; charset=utf-8")
    }
  ]
}
