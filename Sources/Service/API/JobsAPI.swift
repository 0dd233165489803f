import Archive
import Hummingbird
import JSONText

extension Route {
  static let jobsAPI = [
    Route(.get, "/v1/jobs/:job", .signedIn) { request, context, site in
      _ = try Query(request)
      let caller = try Caller(site, context)
      guard let id = Job.ID(context.parameters.get("job") ?? "") else { throw Refusal.notFound }
      let state = try await JobWatch(site, caller.account, within: caller.token.project).state(id.text)
      return Answer.json(JobAnswer.json(id, state))
    }
  ]
}

/// How far a snap is, as programs get it.
enum JobAnswer {
  static func json(_ id: Job.ID, _ state: JobState) -> String {
    let (name, words, board): (String, String, StoredBoard.ID?) =
      switch state {
      case .doing(let words): ("reading", words, nil)
      case .kept(let board): ("kept", "Done.", board)
      case .failed(let sentence): ("failed", sentence, nil)
      }
    return JSONValue.object([
      ("id", .string(id.text)), ("state", .string(name)), ("detail", .string(words)), ("board", JSONValue(board?.text)),
    ]).line + "\n"
  }
}
