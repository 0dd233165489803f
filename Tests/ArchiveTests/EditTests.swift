import Blameless
import Foundation
import Reports
import Testing

@testable import Archive

private func edited(_ bench: Bench, _ id: StoredBoard.ID, _ old: String, _ new: String) async throws -> Int {
  let editing = try await bench.archive.edit(id)
  #expect(editing.sheet.contains(old))
  return try await bench.archive.finish(editing, with: editing.sheet.replacing(old, with: new), on: Bench.now)
}

@Test func `a sheet that was not touched changes nothing`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let editing = try await bench.archive.edit(id)
  #expect(try await bench.archive.finish(editing, with: editing.sheet, on: Bench.now) == 0)
  #expect(try await bench.archive.board(id).card.revision == 1)
}

@Test func `what is changed on the sheet is changed in the report`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  #expect(
    try await edited(
      bench, id, "f1 | connection pool of checkout ran out", "f1 | connection pool of checkout had no free connection")
      == 1)
  let report = try await bench.archive.board(id).report
  #expect(report.factors[0].text.description == "connection pool of checkout had no free connection")
  #expect(report.factors[0].sources == Notes.outage.report.factors[0].sources)
  #expect(try await bench.store.search(SearchQuery("free connection")).count == 1)
  #expect(try await bench.store.history(of: id).last?.detail == "1 statement")
}

@Test func `a new statement leads back to a line of its own`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let heading = "Contributing factors\n"
  #expect(try await edited(bench, id, heading, heading + "+ | The alert had no owner\n") == 1)
  let board = try await bench.archive.board(id)
  let line = try #require(board.report.lines.last)
  #expect(board.report.factors[0].sources == [line.id] && line.text.description == "The alert had no owner")
  #expect(try await bench.archive.privateBoard(board.card).side.rawLines[line.id] == "The alert had no owner")
}

@Test func `what is taken out takes its references along, and numbers stay`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let editing = try await bench.archive.edit(id)
  let lines = editing.sheet.split(separator: "\n", omittingEmptySubsequences: false)
  let sheet = lines.filter { !$0.hasPrefix("a1 |") && !$0.hasPrefix("f1 |") }.joined(separator: "\n")
    .replacing("Decisions\n", with: "++ | measure it\n+ | Write the runbook\n\nDecisions\n")
  #expect(try await bench.archive.finish(editing, with: sheet, on: Bench.now) == 4)
  let actions = try await bench.store.actions(ActionFilter(board: id))
  #expect(actions.map(\.id.number) == [2, 3] && actions.map(\.title) == ["Raise the pool limit", "Write the runbook"])
  #expect(actions[0].subtasks.map(\.title) == ["Measure it"] || actions[0].subtasks.map(\.title) == ["measure it"])
  #expect(actions[0].state == .done)
}

@Test(arguments: [
  ("ran out", "ran out because Alice slept"), ("ran out", "was left small by the careless DBA"),
  ("ran out", "was forgotten by bob@example.com"),
])
func `names and blame are refused with the line, and nothing changes`(old: String, new: String) async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  await #expect(throws: EditRefusal.self) { try await edited(bench, id, old, new) }
  #expect(try await bench.archive.board(id).card.revision == 1)
}

@Test func `a new action may come with its box, and a ticked one is done`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let new =
    "+ | [x] Page on pool use - Platform team, due 2026-12-24 (P1)\n++ | [ ] Choose the limit\n++ | [X] Ask the database team\na1 |"
  #expect(try await edited(bench, id, "a1 |", new) == 3)
  let action = try #require(try await bench.store.actions(ActionFilter(board: id)).first)
  #expect(action.title == "Page on pool use" && action.state == .done)
  #expect(action.owner == "Platform team" && action.due == "2026-12-24" && action.priority == "P1")
  #expect(action.subtasks.map(\.title) == ["Choose the limit", "Ask the database team"])
  #expect(action.subtasks.map(\.state) == [.open, .done])
  let sheet = try await bench.archive.edit(id).sheet
  let followed = sheet.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("a1 |") }
  await #expect(throws: EditRefusal([.ticked(line: (followed ?? 0) + 1)])) {
    try await edited(bench, id, "a1 |", "a1 | [x]")
  }
}

