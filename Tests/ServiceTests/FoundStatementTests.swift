import Archive
import Foundation
import Reports
import Testing

@testable import Service

private let notes = """
  # Queue outage

  ## Impact

  - quokka orders were late

  ## Timeline

  14:02 quokka paged
  14:20 quokka drained

  ## Root cause

  - quokka limit was low

  ## Actions

  - [ ] First one
    - [ ] small part
  - [ ] Add a quokka alert
    - [ ] quokka threshold

  ## Questions

  - What told us of the quokka?

  ## What went well

  - the quokka runbook helped
  """

@Test func `what is found leads to its statement on the board's page`() async throws {
  let bench = try await ServiceBench()
  let reader = try await bench.member("reader", as: .reader)
  let board = try await bench.archive.keep(
    Keeping(composition: Composer().compose(try NotesReader.notes(of: Array(notes.utf8), ending: "md"))), from: nil,
    in: bench.project, on: Occasion(by: nil, at: ServiceBench.start)
  ).id
  let found = try await bench.ask(.get, "/search?q=quokka", cookie: reader).body
  let page = try await bench.ask(.get, "/boards/\(board)", cookie: reader).body
  let anchors = found.matches(of: /href="\/boards\/[a-z0-9]+#([A-Za-z0-9-]+)"/).map { String($0.1) }
  #expect(anchors.count >= 7)
  for anchor in anchors {
    let parts = page.components(separatedBy: " id=\"\(anchor)\"")
    #expect(parts.count == 2, "\(anchor)")
    // Up to where the statement ends.
    #expect(parts.last?.components(separatedBy: "</li>").first?.contains("quokka") == true, "\(anchor)")
  }
}
