import Testing

@testable import Blameless

@Suite struct `Whoever is known` {
  private let editor = Editor(
    roster: ["Gwendolin Trapp", "Oberon Mustrum", "Mark Field", "Bo Ek"].map { Person(name: $0) })

  @Test(arguments: [
    "mustrum queue had no alert", "GwendolinService crashed", "Mustrum queue had no alert",
    "the mustrum service is down",
    "gwendolin trapp sets a limit", "GWENDOLIN sets a limit", "Ask oberon mustrum for it",
    "Set a limit - gwendolin", "Gwendolin sets a limit", "Mustrum sets a limit", "ask field about it",
    "Field restarted it", "raise the limit - bo",
  ])
  func `is found in any case and position`(line: String) {
    let published = Folding.fold(editor.edit(line).withoutNames.description)
    for name in ["gwendolin", "trapp", "oberon", "mustrum", "field", "- bo"] {
      #expect(!published.contains(name), "\(published)")
    }
  }

  @Test(arguments: ["the May maintenance window was missed", "May maintenance window", "red & amber"])
  func `is no month and no colour`(line: String) {
    let editor = Editor(roster: [Person(name: "May Trapp"), Person(name: "Amber Ek")])
    #expect(editor.edit(line).withoutNames.description == line)
  }

  @Test(arguments: [
    "a field may be empty", "rose to the top field", "mark the node as bad", "the header field was empty",
    "the ek was lost", "bo queue was full",
  ])
  func `is not seen in a small word that means something else`(line: String) {
    #expect(editor.edit(line).withoutNames.description == line)
  }
}
