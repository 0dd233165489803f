import Testing

@testable import Blameless

@Suite struct `Sentences are passed over only where nothing is to be found` {
  @Test func `whatever a rule finds is cued`() throws {
    let labelled = try #require(LabelledSentences.ours).sentences + (LabelledSentences.beside?.sentences ?? [])
    let sentences = labelled.map(\.text) + RuleCase.firing.map(\.example.sentence)
    for sentence in sentences {
      let scene = Scene(SentenceText(sentence), guards: Guards())
      guard let rule = BlameRules.all.first(where: { $0.hit(in: scene) != nil }) else { continue }
      #expect(BlameCues.mayBlame(scene.tokens), "\(rule.card.id): \(sentence)")
    }
  }

  @Test(arguments: [
    "Latency rose at 14:02 and the pool filled up", "The rollback finished at 14:31", "Cache hit rate fell to 12 %",
  ])
  func `what only tells of systems is passed over`(sentence: String) {
    #expect(!BlameCues.mayBlame(Tokenizer.tokens(of: SentenceText(sentence))))
  }

  @Test(arguments: ["people-dev.txt", "people-held.txt"])
  func `whoever is found is suspected first`(fixture: String) throws {
    let finder = PersonFinder(roster: RosterIndex([]), vocabulary: KnownWords(Vocabulary()))
    let sieve = LineSieve()
    for sentence in try MarkedSentences.read(fixture).flatMap(\.sentences)
    where !sieve.mayName(sentence.text) {
      #expect(finder.people(in: Tokenizer.tokens(of: SentenceText(sentence.text))).isEmpty, "\(sentence.text)")
    }
  }

  @Test(arguments: [
    "The Hank Green I know is hardly awesome.", "But oh well i love her *Danielle ily*",
    "#AAP Thanks Chetan Sahebrao Pagar From MAHARASHTRA(INDIA ) For Donating Rs 1000 With Tx . NE448350 On Feb 1 2015 11:11 PM",
    "Odin never acknowledged the write", "owner: miles",
  ])
  func `a name that the model alone would not believe is suspected`(line: String) {
    #expect(!NameScan().people(in: line).isEmpty)
  }
}
