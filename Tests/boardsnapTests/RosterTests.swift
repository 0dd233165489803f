import Blameless
import Testing

@testable import boardsnap

struct RosterTests {
  @Test func `a table gives people with their lists`() throws {
    let people = try roster(
      "team.csv",
      """
      name,nicknames,initials,handles,email,role,team
      Noor Haddad,Nori;N.,NH,@noor; noor-h,noor@example.org,on-call engineer,Payments
      "Okafor, Emeka",,,,,"lead, ""acting\""",
      """)
    #expect(
      people == [
        Person(
          name: "Noor Haddad", nicknames: ["Nori", "N."], initials: ["NH"], handles: ["@noor", "noor-h"],
          email: "noor@example.org", role: "on-call engineer", team: "Payments"),
        Person(name: "Okafor, Emeka", role: "lead, \"acting\""),
      ])
  }

  @Test func `only the name is needed, and columns stand in any order`() throws {
    #expect(try roster("team.csv", "team,Name\r\nPayments,Noor\r\n\r\n") == [Person(name: "Noor", team: "Payments")])
  }

  @Test func `a table saved by a spreadsheet begins with a mark that is no part of it`() throws {
    #expect(try roster("team.csv", "\u{FEFF}name\nNoor\n") == [Person(name: "Noor")])
  }

  @Test func `YAML has the same keys`() throws {
    let people = try roster(
      "team.yml",
      """
      - name: Noor Haddad
        nicknames: [Nori, "No"]
        handles: "@noor"
        role: on-call engineer
      - name: Emeka
      """)
    #expect(
      people == [
        Person(name: "Noor Haddad", nicknames: ["Nori", "No"], handles: ["@noor"], role: "on-call engineer"),
        Person(name: "Emeka"),
      ])
  }

  @Test(arguments: [
    ("team.csv", "nom,role\nNoor,lead", 1),
    ("team.csv", "name,name\nNoor,lead", 1),
    ("team.csv", "name,role\n\n,lead", 3),
    ("team.csv", "name\nNoor,lead", 2),
    ("team.csv", "name\nEmeka\n\"Noor", 3),
    ("team.csv", "name\n\"Noor\" Haddad", 2),
    ("team.yml", "- name: Noor\n  nickname: Nori", 2),
    ("team.yml", "- name: Noor\n  role: [lead]", 2),
    ("team.yml", "name: Noor", 1),
    ("team.yml", "- role: Noor", 1),
    ("team.yml", "- name: Noor\n- name: \"Emeka", 2),
  ])
  func `a mistake is told by its line, and never says a name`(file: String, text: String, line: Int) throws {
    let failure = try #require(throws: Failure.self) { try roster(file, text) }
    #expect(failure.status == .badInput)
    #expect(failure.sentence.contains("line \(line)"))
    #expect(!failure.sentence.contains("Noor"))
    #expect(!failure.sentence.contains("Emeka"))
  }

  @Test func `a roster that is no text is refused`() throws {
    let scratch = try Scratch()
    let path = scratch.path("team.csv")
    try OutputFile(path: Path(path), existing: .refuse, readers: .anybody).write([0x6E, 0xFF, 0xFE])
    #expect(throws: Failure.self) { try RosterFile(path: Path(path)).people() }
  }

  @Test func `YAML nested without end is refused`() throws {
    let failure = try #require(throws: Failure.self) {
      try roster("team.yml", String(repeating: "[", count: 1_000_000))
    }
    #expect(failure.status == .badInput)
  }

  private func roster(_ name: String, _ text: String) throws -> [Person] {
    let scratch = try Scratch()
    return try RosterFile(path: Path(try scratch.file(name, text))).people()
  }
}
