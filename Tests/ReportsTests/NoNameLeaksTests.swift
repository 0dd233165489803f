import Blameless
import Testing
import Whiteboard

@testable import Reports

/// Every text that leaves the private side.
private func renderings(_ composition: Composition) -> [String] {
  let picture = BoardPicture(jpeg: [1], width: 10, height: 10, straightening: .identity)
  return [
    MarkdownReport.render(composition.report, privateSide: nil),
    TextReport.render(composition.report, privateSide: nil),
    JSONReport.render(composition.report, privateSide: nil),
    HTMLReport.render(composition.report, pictures: [picture]),
  ]
}

/// Names of the language that are its words too stand in plain words ("will", "mark"); only a capital tells.
private let words: Set<String> = ["Will", "Mark", "Grace", "Rose"]

private func leaks(_ composition: Composition, _ people: [NameGenerator.Named]) -> [String] {
  let lines = renderings(composition).flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
  return people.flatMap(\.words).flatMap { name in
    lines.filter { line in
      guard words.contains(name) else { return line.span(ofWord: name) != nil }
      return line.split { !$0.isLetter }.contains { $0 == name || $0 == name.uppercased() }
    }.map { "\(name): \($0.prefix(160))" }
  }
}

@Test(arguments: 1...60) func `no name on the roster comes through in any rendering`(seed: Int) {
  var generator = NameGenerator(seed: UInt64(seed))
  let (board, people) = generator.board()
  let roster = people.map { Person(name: "\($0.given) \($0.family)") }
  let found = leaks(board.composition(roster: roster), people)
  #expect(found.isEmpty, "\(found.prefix(2)) of \(board.board.lines.map(\.text))")
}

@Test func `without a roster few names come through`() {
  var named = 0
  var leaked: [String] = []
  for seed in 1...60 {
    var generator = NameGenerator(seed: UInt64(seed))
    let (board, people) = generator.board()
    let composition = board.composition()
    for line in composition.report.lines {
      let text = line.text.description
      for name in people.flatMap(\.words) where text.span(ofWord: name) != nil { leaked.append("\(name): \(text)") }
    }
    for read in board.board.lines {
      named += people.flatMap(\.words).count { read.text.span(ofWord: $0) != nil }
    }
  }
  #expect(leaked.count * 50 <= named, "\(leaked)")
}
