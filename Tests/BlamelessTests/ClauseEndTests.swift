import Testing

@testable import Blameless

@Suite struct `Questions end where their clause ends` {
  @Test(arguments: [
    ("GuardDuty alert, muted by someone last spring", "What made it possible to mute GuardDuty alert?"),
    ("the DBA left the root shell open) no inventory of keys", "What made it possible to leave the root shell open?"),
  ])
  func `a comma or the half of a bracket is no part of them`(sentence: String, question: String) {
    #expect(Editor().edit(sentence).questions.first?.description == question)
  }

  @Test(arguments: [
    "Pedro left in June", "the contractor left in 2024", "Henk couldn't have known, the box was mislabelled",
    "the DBA had no way of knowing that the flag was off",
  ])
  func `whoever is gone or could not know did no harm`(sentence: String) {
    #expect(Editor(notes: [sentence]).edit(sentence).findings.isEmpty)
  }

  @Test func `what was passed over is blame in German too`() {
    #expect(!Editor().edit("Meike hat den Lasttest übersprungen").findings.isEmpty)
  }

  @Test func `no capital stands within a sentence`() {
    let sentence = "maintenance, i.e. Henk, replaced the lamp with the wrong colour"
    let text = Editor(roster: [Person(name: "Henk")]).edit(sentence).text?.description ?? ""
    #expect(!text.contains("i.e. The"))
  }

  @Test func `the letter that tells two apart stays a capital`() {
    #expect(Capitals.calmed("ENGINEER A PAGED ENGINEER B") == "Engineer A paged engineer B")
  }
}
