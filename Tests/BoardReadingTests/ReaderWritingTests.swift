import Testing
import Whiteboard

@testable import BoardReading

/// From what was read to lines: places, directions, marks, and what could not be read.
struct ReaderWritingTests {
  private static let box = Quad(x: 100, y: 50, width: 200, height: 40)

  @Test(arguments: 0...3)
  func `a place on the turned photo is found again on the photo as given`(quarters: Int) {
    // A photo of 600 x 400 on which the writing runs so that the turned photo holds it upright.
    let upright = Quad(x: 30, y: 20, width: 90, height: 25)
    let given = upright.turnedBack(quarters: quarters, width: 600, height: 400)
    let expected: [Quad] = [
      upright,
      Quad(
        topLeft: Point(x: 20, y: 370), topRight: Point(x: 20, y: 280), bottomRight: Point(x: 45, y: 280),
        bottomLeft: Point(x: 45, y: 370)),
      Quad(
        topLeft: Point(x: 570, y: 380), topRight: Point(x: 480, y: 380), bottomRight: Point(x: 480, y: 355),
        bottomLeft: Point(x: 570, y: 355)),
      Quad(
        topLeft: Point(x: 580, y: 30), topRight: Point(x: 580, y: 120), bottomRight: Point(x: 555, y: 120),
        bottomLeft: Point(x: 555, y: 30)),
    ]
    #expect(given == expected[quarters])
  }

  @Test func `a place begun at each of its corners is the same place`() {
    for quarters in 0...3 {
      let begun = Self.box.begun(quarters: quarters)
      #expect(Set(begun.corners) == Set(Self.box.corners))
      #expect(begun.topLeft == Self.box.corners[quarters])
    }
    #expect(Self.box.begun(quarters: 1).begun(quarters: 3) == Self.box)
    #expect(Self.box.begun(quarters: 2).begun(quarters: 2) == Self.box)
    #expect(!Self.box.isTall)
    #expect(Self.box.begun(quarters: 1).isTall)
  }

  @Test(arguments: [
    (["☐", "Add", "a", "test"], Mark.checkbox(.empty), ["Add", "a", "test"]),
    (["[", "]", "Add"], .checkbox(.empty), ["Add"]),
    (["[x]", "Add"], .checkbox(.ticked), ["Add"]),
    (["☑Add", "it"], .checkbox(.ticked), ["Add", "it"]),
    (["✗", "Drop"], .checkbox(.crossed), ["Drop"]),
    (["-", "slow", "disk"], .bullet, ["slow", "disk"]),
    (["•slow"], .bullet, ["slow"]),
  ])
  func `a mark that was read as text comes off its line`(texts: [String], mark: Mark, left: [String]) {
    var words = texts.map { Word(text: $0, confidence: 1, box: Self.box) }
    #expect(TypedMark.take(from: &words) == mark)
    #expect(words.map(\.text) == left)
  }

  @Test(arguments: [["-5", "min"], ["*.example.com"], ["+12%", "errors"], ["Add", "☐"], ["-"], ["[", "]"], []])
  func `what only looks like a mark stays text`(texts: [String]) {
    var words = texts.map { Word(text: $0, confidence: 1, box: nil) }
    #expect(TypedMark.take(from: &words) == nil)
    #expect(words.map(\.text) == texts)
  }

  @Test func `letters after a mark keep their places`() {
    var words = [Word(text: "•ab", confidence: 1, box: Self.box, cuts: [0, 0.2, 0.6, 1])]
    #expect(TypedMark.take(from: &words) == .bullet)
    let box = words.first?.box
    #expect(box?.topLeft.x == 140)
    #expect(box?.topRight.x == 300)
    #expect(words.first?.cuts.count == 3)
    #expect(words.first?.box(of: 1..<2)?.topLeft.x == 220)
  }

  @Test func `what was read badly is no line, and is told by its place and its neighbour`() throws {
    let reading = try read([
      writing("Rollback", 0.9, Self.box), writing("failed", 0.9, Quad(x: 100, y: 300, width: 200, height: 40)),
      writing("xq", BoardReading.Writing.leastConfidence - 0.01, Quad(x: 110, y: 260, width: 60, height: 30)),
      writing("→", 0.9, Quad(x: 400, y: 100, width: 60, height: 30)),
    ])
    #expect(reading.lines.map(\.text) == ["Rollback", "failed"])
    #expect(reading.lines.map(\.id.number) == [1, 2])
    #expect(
      reading.unread == [
        Board.Unread(near: Line.ID(2), box: Quad(x: 110, y: 260, width: 60, height: 30), photo: 0)
      ])
  }

  @Test func `a board on which nothing could be read has a place and no neighbour`() throws {
    let reading = try read([writing("xq", 0.1, Self.box)])
    #expect(reading.lines.isEmpty)
    #expect(reading.unread == [Board.Unread(near: nil, box: Self.box, photo: 0)])
  }

  @Test func `a few letters, none of them sure, are scribbles and no text`() throws {
    let scribbled = try read([writing("COOO", 0.6, Self.box)])
    #expect(scribbled.lines.isEmpty)
    #expect(scribbled.unread.map(\.box) == [Self.box])
    let short = try read([writing("Hello", 0.95, Self.box)])
    #expect(short.lines.map(\.text) == ["Hello"])
    let unsure = try read([writing("gate checks nothing", 0.6, Self.box)])
    #expect(unsure.lines.count == 1)
  }

  private func read(_ writing: [BoardReading.Writing]) throws -> PhotoReading {
    let canvas = StraightenCanvas(width: 640, height: 480)
    return PhotoReading(
      photo: try PhotoLevels(canvas.photo()), writing: writing, turn: 0, index: 0, firstLine: 1,
      workers: Workers(count: 2))
  }

  private func writing(_ text: String, _ confidence: Double, _ box: Quad) -> BoardReading.Writing {
    let cuts = (0...text.count).map { Double($0) / Double(text.count) }
    let word = SpelledWord(text: text, evidence: .sure(text), cuts: cuts, guesses: [])
    return BoardReading.Writing(box: box, spelled: SpelledLine(words: [word], confidence: confidence))
  }
}
