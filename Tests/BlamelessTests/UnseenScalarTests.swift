import Testing

@testable import Blameless

@Suite struct `What is not seen hides nobody and turns nothing around` {
  private static let unseen: [Unicode.Scalar] = [
    "\u{AD}", "\u{34F}", "\u{61C}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}",
    "\u{2060}", "\u{2066}", "\u{2069}", "\u{FE0F}", "\u{FEFF}", "\u{3164}", "\u{E0041}",
  ]

  @Test(arguments: unseen)
  func `a name with something unseen in it is the name`(scalar: Unicode.Scalar) {
    let sentence = "Al\(Character(scalar))ice deployed v2 with Kowal\(Character(scalar))czyk"
    let editor = Editor(roster: [Person(name: "Jolanta Kowalczyk")], notes: [sentence])
    #expect(editor.edit(sentence).withoutNames.description == "Engineer A deployed v2 with engineer B")
  }

  @Test(arguments: unseen)
  func `nothing unseen is published`(scalar: Unicode.Scalar) {
    let edit = Editor().edit(
      "\(Character(scalar))disk \(Character(scalar))full on db\(Character(scalar))-1\(Character(scalar))")
    #expect(edit.text?.description == "disk full on db-1")
    #expect("disk\(Character(scalar)) full".withoutControls == "disk full")
  }

  @Test func `an address with something unseen in it is masked whole`() {
    let sentence = "mail mar\u{200B}cus.webb@example.org"
    #expect(Editor(notes: [sentence]).edit(sentence).withoutNames.description == "mail [person]")
  }

  @Test(arguments: [
    "می\u{200C}خواهم", "क्\u{200D}ष", "👩\u{200D}🔧 fixed", "❤\u{FE0F} the pager", "🏴\u{E0067}\u{E0062}\u{E007F} region",
    "1\u{FE0F}\u{20E3} first", "葛\u{E0100}",
  ])
  func `what a script or an emoji needs stays`(text: String) {
    #expect(text.withoutControls == text)
  }
}
