import Testing

@testable import Blameless

@Suite struct `Titles and notes without articles are held to the same rules` {
  @Test(arguments: [
    "Vexillia broke Payments outage", "Vexillia broke payments", "Xandrik deleted prod tables",
    "Xandrik forgot certs again",
  ])
  func `whoever nobody knows and is blamed is a person`(title: String) throws {
    let edit = Editor(notes: [title]).edit(title)
    #expect(edit.mentions.map(\.span.lowerBound) == [0])
    #expect(!edit.questions.isEmpty)
    #expect(edit.text.map { !$0.description.contains(title.prefix(6)) } ?? true)
  }

  @Test(arguments: [
    "Jenkins broke builds", "Upgrade broke Payments", "Kafka dropped packets", "Payments broke down",
    "Checkout broke again",
    "Fluxcore dropped packets", "Deploy broke checkout", "Terraform deleted tags",
  ])
  func `machines may do the same`(title: String) {
    #expect(Editor(notes: [title]).edit(title).mentions.isEmpty)
  }
}
