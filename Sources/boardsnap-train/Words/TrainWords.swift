import ArgumentParser
import Foundation

/// `boardsnap-train words`: counts words and pairs of words and writes `words.bin`.
struct TrainWords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Counts the words that the reader of boards knows.",
    discussion: """
      Words are counted as they stand between spaces and signs, in small letters. A .conllu file gives the forms of its \
      second column; any other file is text, one sentence or board line a line. The shipped table was made with:

        boardsnap-train words --boards Training/words --text ewt/train.conllu --text postmortems/reports \\
          --wordlist /usr/share/dict/american-english -o Sources/CWeights/words.bin
      """)

  @Option(help: "File or folder of board lines: each counts \(Int(WordCounts.boardWeight)) times.")
  var boards: [String] = []

  @Option(help: "File or folder of other text.")
  var text: [String] = []

  @Option(help: "Word list, one word a line: its words are known, but rare.")
  var wordlist: [String] = []

  @Option(name: .shortAndLong, help: "Where to write the table.")
  var output: String

  func run() throws {
    var counts = WordCounts()
    for file in try boards.flatMap(TrainingText.files) {
      for line in try TrainingText.lines(of: file) { counts.count(line, weight: WordCounts.boardWeight) }
    }
    for file in try text.flatMap(TrainingText.files) {
      for line in try TrainingText.lines(of: file) { counts.count(line, weight: 1) }
    }
    for file in wordlist {
      for line in try TrainingText.lines(of: file) { counts.know(line) }
    }
    let table = WordTableWriter(counts)
    let bytes = table.bytes()
    try Data(bytes).write(to: URL(fileURLWithPath: output))
    print("\(table.words) words, \(table.nodes) nodes, \(table.pairs) pairs, \(bytes.count) bytes in \(output)")
  }
}
