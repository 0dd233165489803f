import Testing

@testable import Blameless

@Suite struct `A whole text is redacted` {
  private let roster = [
    Person(name: "Alice Moreau", handles: ["@alicem"], email: "alice@example.com", role: "DBA"),
    Person(name: "Robert Okafor", team: "Payments"), Person(name: "Tan Wei Jie"), Person(name: "田中 健太"),
  ]

  @Test(arguments: [
    "ping @sam_ops if the queue grows",
    "Ebru ALWAYS forgets to drain the node",
  ])
  func `somebody is named with a team in the handle, and by a habit`(text: String) {
    #expect(NameScan().people(in: text).count == 1)
  }

  @Test(arguments: [
    "Cutover didn't work", "Handover did not mention it", "Terraform wanted to replace the subnet",
    "We reused an old AMI", "MX added back at 12:55",
  ])
  func `verbs with their particle, tools that want something and acronyms are nobody`(text: String) {
    #expect(NameScan().people(in: text).isEmpty)
  }

  @Test(arguments: ["- [ ] rotate keys, owner: davies", "avvisa la MARIA", "- rotate the keys - LB"])
  func `a name is one in small letters, behind an article of its language and by its initials`(text: String) {
    #expect(NameScan().people(in: text).count == 1)
  }

  @Test func `what is said to be our scheduler is nobody`() {
    #expect(NameScan().people(in: "Rosalind is our scheduler; it lost its lease").isEmpty)
  }

  @Test func `a name behind an address and a slash goes whole`() {
    let scan = NameScan(roster: [Person(name: "Lieselotte Dijkstra")])
    #expect(scan.redacted("Ask ana@example.org/L. Dijkstra").text == "Ask [person]@example.org/an engineer")
  }

  @Test func `all but the names stays byte for byte as it was`() {
    let text = "# Notes\r\n\r\n* Bob forgot  the flag ;\tcareless!\r\n\u{FEFF}e\u{301} Athena timed out\r\n"
    let redacted = NameScan(roster: roster).redacted(text)
    #expect(
      redacted.text
        == "# Notes\r\n\r\n* A Payments engineer forgot  the flag ;\tcareless!\r\n\u{FEFF}e\u{301} Athena timed out\r\n"
    )
  }

  @Test func `a text that names nobody is left alone, pronouns too`() {
    let text = "He who pages at night\nrestarts she-wolf.service"
    #expect(NameScan(roster: roster).redacted(text).text == text)
  }

  @Test func `pronouns of somebody who is named elsewhere are neutral`() {
    let redacted = NameScan(roster: roster).redacted("Bob deployed.\nHe was rolled back, his pager rang.")
    #expect(redacted.text == "A Payments engineer deployed.\nThey were rolled back, their pager rang.")
  }

  @Test(arguments: [
    ("mail alice@example.com", "mail [person]@example.com"), ("branch fix/okafor-lag", "branch fix/[person]-lag"),
    ("/home/alicem/run.sh", "/home/[person]/run.sh"), ("田中さんが再起動", "[person]さんが再起動"),
    ("Co-authored-by: Robert Okafor <bob.okafor@acme.io>", "Co-authored-by: a Payments engineer <[person]@acme.io>"),
  ])
  func `inside of identifiers the part that names is masked`(text: String, published: String) {
    #expect(NameScan(roster: roster).redacted(text).text == published)
  }

  @Test func `offsets are bytes`() {
    let text = "é ≠ ü: Bob restarted it"
    let found = NameScan(roster: roster).surePeople(in: text)
    #expect(found.map { String(decoding: Array(text.utf8)[$0.span], as: UTF8.self) } == ["Bob"])
    #expect(found.first?.person?.name == "Robert Okafor")
  }

  @Test func `a role that one person holds can be hidden, also where the text tells it`() {
    let scan = NameScan(roster: roster, smallRoles: .hidden)
    #expect(
      scan.redacted("Alice paged. Our only DBA was on a plane").text
        == "An engineer paged. The engineer was on a plane")
    #expect(scan.redacted("The DBA restarted it").text == "An engineer restarted it")
  }

  @Test func `who is told apart keeps the letter`() {
    let text = "Priya paged Tomasz\nlater Tomasz called Priya"
    #expect(NameScan().redacted(text).text == "Engineer A paged engineer B\nlater engineer B called engineer A")
  }

  @Test func `a word that a label makes a thing is nobody`() {
    #expect(NameScan().people(in: "Service: Oscar\nOscar missed the batch").isEmpty)
  }
}

@Suite struct `A family name alone is somebody` {
  @Test(arguments: [
    "paged HWANG at 14:02", "deploy by SINGH", "thx ROSSI", "HWANG noticed the lag", "NOVAK's change broke login",
    "- [ ] rotate keys - OKAFOR", "ask TANAKA about the dashboard",
  ])
  func `in capitals in a line that has others`(line: String) {
    #expect(NameScan().people(in: line).count == 1)
  }

  @Test(arguments: ["paged Davies at 14:02", "handed over to Davies", "Oyelaran rolled back the deploy"])
  func `in a person's place, whatever the word looks like`(line: String) {
    #expect(NameScan().people(in: line).count == 1)
  }

  @Test(arguments: [
    "paged NOC at 14:02", "deploy by CI", "moved to NGINX", "KAFKA noticed the lag", "ASK ABOUT THE DASHBOARD",
    "Escalated to AWS", "handed over to EMEA", "Traffic went to HAPROXY",
  ])
  func `but no acronym and no product`(line: String) {
    #expect(NameScan().people(in: line).isEmpty)
  }
}