@Test func `a statement moves to the heading that it is put under, with its sources and its time`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let before = try await bench.archive.board(id).report
  let sheet = try await bench.archive.edit(id).sheet
  func line(_ key: String) throws -> String {
    String(try #require(sheet.split(separator: "\n").first { $0.hasPrefix(key) }))
  }
  let (event, factor, action) = (try line("e2 "), try line("f2 |"), try line("a1 |"))
  var changed = sheet
  for one in [event, factor, action] { changed.replace(one + "\n", with: "") }
  changed.replace("Notes\n", with: "Notes\n\(event)\n\(action)\n")
  changed.replace("What went poorly\n", with: "What went poorly\n\(factor)\n")
  #expect(try await bench.archive.finish(try await bench.archive.edit(id), with: changed, on: Bench.now) == 3)
  let report = try await bench.archive.board(id).report
  #expect(report.wentPoorly.last?.sources == before.factors[1].sources && report.factors.count == 1)
  #expect(report.notes.map(\.sources) == [before.timeline[1].sources, before.actions[0].sources])
  let note = try #require(report.notes.first).text.description
  #expect(note == "14:19 \(before.timeline[1].text)")
  #expect(try await bench.store.actions(ActionFilter(board: id)).map(\.id.number) == [2])

  let again = try await bench.archive.edit(id).sheet
  let moved = try #require(again.split(separator: "\n").first { $0.hasSuffix("| " + note) })
  let back = again.replacing(moved + "\n", with: "").replacing("Timeline\n", with: "Timeline\n\(moved)\n")
  #expect(try await bench.archive.finish(try await bench.archive.edit(id), with: back, on: Bench.now) == 1)
  #expect(try await bench.archive.board(id).report.timeline == before.timeline)
}

@Test func `an action that moves away takes its owner and its state along, and back`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let action = ActionRecord.ID(board: id, number: 1)
  _ = try await bench.store.move(action, to: .done, because: nil, on: Bench.now)
  func moved(_ start: String, below heading: String) async throws {
    let editing = try await bench.archive.edit(id)
    let line = try #require(editing.sheet.split(separator: "\n").first { $0.hasPrefix(start) })
    let sheet = editing.sheet.replacing(line + "\n", with: "").replacing(heading + "\n", with: "\(heading)\n\(line)\n")
    _ = try await bench.archive.finish(editing, with: sheet, on: Bench.now)
  }
  try await moved("a1 |", below: "Notes")
  let note = try #require(try await bench.archive.board(id).report.notes.first).text.description
  #expect(note == "Add a load test to the pipeline (done, Platform team)")
  try await moved("n1 |", below: "Actions")
  let back = try #require(try await bench.store.actions(ActionFilter(board: id)).first)
  #expect(back.title == "Add a load test to the pipeline" && back.owner == "Platform team" && back.state == .done)
}

@Test func `a part under another heading is told as what it is, and so is all else at once`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  _ = try await edited(bench, id, "a2 |", "++ | Measure the load first\na2 |")
  let editing = try await bench.archive.edit(id)
  let sheet = editing.sheet.replacing("a1.1 | Measure the load first\n", with: "")
    .replacing("Decisions\n", with: "Decisions\na1.1 | Measure the load first\nbogus\n")
    .replacing("f1 |", with: "f1 | Alice Moreau saw that")
  let refusal = try await #require(throws: EditRefusal.self) {
    try await bench.archive.finish(editing, with: sheet, on: Bench.now)
  }
  #expect(refusal.problems.count == 3 && refusal.description.contains("is a part of an action"))
}

@Test func `everything that a sheet is refused for is told at once`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let sheet = try await bench.archive.edit(id).sheet.replacing("f1 |", with: "f1 | Alice Moreau saw that")
    .replacing("Notes\n", with: "Notes\n+ | Bob Smith forgot the flag\n")
  let refusal = try await #require(throws: EditRefusal.self) {
    try await bench.archive.finish(try await bench.archive.edit(id), with: sheet, on: Bench.now)
  }
  #expect(refusal.problems.count == 2 && refusal.description.split(separator: "\n").count == 2)
}

