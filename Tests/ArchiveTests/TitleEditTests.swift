import Testing

@testable import Archive

@Test(arguments: ["Vexillia broke Payments outage", "The careless DBA's outage", "Outage by bob@example.com"])
func `a title that names or blames is refused as a statement is`(title: String) async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let editing = try await bench.archive.edit(id)
  let sheet = editing.sheet.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.hasPrefix("t1 |") ? "t1 | \(title)" : String($0) }.joined(separator: "\n")
  #expect(sheet != editing.sheet)
  await #expect(throws: EditRefusal.self) { try await bench.archive.finish(editing, with: sheet, on: Bench.now) }
  #expect(try await bench.archive.board(id).card.revision == 1)
}
