import Foundation
import JSONSupport
import JSONText
import Testing
import Whiteboard

@testable import Reports

private func schema() throws -> SchemaCheck {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Documentation/report.schema.json")
  return SchemaCheck(root: try JSON(parsing: String(decoding: try Data(contentsOf: file), as: UTF8.self)))
}

private let boards: [BoardBuilder] = [
  BoardBuilder(), outage,
  BoardBuilder.column("Retro", "Glad", "• all \"of\" it \\ <b>", "Sad", "• flaky (3 votes)"),
  BoardBuilder.column("5 whys", "1. Why? a pool", "2. Why? a limit", "Timeline", "T+5 deploy", "23:50 a", "9-9:40 b"),
  BoardBuilder.column("First", "14:02:11 deploy").column("Second", "☑ Add it P0 by 12/1", photo: 1),
  BoardBuilder().line("doubtful words", y: 20, confidence: 0.2),
]

@Test(arguments: boards.indices, [false, true])
func `every report is as its schema says`(index: Int, isPrivate: Bool) throws {
  var composition = boards[index].composition(ReportSettings(date: "2026-11-18"))
  var report = composition.report
  report.unread = [Board.Unread(near: nil, box: Quad(x: 0.123, y: 1, width: 10, height: 5))]
  composition = Composition(report: report, privateSide: composition.privateSide)
  let text = JSONReport.render(report, privateSide: isPrivate ? composition.privateSide : nil)
  #expect(try schema().errors(in: JSON(parsing: text)) == [])
}

@Test func `the schema tells a broken report`() throws {
  let text = JSONReport.render(outage.report(), privateSide: nil)
  let schema = try schema()
  for (good, bad) in [
    ("\"postmortem\"", "\"party\""), ("\"2026-11-18\"", "\"18 Nov\""), ("\"14:02\"", "\"2pm\""), ("\"L1\"", "\"1\""),
    ("\"notes\"", "\"remarks\""),
  ] {
    #expect(text.contains(good))
    #expect(try schema.errors(in: JSON(parsing: text.replacingOccurrences(of: good, with: bad))) != [], "\(bad)")
  }
  let composition = outage.composition()
  let named = JSONReport.render(composition.report, privateSide: composition.privateSide)
  #expect(try schema.errors(in: JSON(parsing: named)) == [])
  let leaked = named.replacingOccurrences(of: "\"private\": true", with: "\"private\": false")
  #expect(try schema.errors(in: JSON(parsing: leaked)) != [])
}

@Test func `text survives JSON whatever is in it`() throws {
  let text = "say \"no\" \\ to\u{1}<é日本>\u{2028}"
  #expect(try JSON(parsing: JSONValue.string(text).pretty()) == .string(text))
  let line = JSONValue.object([("a", .array([.string(text), .null])), ("b", .object([]))]).line
  #expect(!line.contains("\n"))
  #expect(try JSON(parsing: line) == .object(["a": .array([.string(text), .null]), "b": .object([:])]))
  #expect(
    try JSON(parsing: JSONValue.array([.number(.nan), .number(0.456)]).pretty()) == .array([.number(0), .number(0.46)]))
}

@Test func `the private form alone has the lines as read and the words to review`() throws {
  let composition = BoardBuilder.column("Root cause").line("retry storm", y: 60, confidence: 0.3).composition()
  let published = try JSON(parsing: JSONReport.render(composition.report, privateSide: nil))
  #expect(published["review"] == nil)
  #expect(published["lines"]?[1]?["raw"] == nil)
  let named = try JSON(parsing: JSONReport.render(composition.report, privateSide: composition.privateSide))
  #expect(named["private"] == .bool(true))
  #expect(named["lines"]?[1]?["raw"] == .string("retry storm"))
  #expect(named["review"]?.array?.map { $0["word"]?.string } == ["retry", "storm"])
}
