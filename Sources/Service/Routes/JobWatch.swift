import Archive
import HTTPTypes
import Hummingbird
import JSONText
import NIOCore
import ServiceLifecycle

/// Watching a snap being read.
struct JobWatch: Sendable {
  private let site: Site
  private let account: Account
  private let only: Project.ID?

  /// - Parameter only: the project whose jobs may be watched; nil for all of the account.
  init(_ site: Site, _ account: Account, within only: Project.ID? = nil) {
    self.site = site
    self.account = account
    self.only = only
  }

  /// - Throws: ``Refusal`` where there is none, or it is of a project that the account takes no part in.
  func state(_ text: String) async throws -> JobState {
    guard let id = Job.ID(text) else { throw Refusal.notFound }
    if let job = try await site.store.job(id) {
      try await check(job.project)
      if let words = site.progress[id], job.state == .leased { return .doing(words) }
      if job.state == .waiting, !site.canRead() { return .doing(Texts.say("refusals.no-engine")) }
      switch job.state {
      case .waiting: return .doing(Texts.say("job-watch.waiting-to-be-read"))
      case .leased: return .doing(Texts.say("job-watch.being-read"))
      case .setAside: return .failed(ReadingFailure(job).sentence)
      case .draft: return .failed(Texts.say("job-watch.the-plan-has-no"))
      }
    }
    guard let board = try await site.store.board(readFrom: id), let card = try await site.store.card(board)
    else { throw Refusal.notFound }
    try await check(card.project)
    return .kept(board)
  }

  /// - Parameter problem: why what was asked for was not done with it.
  func page(_ id: String, problem: String? = nil, status: HTTPResponse.Status = .ok) async throws -> Response {
    let state = try await state(id)
    if case .kept(let board) = state { return Answer.see("/boards/\(board)") }
    var page = JobPage(id: id, state: state, problem: problem, frame: Frame(account.name, at: "snap"))
    if let job = try await Job.ID(id).asyncMap({ try await site.store.job($0) }) ?? nil,
      try await site.store.role(of: account.id, in: job.project)?.allows(.contribute) ?? false
    {
      page.project = job.project.text
    }
    return Answer.page(site.pages.render("job", page), status: status)
  }

  /// A stream that says each change, until it is over.
  func events(_ id: String) async throws -> Response {
    _ = try await state(id)
    let watch = self
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
      body: ResponseBody { writer in
        var last: JobState?
        for tick in 0..<(600 * 4) {
          let state = try await watch.state(id)
          if state != last {
            try await writer.write(ByteBuffer(string: "data: \(state.json)\n\n"))
            last = state
          } else if tick % 60 == 59 {
            // A proxy in between closes what is silent.
            try await writer.write(ByteBuffer(string: ": still here\n\n"))
          }
          // Whoever watches asks again, and the service that is stopping need not wait for them.
          if state.isOver || Task.isShuttingDownGracefully { break }
          try await Task.sleep(for: .milliseconds(250))
        }
        try await writer.finish(nil)
      })
  }

  private func check(_ project: Project.ID) async throws {
    guard only == nil || only == project, try await site.store.role(of: account.id, in: project) != nil else {
      throw Refusal.notFound
    }
  }
}
