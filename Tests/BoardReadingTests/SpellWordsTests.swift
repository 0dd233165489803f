import Testing

@testable import BoardReading

@Suite struct SpellWordsTests {
  @Test func `a letter that the pixels leave open becomes the word's`() {
    let line = Writing("check nunbook", unclear: [6: ["n": 0.6, "r": 0.3]]).spelled()
    #expect(line.text == "check runbook")
  }

  @Test func `a word that the pixels rule out is not read`() {
    let line = Writing("check nunbook", unclear: [6: ["n": 0.9, "u": 0.1], 8: ["n": 0.6, "m": 0.3]]).spelled()
    #expect(line.text == "check nunbook")
  }

  @Test func `faint spaces come back`() {
    let line = Writing("Alice deployed the fix", unclear: [2: ["i": 0.7, "l": 0.2]], faintSpaces: 0.05).spelled()
    #expect(line.words.map(\.text) == ["Alice", "deployed", "the", "fix"])
  }

  @Test(
    arguments: [
      ("14:05 OOM", 1, "4", "A"), ("at 22:10", 4, "2", "z"), ("v2.3.1 out", 3, "3", "8"), ("p99 at 4.2s", 1, "9", "g"),
      ("node-7b3 OOM", 6, "b", "6"), ("api-gw-03 down", 7, "0", "O"), ("2026-11-14", 4, "-", " "),
      ("db1.prod", 3, ".", " "), ("user_id", 4, "_", " "), ("getUserById", 3, "U", "u"),
    ] as [(String, Int, Character, Character)])
  func `times, numbers, versions and identifiers stay as the pixels have them`(
    text: String, place: Int, written: Character, other: Character
  ) {
    #expect(Writing(text, unclear: [place: [written: 0.7, other: 0.25]]).spelled().text == text)
  }

  @Test(
    arguments: [("Tesk paged us", 1, "e", "a"), ("ask Dito", 5, "i", "a"), ("Marqet fixed it", 3, "q", "k")]
      as [(String, Int, Character, Character)])
  func `a name that nobody knows is not turned into a word`(
    text: String, place: Int, written: Character, other: Character
  ) {
    #expect(Writing(text, unclear: [place: [written: 0.85, other: 0.1]]).spelled().text == text)
  }

  @Test func `words of the context file are known`() {
    let writing = Writing("restart zylofar", unclear: [12: ["t": 0.6, "f": 0.3]])
    #expect(writing.spelled().text == "restart zylotar")
    let speller = Speller(alphabet: Writing.alphabet, words: WordModel(extraWords: ["Zylofar-API"]))
    #expect(writing.spelled(by: speller).text == "restart zylofar")
  }

  @Test(arguments: ["café Zoë", "Müller", "mañana"])
  func `letters with accents pass`(text: String) {
    #expect(Writing(text, unclear: [0: [text.first ?? " ": 0.8]]).spelled().text == text)
  }

  @Test func `a line that the pixels are sure of is left to them`() {
    #expect(Writing("teh rollbakc").spelled().text == "teh rollbakc")
  }

  @Test func `a blank line has no words`() {
    let line = Writing("    ", faintSpaces: 0).spelled()
    #expect(line.words.isEmpty)
    #expect(line.confidence == 0)
    #expect(Writing("").spelled().words.isEmpty)
  }
}
