import Archive
import Reports
import Testing

@testable import boardsnap

struct LeaseHoldTests {
  @Test func `what is being read is held on to, and kept under the lease that it has then`() async throws {
    let scratch = try Scratch()
    let archive = try await ArchiveHome(path: scratch.path("home")).open(creating: true)
    let project = try await archive.createProject(named: try ProjectName("Payments"), owner: nil, at: .now)
    let now = Occasion(by: nil, at: .now)
    let job = try await archive.admit(
      [Handed(.notes, Array("- the pool ran out".utf8))], settings: [], to: project, isReadNow: true, on: now
    ).job
    let hold = LeaseHold(job, in: archive.store, every: .milliseconds(20))
    while try await archive.store.job(job.id)?.leasedUntil == job.leasedUntil { await Task.yield() }
    let held = await hold.end()
    #expect(try await archive.store.job(job.id)?.leasedUntil == held.leasedUntil)
    let composition = Composer().compose(try NotesReader.notes(of: Array("- the pool ran out".utf8), ending: "md"))
    _ = try await archive.keep(Keeping(composition: composition), from: held, in: project, on: now)
    #expect(try await archive.store.jobs().isEmpty)
  }
}
