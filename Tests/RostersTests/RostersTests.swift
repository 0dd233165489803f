import Blameless
import Testing

@testable import Rosters

struct RostersTests {
  @Test func `a roster written down is read back as it was`() throws {
    let people = [
      Person(
        name: "Okafor, Emeka", nicknames: ["Meka \"E\"", "Eme"], initials: ["EO"], handles: ["@emeka"],
        email: "emeka@example.org", role: "lead,\nacting", team: "Platform"), Person(name: "Noor"),
    ]
    #expect(try RosterTable.people(in: RosterTable.text(of: people)) == people)
  }

  @Test func `a card gives name, nicknames, address and title, folded lines and escapes undone`() throws {
    let cards = """
      BEGIN:VCARD\r
      VERSION:3.0\r
      N:Haddad;Noor;;Dr.;\r
      FN:Dr. Noor Haddad\r
      NICKNAME:Nori,N\\, the first\r
      item1.EMAIL;TYPE="work:x":noor@exam\r
       ple.org\r
      TEL:+1 555 0100\r
      TITLE:On-call engineer\r
      ORG:Example\\, Inc.;Payments\r
      END:VCARD\r
      BEGIN:VCARD
      VERSION:2.1
      N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Nyg=C3=A5rd;H=C3=A5=
      kon
      END:VCARD
      BEGIN:VCARD
      KIND:group
      FN:Payments
      END:VCARD
      """
    #expect(
      try VCards.people(in: cards) == [
        Person(
          name: "Noor Haddad", nicknames: ["Nori", "N, the first", "Dr. Noor Haddad"], email: "noor@example.org",
          role: "On-call engineer", team: "Payments"), Person(name: "Håkon Nygård"),
      ])
    #expect(throws: RosterProblem.unclosedCard(line: 1)) { try VCards.people(in: "BEGIN:VCARD\nFN:Noor\n") }
  }

  @Test func `a Slack export gives its people and no bots`() throws {
    let export = """
      [{"id": "U1", "name": "noor", "deleted": false, "is_bot": false, "real_name": "Noor Haddad",
        "profile": {"real_name": "Noor Haddad", "display_name": "Nori", "email": "noor@example.org", "title": "SRE"}},
       {"id": "U2", "name": "deploybot", "is_bot": true, "profile": {"real_name": "Deploy"}},
       {"id": "USLACKBOT", "name": "slackbot", "is_bot": false, "profile": {"real_name": "Slackbot"}},
       {"id": "U3", "name": "eo", "deleted": true, "profile": {"display_name": "", "real_name": "Emeka Okafor"}}]
      """
    let people = [
      Person(name: "Noor Haddad", nicknames: ["Nori"], handles: ["noor"], email: "noor@example.org", role: "SRE"),
      Person(name: "Emeka Okafor"),
    ]
    #expect(try UsersExport.people(in: export) == people)
    #expect(try UsersExport.people(in: #"{"ok": true, "members": \#(export)}"#) == people)
  }

  @Test func `what PagerDuty answers gives people with what they do and their team`() throws {
    let export = """
      {"users": [{"name": "Noor Haddad", "email": "noor@example.org", "role": "admin", "job_title": "DBA",
                  "teams": [{"id": "P1", "type": "team_reference", "summary": "Payments"}]}], "more": false}
      """
    #expect(
      try UsersExport.people(in: export) == [
        Person(name: "Noor Haddad", email: "noor@example.org", role: "DBA", team: "Payments")
      ])
  }

  @Test(arguments: ["{}", "[]3", "{\"users\": 3}", "[{\"id\": 3}]", "[3]"])
  func `JSON of another kind is refused`(text: String) {
    #expect(throws: RosterProblem.self) { try UsersExport.people(in: text) }
  }

  @Test func `code owners are people, their teams are none`() throws {
    let owners = """
      # @nobody/commented
      *       @noor @example/platform
      /db/ @emeka   docs@example.org # @commented
      [Payments][2] @noor
      /empty/
      """
    let (people, teams) = CodeOwners.people(in: owners)
    #expect(people.map(\.name) == ["noor", "emeka", "docs"])
    #expect(teams == 1)
    #expect(RosterKind(of: owners, named: "owners.txt") == .codeOwners)
  }

  @Test func `commits give each author once, by whatever name, and no machine`() {
    var authors = GitAuthors()
    let sep = "\u{1F}"
    let entry = { (fields: [String]) in fields.joined(separator: sep) }
    let noor = entry(["Noor Haddad", "noor@example.org", "noorh", "12+noorh@users.noreply.github.com"])
    let web = entry(["GitHub", "noreply@github.com", "GitHub", "noreply@github.com"])
    authors.read(
      "\(noor)\u{1E}\(web)\u{1E}Emeka Okafor <emeka@example.org>"
        + "\u{1E}renovate[bot] <29139614+renovate[bot]@x>")
    authors.read("\(entry(["Noor Haddad", "noor@home.example", "Noor Haddad", "noor@home.example"]))\u{1E}\(web)\u{1E}")
    authors.read(mailmap: "Emeka Okafor <emeka@example.org> Former Name <old@example.org> # a comment")
    #expect(
      authors.people == [
        Person(
          name: "Emeka Okafor", nicknames: ["Former Name"], handles: ["emeka", "old", "old@example.org"],
          email: "emeka@example.org"),
        Person(
          name: "Noor Haddad", handles: ["noor", "noorh", "noor@home.example"], email: "noor@example.org"),
      ])
  }

  @Test func `somebody in several places becomes one person, and what was known stays`() {
    var draft = RosterDraft([Person(name: "Noor Haddad", handles: ["noorh"], role: "lead")])
    draft.add(Person(name: "noorh", handles: ["@noorh"]))
    draft.add(Person(name: "noor haddad", email: "noor@example.org", role: "SRE", team: "Payments"))
    draft.add(Person(name: "Noor Abadi"))
    #expect(draft.people.count == 2)
    #expect(draft.people[0].role == "lead")
    #expect(draft.people[0].team == "Payments")
    #expect(draft.people[0].email == "noor@example.org")
  }
}