@Test func `the numbers of parts stay theirs, whatever comes and goes`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  func parts() async throws -> [String] {
    try await bench.store.actions(ActionFilter(board: id))[0].subtasks.map {
      "\($0.id.subtask ?? 0) \($0.title) \($0.state)"
    }
  }
  _ = try await edited(bench, id, "a2 |", "++ | Write it\n++ | Measure it\n++ | Roll it out\na2 |")
  let second = ActionRecord.ID(board: id, number: 1, subtask: 2)
  _ = try await bench.store.move(second, to: .done, because: nil, on: Bench.now)
  _ = try await edited(bench, id, "a1.1 | Write it\n", "")
  _ = try await edited(bench, id, "a1.2 |", "++ | Plan it\na1.2 |")
  #expect(try await parts() == ["4 Plan it open", "2 Measure it done", "3 Roll it out open"])
  #expect(try await bench.archive.board(id).report.actions[0].subtasks.map(\.state) == [.open, .done, .open])
  // Neither does the highest come again, nor in another archive.
  _ = try await edited(bench, id, "a1.4 | Plan it\n", "")
  let folder = bench.scratch.path("export")
  _ = try await bench.archive.export(to: folder, project: nil, .everything)
  let other = try await ArchiveHome(path: bench.scratch.path("other")).open(creating: true)
  _ = try await other.importFolder(folder, owner: nil, on: Bench.now)
  let editing = try await other.edit(id)
  let sheet = editing.sheet.replacing("a2 |", with: "++ | Tell it\na2 |")
  _ = try await other.finish(editing, with: sheet, on: Bench.now)
  let there = try await other.store.actions(ActionFilter(board: id))[0].subtasks
  #expect(there.map(\.id.subtask) == [2, 3, 5] && there.map(\.state) == [.done, .open, .open])
}

@Test func `a summary tells of actions as they are, and goes on following after one has moved`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  _ = try await bench.store.move(ActionRecord.ID(board: id, number: 1), to: .done, because: nil, on: Bench.now)
  let told = try await bench.archive.board(id).report.summary.map { "\($0.text)" }.joined(separator: " ")
  #expect(
    !told.contains("The plan is to") && told != Notes.outage.report.summary.map { "\($0.text)" }.joined(separator: " "))
  _ = try await edited(bench, id, "e2 14:19", "e2 14:12")
  let after = try await bench.archive.board(id).report.summary.map { "\($0.text)" }.joined(separator: " ")
  #expect(after.contains("14:12") && !after.contains("14:19"))
}

@Test func `a phase that follows from what stands around an event comes back with its time`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep(
    Keeping(
      composition: Notes.composition([
        "Checkout outage", "Timeline", "14:02 v2.3 deployed to production", "14:19 alert for checkout errors",
        "14:31 rolled back", "14:40 error rate back to normal",
      ])))
  let before = try await bench.archive.board(id).report
  _ = try await edited(bench, id, "e4 14:40", "e4 13:40")
  #expect(try await bench.archive.board(id).report.timeline[0].phase != .recovery)
  _ = try await edited(bench, id, "e1 13:40", "e1 14:40")
  let after = try await bench.archive.board(id).report
  #expect(after.timeline == before.timeline && after.measures == before.measures && after.summary == before.summary)
}

@Test func `taking out a step of a chain of whys joins what it stood between, and another order is a change`()
  async throws
{
  let bench = try await Bench()
  let id = try await bench.keep(
    Keeping(
      composition: Notes.composition([
        "Checkout outage", "Five whys", "Why did checkout fail? the pool ran out", "Why? the limit is low",
        "Why? it was never reviewed",
      ])))
  let before = try await bench.archive.board(id).report
  try #require(before.factors.map(\.because) == [nil, 0, 1])
  let sheet = try await bench.archive.edit(id).sheet.split(separator: "\n", omittingEmptySubsequences: false)
  let without = sheet.filter { !$0.hasPrefix("f2 |") }.joined(separator: "\n")
  _ = try await bench.archive.finish(try await bench.archive.edit(id), with: without, on: Bench.now)
  #expect(try await bench.archive.board(id).report.factors.map(\.because) == [nil, 0])
  var turned = try await bench.archive.edit(id).sheet.split(separator: "\n", omittingEmptySubsequences: false)
  let place = try #require(turned.firstIndex { $0.hasPrefix("f1 |") })
  turned.swapAt(place, place + 1)
  let editing = try await bench.archive.edit(id)
  #expect(try await bench.archive.finish(editing, with: turned.joined(separator: "\n"), on: Bench.now) == 1)
  #expect(try await bench.archive.board(id).report.factors.map(\.because) == [1, nil])
}

