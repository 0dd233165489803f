import Archive
import Testing

@testable import Service

/// A snap that three tries could not read.
private struct FailedSnap {
  let bench: ServiceBench
  let job: Job.ID

  /// - Parameter reason: as the reader tells it, of the job.
  init(_ contents: [PrivateBoard.Original.Content], because reason: (Job.ID) -> String) async throws {
    bench = try await ServiceBench()
    job = try await bench.archive.admit(
      contents.map { Handed($0, Array("\($0)".utf8)) }, settings: [], to: bench.project, isReadNow: false,
      on: Occasion(by: nil, at: ServiceBench.start)
    ).job.id
    for _ in 0..<Job.tries {
      _ = try await bench.archive.store.lease(now: ServiceBench.start, until: ServiceBench.start.adding(seconds: 9))
      _ = try await bench.archive.store.fail(job, because: reason(job))
    }
  }

  func page(_ cookie: String) async throws -> String {
    try await bench.ask(.get, "/jobs/\(job)", cookie: cookie).body
  }
}

@Test(
  arguments: [
    (
      [.photo],
      "photo 1 of ID is cut short: the JPEG ends before its picture does. The file is untouched. Copy it again.",
      "The photo is cut short: the JPEG ends before its picture does."
    ),
    (
      [.photo, .photo],
      "There is not enough memory for photo 2 of ID, 9000 x 9000 pixels. The file is untouched. Close other programs, or try a smaller copy.",
      "There is not enough memory for photo 2, 9000 x 9000 pixels."
    ),
    (
      [.photo], "photo 1 of ID has 70 MB, more than 64. The file is untouched. Try a smaller copy.",
      "The photo has 70 MB, more than 64. Try a smaller copy."
    ),
    ([.notes], "text of ID.md is no text. 'boardsnap boards' shows it.", "The text is no text."),
    ([.photo], "The reader stopped in the middle of it, more than once.", "The reader stopped in the middle of it."),
    ([.photo], "OrtError(code: 3) in /opt/models", "Something went wrong while it was read."),
  ] as [([PrivateBoard.Original.Content], String, String)])
func `a failure is told in words for whoever handed it in`(
  contents: [PrivateBoard.Original.Content], reason: String, told: String
) async throws {
  let failed = try await FailedSnap(contents) { reason.replacing("ID", with: $0.text) }
  let job = try #require(try await failed.bench.archive.store.job(failed.job))
  #expect(ReadingFailure(job).sentence == told)
}

@Test func `a snap that failed is tried again from its page`() async throws {
  let failed = try await FailedSnap([.photo]) { "photo 1 of \($0) is damaged. Copy it again." }
  let member = try await failed.bench.member("member", as: .member)
  let page = try await failed.page(member)
  #expect(page.contains("The photo is damaged.") && page.contains("/snap?project=\(failed.bench.project.id)"))
  let answered = try await failed.bench.ask(.post, "/jobs/\(failed.job)/retry", cookie: member, form: "")
  #expect(answered.place == "/jobs/\(failed.job)")
  #expect(try await failed.bench.archive.store.job(failed.job)?.state == .waiting)
  #expect(try await failed.page(member).contains("Waiting to be read"))
  // What waits is nobody's to throw away by a page that is old.
  _ = try await failed.bench.ask(.post, "/jobs/\(failed.job)/discard", cookie: member, form: "")
  #expect(try await failed.bench.archive.store.job(failed.job) != nil)
}

@Test func `a snap that failed is discarded, and its photo is gone`() async throws {
  let failed = try await FailedSnap([.photo]) { "photo 1 of \($0) is damaged. Copy it again." }
  let reader = try await failed.bench.member("reader", as: .reader)
  #expect(try await !failed.page(reader).contains("Discard"))
  let member = try await failed.bench.member("member", as: .member)
  #expect(try await failed.page(member).contains("Discard it for good"))
  let kept = try #require(try await failed.bench.archive.store.job(failed.job))
  let answered = try await failed.bench.ask(.post, "/jobs/\(failed.job)/discard", cookie: member, form: "")
  let boards = try await failed.bench.ask(.get, answered.place, cookie: member).body
  #expect(boards.contains("The snap is discarded.") && !boards.contains("/jobs/"))
  #expect(throws: ArchiveError.self) { try failed.bench.archive.photos.bytes(of: kept.originals[0].hash) }
}

@Test func `a draft stays one while the plan has no room for it`() async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("owner", as: nil)
  let account = try #require(try await bench.archive.store.account(named: "owner"))
  try await bench.archive.store.setDefaultPlan(.free)
  let project = try await bench.archive.createProject(
    named: try ProjectName("Search"), owner: account.id, at: ServiceBench.start)
  var job: Job.ID?
  for _ in 0...30 {
    job = try await bench.archive.admit(
      [Handed(.notes, Array("notes".utf8))], settings: [], to: project, isReadNow: false,
      on: Occasion(by: nil, at: ServiceBench.start)
    ).job.id
  }
  let draft = try #require(job)
  let answered = try await bench.ask(.post, "/jobs/\(draft)/retry", cookie: member, form: "")
  #expect(answered.status == 409 && answered.body.contains("still has no room"))
  #expect(try await bench.archive.store.job(draft)?.state == .draft)
}
