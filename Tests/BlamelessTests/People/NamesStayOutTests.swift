import Testing

@testable import Blameless

@Suite struct `What an editor wrote passes it unchanged` {
  @Test func `a role in a name's place may show that the word beside it is a name, and it goes too`() {
    let sentence =
      "a scenario neither Zerodha nor its vendor, Refinitiv (formerly Thomson Reuters), had encountered before"
    let editor = Editor()
    let edit = editor.edit(sentence)
    let again = editor.edit(edit.withoutNames.description)
    #expect(again.withoutNames == edit.withoutNames)
    #expect(again.text == edit.text)
    #expect(editor.withoutNames(sentence) == edit.withoutNames)
  }

  @Test func `a role of the roster is not taken for a name in its turn`() {
    let editor = Editor(roster: [Person(name: "Zebulon Quist", team: "Austin")])
    #expect(editor.withoutNames("Reverted by Zebulon").description == "Reverted by an Austin engineer")
  }
}
