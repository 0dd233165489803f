import Blameless
import Foundation
import Testing
import Whiteboard

@testable import boardsnap

struct ReviewTests {
  @Test(arguments: [
    nil, "", "locale: en-GB\n", "vocabulary:\n  services: [Athena] # ours\n", "vocabulary: {services: [Athena]}\n",
    "vocabulary:\n  words:\n    # not people\n    - Grace period\n  teams: [Apollo]\ndate: 2026-11-18\n",
    "vocabulary:\n  words: [Grace period, Bloom]\n", "vocabulary:\n  words: []\n", "locale: en-GB",
  ])
  func `a word that is no person goes into the context, and all else stays`(text: String?) throws {
    let scratch = try Scratch()
    let path = Path(scratch.path(".boardsnap.yml"))
    if let text, !text.isEmpty { _ = try scratch.file(".boardsnap.yml", text) }
    let before = text.map { !$0.isEmpty } == true ? try ContextFile(path: path).context() : Context()
    let keeper = try DecisionKeeper(context: path, roster: nil, photo: Path(scratch.path("board.jpg")))
    try keeper.keep(.word("Clara: \"the\" queue"))
    try keeper.keep(.word("Clara: \"the\" queue"))
    var after = try ContextFile(path: path).context()
    #expect(after.vocabulary.words.count == before.vocabulary.words.count + 1)
    after.vocabulary.words.removeAll { $0 == "Clara: \"the\" queue" }
    #expect(after == before)
    let written = try String(contentsOfFile: path.text, encoding: .utf8)
    if let text, text.contains("# ") { #expect(written.contains("# ")) }
  }

  @Test func `a person goes to the roster in its own columns, for its owner's eyes only`() throws {
    let scratch = try Scratch()
    let roster = try scratch.file("team.csv", "role,name\nlead,Noor Haddad")
    let keeper = try DecisionKeeper(context: nil, roster: Path(roster), photo: Path(scratch.path("board.jpg")))
    try keeper.keep(.person(Person(name: "Okafor, Emeka", role: "DBA")))
    #expect(
      try RosterFile(path: Path(roster)).people() == [
        Person(name: "Noor Haddad", role: "lead"), Person(name: "Okafor, Emeka", role: "DBA"),
      ])
    #expect(try #require(Path(roster).status).st_mode & 0o777 == 0o600)
  }

  @Test(arguments: [
    "people:\n  - name: Noor\n    role: lead\nlocale: en-GB\n", "people: [{name: Noor}]\n", "locale: en-GB\n",
  ])
  func `without a roster a person goes into the context`(text: String) throws {
    let scratch = try Scratch()
    let path = Path(try scratch.file(".boardsnap.yml", text))
    let before = try ContextFile(path: path).context()
    let keeper = try DecisionKeeper(context: path, roster: nil, photo: Path(scratch.path("board.jpg")))
    try keeper.keep(.person(Person(name: "Emeka", role: "DBA")))
    var after = try ContextFile(path: path).context()
    #expect(after.people.count == before.people.count + 1)
    #expect(after.people.contains(Person(name: "Emeka", role: "DBA")))
    after.people.removeAll { $0.name == "Emeka" }
    #expect(after == before)
    #expect(try #require(path.status).st_mode & 0o777 == 0o600)
  }

  @Test func `a context that can't be added to is left as it was`() throws {
    let scratch = try Scratch()
    let text = "vocabulary:\n  words: Bloom\n"
    let path = Path(try scratch.file(".boardsnap.yml", text))
    let keeper = try DecisionKeeper(context: path, roster: nil, photo: Path(scratch.path("board.jpg")))
    #expect(throws: Failure.self) { try keeper.keep(.word("Clara")) }
    #expect(try String(contentsOfFile: path.text, encoding: .utf8) == text)
  }

  @Test(.enabled(if: Examples.models != nil, "the models are not installed: bin/test does that"))
  func `each doubtful word is asked about, and each answer is kept at once`() throws {
    let scratch = try Scratch()
    let board = Examples.folder.appendingPathComponent("planning-board.jpg").path
    let outcome = try Program.run(
      ["review", board, "--context", scratch.path("context.yml"), "--roster", scratch.path("team.csv")],
      models: try #require(Examples.models), input: "p\nEmeka Okafor\nDBA\nn\ns\nq\n")
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    guard !outcome.error.contains("Nothing is doubtful") else { return }
    let people = try RosterFile(path: Path(scratch.path("team.csv"))).people()
    #expect(people.map(\.name) == ["Emeka Okafor"])
    #expect(people.map(\.role) == ["DBA"])
  }
}