@Test func `a part without its action is refused, and so is one under another action`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  _ = try await edited(bench, id, "a2 |", "++ | Measure the load first\na2 |")
  let sheet = try await bench.archive.edit(id).sheet
  let lines = sheet.split(separator: "\n", omittingEmptySubsequences: false)
  let part = try #require(lines.firstIndex { $0.hasPrefix("a1.1 |") })
  var (alone, moved, under) = (lines, lines, lines)
  alone.remove(at: part - 1)
  moved.swapAt(part, part + 1)
  under.insert("+ | Review the limit", at: part)
  for changed in [alone, moved, under] {
    let editing = try await bench.archive.edit(id)
    let line = try #require(changed.firstIndex { $0.hasPrefix("a1.1 |") }) + 1
    await #expect(throws: EditRefusal([.astray(line: line)])) {
      try await bench.archive.finish(editing, with: changed.joined(separator: "\n"), on: Bench.now)
    }
  }
}

@Test(arguments: [
  ("f1 |", "f9 |"), ("f1 |", "?? |"), ("f2 |", "f1 |"), ("t1 |", "# "), ("e1 14:02", "e1 25:99"), ("f1 |", "f1 "),
  ("Timeline\n", "Timelime\n"),
])
func `a sheet that makes no sense is refused`(old: String, new: String) async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  await #expect(throws: EditRefusal.self) { try await edited(bench, id, old, new) }
}

@Test func `a time that was misread is put right`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  #expect(try await edited(bench, id, "e2 14:19", "e2 14:17") == 1)
  #expect(try await bench.archive.board(id).report.timeline[1].time == "14:17")
}

@Test func `an action that moved meanwhile is not moved back by an edit`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let editing = try await bench.archive.edit(id)
  _ = try await bench.store.move(ActionRecord.ID(board: id, number: 1), to: .done, because: nil, on: Bench.now)
  await #expect(throws: ArchiveError.changedSince(id)) {
    try await bench.archive.finish(editing, with: editing.sheet.replacing("ran out", with: "was empty"), on: Bench.now)
  }
}

@Test func `who holds an action goes where the action goes`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep(
    Keeping(
      composition: Notes.composition(
        ["Plan", "Actions", "☐ Add the alert - Alice", "☐ Write the runbook - Alice Moreau"],
        roster: [Person(name: "Alice Moreau", role: "engineer")])))
  let before = try await bench.archive.privateBoard(try await bench.archive.board(id).card).side.holders
  let editing = try await bench.archive.edit(id)
  let sheet = editing.sheet.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("a1 |") }
    .joined(separator: "\n")
  _ = try await bench.archive.finish(editing, with: sheet, on: Bench.now)
  let after = try await bench.archive.privateBoard(try await bench.archive.board(id).card).side.holders
  #expect(before.count == 2 && after == [0: before[1] ?? ""])
}

/// An account that edits.
private func writer(_ bench: Bench, named name: String = "writer") async throws -> Account.ID {
  let account = Account(id: IDSource.system.identifier(), name: name, madeAt: Bench.start)
  try await bench.store.open(account)
  return account.id
}

@Test func `a sheet that was not taken is gone on with by whoever wrote it, and by nobody else`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let (first, second) = (try await writer(bench), try await writer(bench, named: "another"))
  let editing = try await bench.archive.edit(id, goingOnFor: first)
  #expect(editing.state == .new)
  try await bench.archive.keep("half a sheet", of: editing, by: first, at: Bench.start)
  let again = try await bench.archive.edit(id, goingOnFor: first)
  #expect(again.sheet == "half a sheet" && again.state == .goesOn)
  #expect(try await bench.archive.edit(id, goingOnFor: second).state == .new)
  // What stood in the editor when its process died is newer.
  #expect(try await bench.archive.edit(id, goingOnFor: first, found: "more of it").sheet == "more of it")
  try await bench.store.dropSheet(of: id, by: first)
  #expect(try await bench.archive.edit(id, goingOnFor: first).state == .new)
}

