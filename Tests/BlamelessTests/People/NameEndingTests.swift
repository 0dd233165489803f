import Testing

@testable import Blameless

@Suite struct `A known name with an s behind it` {
  private let roster = [
    Person(name: "Zebulon Quist"), Person(name: "Mark Wood"), Person(name: "Rose Hale"), Person(name: "Bill"),
  ]

  @Test(arguments: [
    ("Zebulons deploy broke it", "An engineer's deploy broke it"), ("the Zebulons broke it", "the engineers broke it"),
    ("We asked the Quists for help", "We asked the engineers for help"),
    ("Zebulons Änderung war spät", "An engineer's Änderung war spät"), ("It was Zebulons", "It was an engineer"),
  ])
  func `is that name, several or whose`(sentence: String, text: String) {
    #expect(Editor(roster: roster).withoutNames(sentence).description == text)
  }

  @Test func `is known by a name that another line of the board makes plain, in any reading`() {
    let lines = ["Zebulon said it was late", "the Zebulons broke it"]
    #expect(Editor(notes: lines).withoutNames(lines[1]).description == "the engineers broke it")
    #expect(
      NameScan().redacted(lines.joined(separator: "\n")).text == "An engineer said it was late\nthe engineers broke it")
  }

  @Test(arguments: [
    "The marks were missing", "Marks were missing", "All wills, roses and bills were kept", "Bills were paid twice",
    "The Woods region was slow", "Roses are red", "zebulons are a unit of load",
  ])
  func `is none where the word is another, or small`(sentence: String) {
    #expect(Editor(roster: roster).withoutNames(sentence).description == sentence)
    #expect(NameScan(roster: roster).people(in: sentence).isEmpty)
  }

  @Test func `is none where the context of the project knows the word`() {
    let vocabulary = Vocabulary(services: ["Zebulons"])
    #expect(Editor(roster: roster, vocabulary: vocabulary).edit("Zebulons was slow").mentions.isEmpty)
  }
}
