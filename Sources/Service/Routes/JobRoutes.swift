import Archive
import Hummingbird

extension Route {
  /// What is done with a snap that was not read.
  static let jobRoutes = [
    Route(.post, "/jobs/:job/retry", .project(.contribute)) { _, context, site in
      guard let place = context.place, let job = place.job, let account = context.account else {
        throw Refusal.notFound
      }
      guard job.isLeft else { return Answer.see("/jobs/\(job.id)") }
      do {
        let limit = try await site.archive.boardLimit(of: place.project, at: site.clock())
        try await site.store.retry(job.id, limit: limit)
      } catch ArchiveError.boardLimit {
        return try await JobWatch(site, account).page(
          job.id.text, problem: Texts.say("job.no-room-yet"), status: .conflict)
      }
      site.callReader()
      return Answer.see("/jobs/\(job.id)")
    },
    Route(.post, "/jobs/:job/discard", .project(.contribute)) { _, context, site in
      guard let job = context.place?.job else { throw Refusal.notFound }
      // What is being read becomes a board, which is deleted as any other.
      guard job.isLeft else { return Answer.see("/jobs/\(job.id)") }
      do { _ = try await site.store.drop(job.id) } catch let error as ArchiveError {
        // It is gone where only the log could not be emptied, since somebody was reading: the next purge does it.
        guard case .busy = error, try await site.store.job(job.id) == nil else { throw error }
      }
      _ = try await site.archive.sweep(job.originals.map(\.hash))
      return Answer.see("/?discarded=yes")
    },
  ]
}

extension Job {
  /// Whether nothing becomes of it unless somebody wants it.
  fileprivate var isLeft: Bool {
    switch state {
    case .setAside, .draft: true
    case .waiting, .leased: false
    }
  }
}
