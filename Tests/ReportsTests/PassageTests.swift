import Testing
import Whiteboard

@testable import Reports

private func passages(_ builder: BoardBuilder) -> [String] {
  PassageJoiner(layout: Layout(builder.board)).passages().map(\.text)
}

@Test func `a wrapped line goes on where it begins with a small letter`() {
  let board = BoardBuilder().line("14:02 Deployed v2.3 to all", y: 20).line("regions at once", x: 100, y: 50)
    .line("14:10 Alert fired", y: 80)
  #expect(passages(board) == ["14:02 Deployed v2.3 to all regions at once", "14:10 Alert fired"])
}

@Test func `a list in small letters stays a list`() {
  let board = BoardBuilder().line("pool size at its default", y: 20).line("no alert", y: 50).line(
    "retries pile up", y: 80)
  #expect(passages(board).count == 3)
}

@Test func `a bullet, a new time, another ink or a gap begins anew`() {
  let board = BoardBuilder().line("Deployed to all", y: 20).line("regions", y: 50, mark: .bullet)
    .line("of them", y: 80, ink: .red).line("with care", y: 160, ink: .red)
  #expect(passages(board) == ["Deployed to all", "regions", "of them", "with care"])
}

@Test func `a line that cannot end there goes on`() {
  let board = BoardBuilder().line("Because of the", y: 20).line("Athena scan", y: 50).line("Retries (also", y: 80)
    .line("Queues) grew", y: 110)
  #expect(passages(board) == ["Because of the Athena scan", "Retries (also Queues) grew"])
}

@Test func `lines that each say something by themselves stay apart, however close they stand`() {
  let causes = [
    "ENCODER UPDATE RESETS THE BITRATE", "NO TEST STREAM BEFORE GOING LIVE", "BACKUP ENCODER HAS ANOTHER LOGIN",
  ]
  #expect(passages(BoardBuilder.column(causes[0], causes[1], causes[2], y: 20)) == causes)
  let events = ["17:18 temperature rises above 8 C", "morning round finds the fridge warm"]
  #expect(passages(BoardBuilder.column(events[0], events[1], y: 20)) == events)
}

@Test func `two orders are two actions, and whose one is stands behind it`() {
  let board = BoardBuilder.column(
    "TODO", "MAKE INVOICE CONSUMERS IDEMPOTENT - SRE", "SHORTEN THE LAG ALERT WINDOW TO 5 MIN", "FACILITIES, 12/15",
    y: 20)
  #expect(
    passages(board) == [
      "TODO", "MAKE INVOICE CONSUMERS IDEMPOTENT - SRE", "SHORTEN THE LAG ALERT WINDOW TO 5 MIN - FACILITIES, 12/15",
    ])
}

@Test func `a speck before the rest of a sentence begins nothing`() {
  let board = BoardBuilder().line("Agree on a delivery time with", y: 20).line("the supplier", y: 50, mark: .bullet)
  #expect(passages(board) == ["Agree on a delivery time with the supplier"])
}

@Test func `a time alone under an event that ends in "at" is its time, in capitals too`() {
  let board = BoardBuilder().line("PRESSURE BACK TO NORMAL AT", y: 20).line("19.54", y: 50)
  #expect(passages(board) == ["PRESSURE BACK TO NORMAL AT 19.54"])
}

@Test func `a heading may be wrapped, and ends what went before`() {
  let board = BoardBuilder().line("Contributing", y: 20).line("factors", y: 50).line("No alert", y: 80)
    .line("impact", y: 110)
  #expect(passages(board) == ["Contributing factors", "No alert", "impact"])
}

@Test func `a time in a column of its own is joined to its event`() {
  let board = BoardBuilder().line("14:02", y: 20).line("Deployed v2.3", x: 200, y: 20).line("14:10", y: 60)
    .line("Alert fired", x: 200, y: 60)
  #expect(passages(board) == ["14:02 Deployed v2.3", "14:10 Alert fired"])
}

@Test func `a span of a statement leads back to its lines`() {
  var passage = Passage(BoardBuilder.column("Mary").board.lines[0], region: 0)
  passage.append(BoardBuilder.column("Smith deployed").board.lines[0])
  let parts = passage.parts(of: 0..<10)
  #expect(parts.map(\.span) == [0..<4, 0..<5])
}

@Test func `in small letters throughout, lines that stand close and fill the column go on`() {
  let board = BoardBuilder().line("the pool was at its default and", y: 20).line("ran out of free connections", y: 48)
    .line("no alert on the saturation of it", y: 100).line("retries piled up in the queue as", y: 152)
    .line("each of them waited", y: 180).line("nobody knew", y: 232)
  #expect(
    passages(board) == [
      "the pool was at its default and ran out of free connections", "no alert on the saturation of it",
      "retries piled up in the queue as each of them waited", "nobody knew",
    ])
}
