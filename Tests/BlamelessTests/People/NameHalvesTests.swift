import Testing

@testable import Blameless

@Suite struct `A full name of which one half is known` {
  @Test(arguments: [
    ("The change was made by Zebulon Quist without a test", "The change was made by an engineer without a test"),
    ("Zebulon Quist deployed v2", "An engineer deployed v2"), ("Paged Zebulon Quist", "Paged an engineer"),
    ("Quist Zebulon was paged", "An engineer was paged"),
    ("Zebulon Quist's deploy failed", "An engineer's deploy failed"),
  ])
  func `is one person`(sentence: String, text: String) {
    let roster = [Person(name: "Zebulon")]
    #expect(Editor(roster: roster).withoutNames(sentence).description == text)
    #expect(NameScan(roster: roster).redacted(sentence).text == text)
    #expect(NameScan(roster: roster).people(in: sentence).count == 1)
  }

  @Test func `is one person where a line of the board makes one half plain`() {
    let lines = ["Quist said it was late", "The change was made by Zebulon Quist"]
    #expect(Editor(notes: lines).withoutNames(lines[1]).description == "The change was made by an engineer")
  }

  @Test(arguments: [
    "Paged Zebulon, Quist", "Paged Zebulon and Quist", "Zebulon: Quist was paged", "Paged Zebulon\nQuist was paged",
  ])
  func `is two where anything but a blank parts them`(sentence: String) {
    #expect(Editor(roster: [Person(name: "Zebulon"), Person(name: "Quist")]).edit(sentence).mentions.count == 2)
  }

  @Test func `is two where the roster knows two people`() {
    let roster = [Person(name: "Zebulon Hale"), Person(name: "Ada Quist")]
    #expect(Editor(roster: roster).edit("Ask Zebulon Quist").mentions.count == 2)
  }
}

@Test(arguments: [
  ("Authors: jennifer, martym, agoogler", ["martym", "agoogler", "jennifer"]), ("Owner: martym", ["martym"]),
  ("Attendees: agoogler and martym", ["martym", "agoogler"]),
])
func `a login behind the label of an author or an owner is somebody`(line: String, names: [String]) {
  let text = Editor(notes: [line]).withoutNames(line).description
  for name in names { #expect(!text.contains(name), "\(text)") }
}

@Test func `a login that one line makes plain is known in another`() {
  let lines = ["Authors: martym, agoogler", "Balance the load - martym", "martym paged the team"]
  let editor = Editor(notes: lines)
  for line in lines { #expect(!editor.withoutNames(line).description.contains("martym"), "\(line)") }
}

@Test(arguments: [
  "Owner: payments", "Owners: sre, platform", "Owner: infrastructure team", "Owner: kubernetes", "Lead: unknown",
  "Owner: none", "Contact: support", "Participants: engineering, support, legal",
])
func `a team or a thing behind the label of an owner stays`(line: String) {
  #expect(Editor(notes: [line]).withoutNames(line).description == line)
}
