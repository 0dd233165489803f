import Archive
import HTTPTypes
import Hummingbird
import ServiceLifecycle

/// Photos or notes of a program, to be read.
struct HandingIn: Sendable {
  /// In seconds.
  private static let patience = 0...30
  private static let wanted = "multipart/form-data, application/json, text/plain or text/markdown"

  private let caller: Caller

  init(_ caller: Caller) { self.caller = caller }

  /// - Returns: the report where it is read while somebody waits, else the job.
  func answer(_ request: Request) async throws -> Response {
    let query = try Query(request, "project", "wait")
    let wait = try query.number("wait", in: Self.patience) ?? 0
    let pause = caller.site.snaps.take(caller.account.id.text, now: caller.site.clock().seconds)
    guard pause == 0 else { throw Refusal.tooOften(seconds: pause) }
    let place = try query.text("project")
    // Before anything is taken in.
    if let place { _ = try await caller.project(named: place, for: .contribute) }
    let job = try await caller.site.uploads.holding(for: caller.account.id.text) { seat in
      let upload = try await upload(request, to: place, in: seat)
      let project = try await caller.project(named: upload.project, for: .contribute)
      return try await Snapping(caller.site, caller.account).handIn(upload, to: project)
    }
    let state = try await state(of: job, after: wait)
    if case .kept(let id) = state, wait > 0 {
      var response = BoardAnswer.report(try await caller.site.archive.board(id), status: .created)
      response.headers[.location] = "/v1/boards/\(id)"
      return response
    }
    var response = Answer.json(JobAnswer.json(job, state), status: .accepted)
    response.headers[.location] = "/v1/jobs/\(job)"
    return response
  }

  /// - Parameter project: as the address has it.
  private func upload(_ request: Request, to project: String?, in seat: UploadRoom.Seat) async throws -> Upload {
    let type = request.headers[.contentType]?.prefix { $0 != ";" }.trimmed.lowercased() ?? ""
    let key = request.headers[.idempotencyKey]
    switch type {
    case "multipart/form-data":
      return try await Upload(form: request, in: seat).orElse(to: project)
    case "application/json":
      let body = try await JSONBody(of: request, "project", "notes")
      return Upload(
        notes: try body.required("notes", longest: Upload.largestNotes),
        project: try body.text("project", longest: 32) ?? project, key: key)
    case "text/plain", "text/markdown":
      guard let notes = String(validating: try await request.body(upTo: Upload.largestNotes), as: UTF8.self) else {
        throw Refusal.bad("These notes are not UTF-8.")
      }
      return Upload(notes: notes, project: project, key: key)
    default: throw Refusal.wrongType(wanted: Self.wanted)
    }
  }

  /// - Parameter wait: for how many seconds at most.
  private func state(of job: Job.ID, after wait: Int) async throws -> JobState {
    let watch = JobWatch(caller.site, caller.account, within: caller.token.project)
    let end = ContinuousClock.now.advanced(by: .seconds(wait))
    var state = try await watch.state(job.text)
    // A service that is told to stop keeps nobody waiting: the job goes on the next time.
    while !state.isOver, ContinuousClock.now < end, !Task.isShuttingDownGracefully {
      try await Task.sleep(for: .milliseconds(200))
      state = try await watch.state(job.text)
    }
    return state
  }
}