@Test func `a sheet in a sealed project is sealed, before and after, and goes when its time is over`() async throws {
  let key = try SealKey(secret: Array("0123456789abcdef0123456789abcdef".utf8))
  for isSealed in [true, false] {
    let bench = try await Bench(isSealed: isSealed, key: key)
    let id = try await bench.keep()
    let account = try await writer(bench)
    let editing = try await bench.archive.edit(id)
    try await bench.archive.keep("Zebulon slept", of: editing, by: account, at: Bench.start)
    if !isSealed { _ = try await bench.archive.seal(bench.project) }
    #expect(
      try await bench.store.sheet(of: id, by: account).map { String(decoding: $0, as: UTF8.self) }?.contains("Zebulon")
        == false)
    #expect(try await bench.archive.edit(id, goingOnFor: account).sheet == "Zebulon slept")
    let keyless = try await BoardArchive(store: bench.store, photos: bench.archive.photos)
    await #expect(throws: ArchiveError.keyMissing(project: "Payments")) { try await keyless.edit(id) }
    try await bench.store.retain(bench.project.id, privateDays: 10)
    _ = try await bench.archive.purge(at: Bench.start.adding(days: 10))
    #expect(try await bench.store.sheet(of: id, by: account) == nil)
  }
}

@Test func `two who change one board have both changes, and are told where they differ`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let (mine, theirs) = (try await writer(bench), try await writer(bench, named: "another"))
  let editing = try await bench.archive.edit(id, goingOnFor: mine)
  let sheet = editing.sheet.replacing("f2 | no load test on staging", with: "f2 | no load test at all")
    .replacing("e2 14:19 | alert", with: "e2 14:20 | alert")
    .replacing("Decisions\n", with: "+ | Write the runbook\n++ | measure it\n\nDecisions\n")
  let other = try await bench.archive.edit(id, goingOnFor: theirs)
  let lines = other.sheet.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("f1 |") }
  _ = try await bench.archive.finish(
    other,
    with: lines.joined(separator: "\n").replacing("e2 14:19 |", with: "e2 14:21 |")
      .replacing("e1 14:02", with: "e1 14:03"), on: Bench.now)
  await #expect(throws: ArchiveError.changedSince(id)) {
    try await bench.archive.finish(editing, with: sheet, on: Bench.now)
  }
  try await bench.archive.keep(sheet, of: editing, by: mine, at: Bench.start)

  let merged = try await bench.archive.edit(id, goingOnFor: mine)
  #expect(merged.state == .merged(conflicts: 1))
  #expect(merged.sheet.contains("e2 14:21 | alert") && merged.sheet.contains("choose.\n+ 14:20 | alert"))
  let settled = merged.sheet.split(separator: "\n", omittingEmptySubsequences: false)
    .filter { !$0.hasPrefix("e2 14:21") }.joined(separator: "\n")
  _ = try await bench.archive.finish(merged, with: settled, on: Bench.now)
  let report = try await bench.archive.board(id).report
  #expect(report.factors.map(\.text.description) == ["no load test at all"])
  #expect(report.timeline.map(\.time) == ["14:03", "14:20", "14:31"])
  #expect(report.actions.last?.title.description == "Write the runbook")
  #expect(report.actions.last?.subtasks.count == 1)
}

@Test func `a sheet that nobody can read yet is merged, and stays as unreadable as it was`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let mine = try await writer(bench)
  let editing = try await bench.archive.edit(id)
  let sheet = editing.sheet.replacing("f2 | no load test", with: "f2 no load test")
  _ = try await edited(bench, id, "ran out", "was empty")
  try await bench.archive.keep(sheet, of: editing, by: mine, at: Bench.start)
  let merged = try await bench.archive.edit(id, goingOnFor: mine).sheet
  #expect(merged.contains("was empty") && merged.contains("\nf2 no load test on staging\n"))
  await #expect(throws: EditRefusal.self) {
    try await bench.archive.finish(try await bench.archive.edit(id), with: merged, on: Bench.now)
  }
}

@Test func `an action's key on the sheet is its number`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let without = try await bench.archive.edit(id).sheet.split(separator: "\n", omittingEmptySubsequences: false)
    .filter { !$0.hasPrefix("a1") }.joined(separator: "\n")
  _ = try await bench.archive.finish(try await bench.archive.edit(id), with: without, on: Bench.now)
  let numbers = try await bench.store.actions(ActionFilter(board: id)).map(\.id.number)
  #expect(numbers == [2])
  #expect(try await bench.archive.edit(id).sheet.contains("\na2 | Raise the pool limit"))
  #expect(try await edited(bench, id, "a2 | Raise", "a2 | Double") == 1)
  #expect(try await bench.store.actions(ActionFilter(board: id)).map(\.title) == ["Double the pool limit"])
}

