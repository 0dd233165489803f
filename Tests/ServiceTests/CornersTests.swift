import Archive
import ChildProcesses
import Foundation
import Testing
import Whiteboard

@testable import Reports
@testable import Service

/// A board that was photographed.
private func photographed(_ bench: ServiceBench) async throws -> StoredBoard.ID {
  let line = Line(id: Line.ID(1), words: [Word(text: "Outage", confidence: 1, box: nil)], box: nil)
  let composition = Composer().compose(Board(lines: [line]))
  var side = composition.privateSide
  side.photos = [
    Board.PhotoGeometry(width: 400, height: 300, straightening: .identity, straightWidth: 400, straightHeight: 300)
  ]
  let occasion = Occasion(by: nil, at: ServiceBench.start)
  let admitted = try await bench.archive.admit(
    [Handed(.photo, Array("a photo".utf8))], settings: [], to: bench.project, isReadNow: true, on: occasion)
  return try await bench.archive.keep(
    Keeping(composition: Composition(report: composition.report, privateSide: side), pictures: nil), from: admitted.job,
    in: bench.project, on: occasion
  ).id
}

private func form(_ corners: [Int], revision: Int = 1, turn: Int = 0) -> String {
  zip(["x0", "y0", "x1", "y1", "x2", "y2", "x3", "y3"], corners).map { "\($0)=\($1)" }.joined(separator: "&")
    + "&revision=\(revision)&turn=\(turn)"
}

private let inner = [40, 30, 340, 30, 340, 230, 40, 230]

/// A program that notes each time it is asked.
private struct NotingProgram {
  let folder: URL
  var path: String { folder.appending(path: "program").path }
  var asked: [String] {
    get throws {
      try String(contentsOf: folder.appending(path: "asked"), encoding: .utf8).split(separator: "\n").map(String.init)
    }
  }

  init(saying words: String = "", ending status: Int = 0) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "boardsnap-program-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let script = "#!/bin/sh\necho \"$@\" >> '\(folder.path)/asked'\nsleep 0.2\nprintf '\(words)'\nexit \(status)\n"
    // Another process writes it: a program that is open for writing can't be run, and one that another test starts at this
    // moment would have it open too.
    let writer = try ChildProcess(
      "/bin/sh", ["-c", "printf %s \"$1\" > \"$2\" && chmod 700 \"$2\"", "sh", script, path])
    writer.wait()
  }
}

@Test func `corners are shown where they were found, and the board is straightened between others`() async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let id = try await photographed(bench)
  let place = "/boards/\(id)/photos/1"
  let page = try await bench.ask(.get, place, cookie: member)
  #expect(page.status == 200 && page.body.contains("points=\"0,0 400,0 400,300 0,300\""))
  let sent = try await bench.ask(.post, place, cookie: member, form: form(inner, turn: 1))
  #expect(sent.status == 303 && sent.place == "/boards/\(id)")
  let card = try await bench.archive.board(id).card
  let geometry = try #require(try await bench.archive.privateBoard(card).side.photos.first)
  // Turned by a quarter, what was at the left is at the top.
  #expect(geometry.straightWidth == 200 && geometry.straightHeight == 300)
  #expect(try await bench.ask(.get, "/boards/\(id)/photos/2", cookie: member).status == 404)
}

@Test(
  arguments: [
    ([40, 30, 340, 230, 340, 30, 40, 230], "go round"), ([340, 30, 40, 30, 40, 230, 340, 230], "go round"),
    ([40, 30, 44, 30, 44, 34, 40, 34], "hardly anything"), ([-900, 30, 340, 30, 340, 230, 40, 230], "far beside"),
  ])
func `corners that no board has are told, and stay as they were set`(corners: [Int], words: String) async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let id = try await photographed(bench)
  let answer = try await bench.ask(.post, "/boards/\(id)/photos/1", cookie: member, form: form(corners))
  #expect(answer.status == 422 && answer.body.contains(words) && answer.body.contains("value=\"\(corners[0])\""))
}

@Test func `whoever sets corners on a board that was changed meanwhile is told, and loses nothing`() async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let id = try await photographed(bench)
  let place = "/boards/\(id)/photos/1"
  _ = try await bench.ask(.post, place, cookie: member, form: form(inner))
  let second = try await bench.ask(.post, place, cookie: member, form: form([50, 30, 340, 30, 340, 230, 40, 230]))
  #expect(second.status == 409 && second.body.contains("meanwhile") && second.body.contains("value=\"50\""))
  #expect(second.body.contains("name=\"revision\" value=\"2\""))
}

@Test func `the photo that corners are set on is made by another process, and nobody else sees it`() async throws {
  let program = try NotingProgram(saying: "small jpeg")
  let bench = try await ServiceBench(program: program.path)
  let id = try await photographed(bench)
  let place = "/boards/\(id)/photos/1/taken.jpg"
  let answer = try await bench.ask(.get, place, cookie: try await bench.member("member", as: .member))
  #expect(answer.body == "small jpeg")
  #expect(try program.asked == ["photo \(id) 1"])
  #expect(try await bench.ask(.get, place, cookie: try await bench.member("reader", as: .reader)).status == 403)
  try FileManager.default.removeItem(at: program.folder)
}

@Test func `many who look at a board have its picture made once, and one that can't be made is let be for a while`()
  async throws
{
  let program = try NotingProgram(ending: 1)
  let bench = try await ServiceBench(program: program.path)
  let member = try await bench.member("member", as: .member)
  let id = try await photographed(bench)
  try await withThrowingTaskGroup(of: String.self) { group in
    for _ in 0..<6 { group.addTask { try await bench.ask(.get, "/boards/\(id)", cookie: member).body } }
    for try await page in group { #expect(page.contains("The report is whole.")) }
  }
  _ = try await bench.ask(.get, "/boards/\(id)", cookie: member)
  #expect(try program.asked == ["paint \(id)"])
  try FileManager.default.removeItem(at: program.folder)
}
