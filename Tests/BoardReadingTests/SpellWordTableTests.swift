import CWeights
import Testing

@testable import BoardReading

@Suite struct SpellWordTableTests {
  private func node(_ word: String, in table: WordTable) -> Int? {
    table.child(of: WordTable.root, Array(word.utf8))
  }

  @Test(arguments: ["runbook", "rollback", "failover", "kafka", "grafana", "don't", "the", "priya"])
  func `the words of a board are known`(word: String) throws {
    let table = try #require(WordTable.carried)
    let found = try #require(node(word, in: table))
    #expect(table.word(found) != nil)
  }

  @Test func `no word is better than the best under its beginnings`() throws {
    let table = try #require(WordTable.carried)
    let score = try #require(node("rollback", in: table).flatMap(table.word))
    for length in 1...8 {
      let beginning = try #require(node(String("rollback".prefix(length)), in: table))
      #expect(table.best(beginning) >= score)
    }
  }

  @Test func `common words are likelier than rare ones, and words that go together likelier still`() throws {
    let table = try #require(WordTable.carried)
    let of = try #require(node("of", in: table))
    let the = try #require(node("the", in: table))
    let alone = try #require(table.word(the))
    let rare = try #require(node("zucchini", in: table).flatMap(table.word))
    #expect(alone > rare)
    let pair = try #require(table.pair(of, the))
    #expect(pair > alone)
    #expect(table.pair(the, of) == nil)
  }

  @Test func `what is no word, or goes on beyond every word, is not found`() throws {
    let table = try #require(WordTable.carried)
    #expect(node("runbooq", in: table) == nil)
    #expect(node("runboo", in: table).flatMap(table.word) == nil)
  }

  @Test func `bytes that are no whole table are refused`() {
    let words = bs_words()
    for count in [0, 4, 15, 16, 1000, words.count - 1] {
      #expect(WordTable(UnsafeRawBufferPointer(start: words.bytes, count: count)) == nil)
    }
  }
}
