import Testing

@testable import Blameless

@Suite struct `What stands before a name fits what stands in` {
  private let roster = [Person(name: "Jolanta Kowalczyk"), Person(name: "Robert Okafor", role: "DBA")]

  @Test(arguments: [
    ("the Kowalczyk deploy broke the queue", "an engineer's deploy broke the queue"),
    ("The Kowalczyk deploy broke the queue", "An engineer's deploy broke the queue"),
    ("it was the Kowalczyk", "it was the engineer"),
    ("a Kowalczyk fix went out", "an engineer's fix went out"),
    ("this Kowalczyk change is live", "this engineer's change is live"),
    ("our Kowalczyk deployed it", "an engineer deployed it"),
    ("no Kowalczyk in sight", "no engineer in sight"),
    ("Kowalczyk's deploy was late", "An engineer's deploy was late"),
    ("the Kowalczyk's deploy was late", "the engineer's deploy was late"),
    ("the last Kowalczyk deploy was late", "the last engineer deploy was late"),
    ("Kowalczyk deploy broke the queue", "An engineer's deploy broke the queue"),
    ("reverted the Okafor migration", "reverted the DBA's migration"),
    ("asked the Okafor about it", "asked the DBA about it"),
    ("the deploy Kowalczyk made was late", "the deploy an engineer made was late"),
  ])
  func `no article stands before another`(sentence: String, published: String) {
    #expect(Editor(roster: roster).edit(sentence).withoutNames.description == published)
  }
}
