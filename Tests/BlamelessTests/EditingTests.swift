import Testing

@testable import Blameless

@Suite struct `Editing turns blame around` {
  @Test(arguments: [
    ("Alice deployed without checking the rollback plan", "A deploy went ahead without checking the rollback plan"),
    (
      "14:02 Alice deployed v2.3 without checking the rollback plan",
      "14:02 v2.3 was deployed without checking the rollback plan"
    ),
    ("Bob forgot to update the runbook", "The runbook was not updated"),
    ("- 14:02 Bob deployed v2.3.1 w/o review", "- 14:02 v2.3.1 was deployed without review"),
    ("You guys broke the build again", "The build was broken again"),
    ("Incorrect values were entered by the operator", "Incorrect values were entered"),
    ("Alice ignored the alert; errors kept rising", "The alert was ignored; errors kept rising"),
    ("management ignored our requests for load testing", "The requests for load testing were ignored"),
    ("Ops rebooted db-01 without draining it", "db-01 was rebooted without draining it"),
    (
      "Priya pushed the config straight to prod without telling anyone",
      "The config was pushed straight to production without notice"
    ),
    ("Elena left the debug flag on in production", "The debug flag was left on in production"),
    ("The intern deleted 3,000 rows", "3,000 rows were deleted"), ("Ben broke prod :(", "Production was broken"),
    ("Vlad took the DB offline at noon without notice", "The DB was taken offline at noon without notice"),
  ])
  func `the fact is told without the accused`(sentence: String, restated: String) {
    #expect(Editor().edit(sentence).text?.description == restated)
  }

  @Test(arguments: [
    "She overrode the circuit breaker and flooded the DB", "the intern ran rm -rf on the backup volume",
    "Jim was careless",
    "Root cause: human error", "The new guy took down prod on his first day",
    "release manager waved it through", "Kenji didn't tell anyone about the change",
  ])
  func `what can't be said well is only asked about`(sentence: String) {
    let edit = Editor().edit(sentence)
    #expect(edit.text == nil)
    #expect(!edit.questions.isEmpty)
  }

  @Test func `a question points at staging or the pipeline only where the notes name them`() {
    let asked = { (notes: [String]) in
      Editor(notes: notes).edit("Why did the engineer skip testing?").questions.first?.description
    }
    #expect(asked(["staging env has 1/50 of the data"]) == "What prevented the staging environment from catching this?")
    #expect(asked(["CI green at 14:00"]) == "What prevented the pipeline from catching this?")
    #expect(asked([]) == "What makes skipping testing possible?")
  }

  @Test(arguments: RuleCase.firing)
  func `what comes out is clean and stays as it is`(example: RuleCase) {
    let editor = Editor()
    let edit = editor.edit(example.example.sentence)
    for published in edit.questions + (edit.text.map { [$0] } ?? []) {
      let again = editor.edit(published.description)
      #expect(again.text == published)
      #expect(again.findings.isEmpty)
      #expect(again.mentions.isEmpty)
    }
    #expect(editor.edit(edit.withoutNames.description).withoutNames == edit.withoutNames)
  }

  @Test(arguments: RuleCase.firing)
  func `a question asks the system, in one breath`(example: RuleCase) {
    for question in Editor().edit(example.example.sentence).questions.map(\.description) {
      let words = Tokenizer.tokens(of: Array(question)).map(\.key)
      #expect(Frames.isSound(question))
      #expect(!words.contains { ["who", "whose", "why", "should", "mistake", "blame"].contains($0) })
    }
  }
}
