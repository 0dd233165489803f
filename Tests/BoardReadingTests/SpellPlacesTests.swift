import Testing

@testable import BoardReading

@Suite struct SpellPlacesTests {
  @Test(arguments: [false, true])
  func `each character has its place, left to right, and words do not overlap`(greedily: Bool) {
    let line = Writing("Alice deployed v2", unclear: [1: ["l": 0.6, "i": 0.3]]).spelled(greedily: greedily)
    var end = 0.0
    for word in line.words {
      #expect(word.cuts.count == word.text.count + 1)
      #expect(zip(word.cuts, word.cuts.dropFirst()).allSatisfy { $0 < $1 })
      #expect((word.cuts.first ?? -1) >= end)
      end = word.cuts.last ?? 2
    }
    #expect(line.words.count == 3)
    #expect(end <= 1)
  }

  @Test func `cuts hold the steps that say their characters`() throws {
    // "ab cd" is written in 10 steps: a in the first, b in the third, c in the seventh, d in the ninth.
    let line = Writing("ab cd").spelled()
    let cuts = line.words.map { $0.cuts.map { $0 * 10 } }
    try #require(cuts.map(\.count) == [3, 3])
    #expect(cuts[0][0] < 0.5 && cuts[0][1] >= 1 && cuts[0][1] <= 2 && cuts[0][2] >= 3)
    #expect(cuts[1][0] <= 6 && cuts[1][1] >= 7 && cuts[1][1] <= 8 && cuts[1][2] >= 9)
  }

  @Test func `a word is as sure as its least certain letter`() throws {
    let line = Writing("check nunbook", unclear: [6: ["n": 0.6, "r": 0.3]]).spelled()
    let word = try #require(line.words.last)
    #expect(abs(word.evidence.least - 0.3) < 0.001)
    #expect(abs(line.words[0].evidence.least - 0.98) < 0.001)
  }

  @Test func `an uncertain word tells what else it may be, a certain one nothing`() throws {
    let line = Writing("check nunbook", unclear: [6: ["n": 0.6, "r": 0.3]]).spelled()
    let word = try #require(line.words.last)
    #expect(word.guesses.first == "nunbook")
    #expect(word.guesses.count <= 3)
    #expect(!word.guesses.contains(word.text))
    #expect(line.words[0].guesses.isEmpty)
  }

  @Test func `noise gives a line whose places make sense`() {
    var random = Lehmer(state: 7)
    let speller = Speller(alphabet: Writing.alphabet)
    let classes = Writing.alphabet.symbols.count
    for steps in 1..<60 {
      let values = (0..<steps * classes).map { _ in Float(random.next() % 1000) / 20_000 }
      let line = values.withUnsafeBufferPointer { speller.spell($0, steps: steps) }
      for word in line.words {
        #expect(word.cuts.count == word.text.count + 1)
        #expect(zip(word.cuts, word.cuts.dropFirst()).allSatisfy { $0 <= $1 })
        #expect((0...1).contains(word.evidence.least))
      }
    }
  }
}

/// Random numbers that are the same on every run.
private struct Lehmer: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