@Test func `what was worked out of a report is worked out again after an edit`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let before = try await bench.archive.board(id).report
  #expect(before.measures.timeToDetect == "PT17M" && before.measures.timeToMitigate == "PT29M")
  _ = try await edited(bench, id, "e2 14:19", "e2 14:12")
  var report = try await bench.archive.board(id).report
  #expect(report.measures.timeToDetect == "PT10M")
  #expect(report.summary != before.summary && report.summary.contains { $0.text.description.contains("14:12") })
  let asked = before.factors[0].question?.description ?? ""
  #expect(asked.contains("run out") || asked.contains("running out"))
  _ = try await edited(bench, id, "connection pool of checkout ran out", "no alert on the replica lag")
  report = try await bench.archive.board(id).report
  #expect(report.factors[0].question.map { !$0.description.contains("pool") } == true)
  #expect(report.factors[0].lens == .detection)
  #expect(!report.questions.contains { $0.asks == .coverage && $0.text.description.contains("connection pool") })
}

@Test func `a question that somebody took out does not come back, and one that is no longer so goes`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let coverage = try await bench.archive.board(id).report.questions.filter { $0.asks == .coverage }
  let first = try #require(coverage.first?.text.description)
  let lines = try await bench.archive.edit(id).sheet.split(separator: "\n", omittingEmptySubsequences: false)
    .filter { !$0.contains(first) }.joined(separator: "\n")
  _ = try await bench.archive.finish(try await bench.archive.edit(id), with: lines, on: Bench.now)
  _ = try await edited(bench, id, "no load test on staging", "no load test in the pipeline")
  let after = try await bench.archive.board(id).report.questions.map(\.text.description)
  #expect(!after.contains(first))
  #expect(!after.contains { $0.contains("on staging") })
}

/// The sheet that both changes are on.
@Test func `a timeline stays in order of time, whatever was changed or added`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  _ = try await edited(bench, id, "e1 14:02 |", "e1 14:25 |")
  let editing = try await bench.archive.edit(id)
  let added = editing.sheet.replacing(
    "e3 14:31 |", with: "+ 14:10 | Errors rise slowly\n+ | Nobody was paged\ne3 14:31 |")
  _ = try await bench.archive.finish(editing, with: added, on: Bench.now)
  let report = try await bench.archive.board(id).report
  #expect(report.timeline.map(\.time) == ["14:10", nil, "14:19", "14:25", "14:31"])
  #expect(report.summary.allSatisfy { !"\($0.text)".contains("14:02") })
}

@Test func `a question that was taken out does not come back in other words`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep(
    Keeping(
      composition: Notes.composition([
        "Checkout outage", "Root cause", "• connection pool of checkout ran out", "• no load test on staging",
        "Actions",
        "☐ Raise the pool limit", "☐ Write an alert for checkout errors", "☐ Test the restore",
      ])))
  func questions() async throws -> [String] {
    try await bench.archive.board(id).report.questions.filter { $0.asks == .coverage }.map { "\($0.text)" }
  }
  let first = try await bench.archive.edit(id)
  let out = first.sheet.split(separator: "\n", omittingEmptySubsequences: false).filter {
    !$0.contains("three action items")
      && !($0.contains("about this factor") && $0.lowercased().contains("no load test"))
  }
  #expect(try await bench.archive.finish(first, with: out.joined(separator: "\n"), on: Bench.now) == 3)
  let left = try await questions()

  let second = try await bench.archive.edit(id)
  let changed = second.sheet.split(separator: "\n", omittingEmptySubsequences: false).filter {
    !$0.contains("Test the restore")
  }.joined(separator: "\n").replacing("load test on staging", with: "load test anywhere")
  #expect(try await bench.archive.finish(second, with: changed, on: Bench.now) > 0)
  let report = try await bench.archive.board(id).report
  #expect(report.actions.count == 2 && report.factors[1].text.description.hasSuffix("anywhere"))
  #expect(try await questions() == left.map { $0.replacing("load test on staging", with: "load test anywhere") })
}

