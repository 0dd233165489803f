import Testing

@testable import BoardReading

@Suite struct CertaintyTests {
  @Test func `what the pixels are surer of is likelier right`() {
    let certainty = Certainty(words: [])
    let sure = word("runbook", least: 0.99)
    let unsure = word("runbook", least: 0.3)
    #expect(certainty.of(sure) > certainty.of(unsure))
    #expect((0...1).contains(certainty.of(sure)))
  }

  @Test func `letters that spell no word are less likely right than a known word`() {
    let certainty = Certainty(words: [])
    #expect(certainty.of(word("runbook", least: 0.6)) > certainty.of(word("rumboak", least: 0.6, isKnown: false)))
  }

  @Test func `the same word is likelier right on a photo that reads well`() {
    let doubtful = word("replica", least: 0.5)
    let clear = Certainty(words: Array(repeating: word("deploy", least: 0.99), count: 9) + [doubtful])
    let faint = Certainty(words: Array(repeating: word("deploy", least: 0.3), count: 9) + [doubtful])
    #expect(clear.of(doubtful) > faint.of(doubtful))
  }

  private func word(_ text: String, least: Double, isKnown: Bool = true) -> SpelledWord {
    var evidence = WordEvidence.sure(text)
    evidence.least = least
    evidence.mean = least - 1
    evidence.isKnown = isKnown
    return SpelledWord(text: text, evidence: evidence, cuts: [], guesses: [])
  }
}

extension WordEvidence {
  /// Of a word that nothing speaks against.
  static func sure(_ text: String) -> WordEvidence {
    WordEvidence(
      least: 0.99, mean: -0.01, isKnown: true, isAsSeen: true, length: text.count, hasFigure: false, hasSign: false)
  }
}
