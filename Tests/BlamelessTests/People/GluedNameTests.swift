import Testing

@testable import Blameless

@Suite struct `What is glued to a name goes with the name` {
  @Test(arguments: [
    ("owner: Zbigniew Kowalczyk5", "owner: an engineer"),
    ("Kowalczyk5 dropped the orders table", "An engineer dropped the orders table"),
    ("paged Kowalczyk12 about the lag", "paged an engineer about the lag"),
    ("told Priya7 to wait", "told an engineer to wait"),
    ("ask 5Kowalczyk about the lag", "ask an engineer about the lag"),
    ("Kowalczyk_ dropped the orders table", "An engineer_ dropped the orders table"),
    ("_Priya deployed v2", "_An engineer deployed v2"),
    ("caused the _Priya_ deploy to fail", "caused the _Priya_ deploy to fail"),
    ("add an alert - Priya2", "add an alert - an engineer"),
  ])
  func `a figure or a stroke at a name hides nobody`(sentence: String, published: String) {
    #expect(Editor(notes: [sentence]).edit(sentence).withoutNames.description == published)
  }

  @Test func `a name plain in one line is known in another with a figure at it, and the other way round`() {
    let notes = ["Zuzka3 deployed v2", "ask Zuzka about lag", "lag is back, Zuzka4"]
    let editor = Editor(notes: notes)
    for note in notes { #expect(!editor.edit(note).withoutNames.description.contains("Zuzka")) }
  }

  @Test func `people on the roster are known with a figure at their name`() {
    let editor = Editor(roster: [Person(name: "Robert Okafor", team: "Payments")])
    #expect(editor.edit("told Okafor5 to wait").withoutNames.description == "told a Payments engineer to wait")
  }

  @Test(arguments: [
    "Redis7 evicted the keys", "Python3 was not installed", "Rack12 lost power", "10Gbps link saturated",
    "deployed to Cluster2", "Q4 planning", "2FA was off", "Kafka2 fell behind", "K8s upgrade", "Log4j patch",
    "Phase2 done",
    "Six Therac-25 accidents",
    "Node5 dropped the packets",
  ])
  func `machines and versions keep their numbers`(sentence: String) {
    #expect(Editor().edit(sentence).withoutNames.description == sentence)
  }
}