@Test func `two who move one line to different places are told`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let begun = try await bench.archive.edit(id).sheet
  func moved(_ start: String, below heading: String) throws -> String {
    let line = try #require(begun.split(separator: "\n").first { $0.hasPrefix(start) })
    return begun.replacing(line + "\n", with: "").replacing(heading + "\n", with: "\(heading)\n\(line)\n")
  }
  _ = try await bench.archive.finish(
    try await bench.archive.edit(id), with: try moved("f2 |", below: "Impact"), on: Bench.now)
  let now = try await bench.archive.edit(id).sheet
  let merge = SheetMerge(begun: begun, mine: try moved("f2 |", below: "Notes"), now: now)
  #expect(merge.conflicts == 1 && merge.text.contains("choose"))
  let agreed = SheetMerge(begun: begun, mine: try moved("f1 |", below: "Notes"), now: now)
  #expect(agreed.conflicts == 0)
}

private func merged(_ mine: (String) -> String, _ theirs: (String) -> String) -> SheetMerge {
  let begun = """
    Title
    t1 | Outage

    Actions
    a1 | Add alert A
    a1.1 | Part of A
    a2 | Add alert B
    a2.1 | Part of B
    a3 | Add alert C
    """
  return SheetMerge(begun: begun, mine: mine(begun), now: theirs(begun))
}

@Test func `a part that one adds does not go under another action when its own is taken out`() {
  let merge = merged(
    { $0.replacing("a2.1 | Part of B", with: "a2.1 | Part of B\n++ | Extra part") },
    { $0.replacing("a2 | Add alert B\na2.1 | Part of B\na3", with: "a3") })
  #expect(merge.conflicts == 1)
  #expect(
    merge.text.contains("took this action out, and you changed its parts: choose.\n+ | Add alert B\n++ | Extra part"))
}

@Test func `an action that one takes out stays with a note where the other added to it`() {
  let merge = merged(
    { $0.replacing("a2 | Add alert B\na2.1 | Part of B\na3", with: "a3") },
    { $0.replacing("a2.1 | Part of B", with: "a2.1 | Part of B\na2.2 | Extra part") })
  #expect(merge.conflicts == 1)
  #expect(merge.text.contains("choose.\na2 | Add alert B\na2.2 | Extra part"))
  #expect(!merge.text.contains("Part of B"))
}

@Test func `a statement that one takes out and the other changes stays with a note`() {
  let merge = merged(
    { $0.replacing("a3 | Add alert C", with: "") }, { $0.replacing("a3 | Add alert C", with: "a3 | Add alert C soon") })
  #expect(merge.conflicts == 1 && merge.text.contains("choose.\na3 | Add alert C soon"))
}

@Test(arguments: [
  "Gwendolin sets a limit", "Trapp was asked for it", "Paged Mustrum again", "Ask Oberon Mustrum for it",
])
func `whoever holds an action, or may stand on the board, is no stranger to what is written later`(text: String)
  async throws
{
  let bench = try await Bench()
  let id = try await bench.keep(
    Keeping(
      composition: Notes.composition([
        "Checkout outage", "Notes", "Oberon Mustrum looked at the queue", "Actions", "☐ Set a limit - Gwendolin Trapp",
      ])))
  await #expect(throws: EditRefusal.self) { try await edited(bench, id, "Notes\n", "Notes\n+ | \(text)\n") }
}

@Test func `a sheet whose erasing was broken off does not take the place of what was written`() async throws {
  let bench = try await Bench()
  let id = try await bench.keep()
  let first = try await writer(bench)
  let editing = try await bench.archive.edit(id, goingOnFor: first)
  try await bench.archive.keep("half a sheet", of: editing, by: first, at: Bench.start)
  let place = bench.archive.sheetPath(of: id, by: first)
  for isWhole in [true, false] {
    try DurableFile.makeFolder(place.folder)
    try Data("half a sheet".utf8).write(to: URL(filePath: place.file))
    if isWhole {
      DurableFile.erase(place.file)
    } else {
      // As a process leaves it that dies between the zeros and the end.
      try FileManager.default.moveItem(atPath: place.file, toPath: "\(place.folder)/.new.1-sheet.txt")
    }
    #expect(!FileManager.default.fileExists(atPath: place.file))
    _ = try await bench.archive.purge(at: Bench.start)
    #expect(!FileManager.default.fileExists(atPath: place.folder))
    #expect(try await bench.archive.edit(id, goingOnFor: first).sheet == "half a sheet")
  }
}
