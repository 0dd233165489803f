import Testing
import Whiteboard

@testable import BoardReading

struct WordBorderTests {
  /// Columns as drawn: a letter is ink, a space is paper.
  private static func columns(_ drawn: String) -> [UInt8] { drawn.map { $0 == " " ? 0 : 9 } }

  private static func word(_ text: String, _ cuts: [Double], of columns: Int) -> SpelledWord {
    SpelledWord(text: text, evidence: .sure(text), cuts: cuts.map { $0 / Double(columns) }, guesses: [])
  }

  /// Words thought to stand at these columns, and where they are found to stand.
  private static func settled(_ drawn: String, _ words: [(String, [Double])]) -> [[Double]] {
    let columns = columns(drawn)
    let spelled = words.map { word($0.0, $0.1, of: columns.count) }
    return WordBorders(columns: columns).settled(spelled).map { $0.map { ($0 * Double(columns.count)).rounded() } }
  }

  @Test func `words are parted in the middle of the paper between them`() {
    let drawn = "ggggaaaatttt      ----      AAAAllllii"
    let cuts = Self.settled(drawn, [("gat", [0, 4, 8, 10]), ("-", [15, 26]), ("Ali", [26, 33, 36, 37])])
    #expect(cuts.map(\.first) == [0, 15, 25])
    #expect(cuts.map(\.last) == [15, 25, 38])
  }

  @Test func `a narrow gap within a letter parts no words`() {
    let drawn = "aaaabbbb     K kkkooo"
    let cuts = Self.settled(drawn, [("ab", [0, 4, 11]), ("Ko", [11, 18, 21])])
    #expect(cuts.map(\.last) == [11, 21] && cuts[1].first == 11)
  }

  @Test func `words that touch stay where they were thought to be`() {
    let drawn = "aaaabbbbccccdddd"
    let cuts = Self.settled(drawn, [("ab", [0, 4, 7]), ("cd", [9, 12, 16])])
    #expect(cuts == [[0, 4, 7], [9, 12, 16]])
  }

  @Test func `ink that goes on belongs to the first and to the last word`() {
    let cuts = Self.settled("    @@@@eeee    nnnn    ", [("@e", [6, 8, 13]), ("n", [15, 18])])
    #expect(cuts.map(\.first) == [3, 14])
    #expect(cuts.map(\.last) == [14, 21])
  }

  @Test func `letters are cut where there is least ink`() {
    let cuts = Self.settled("aaaaaa bbbbbb", [("ab", [0, 8, 13])])
    #expect(cuts[0][1] == 7 || cuts[0][1] == 6)
  }
}
