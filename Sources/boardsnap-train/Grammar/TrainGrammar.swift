import ArgumentParser
import Blameless
import Foundation
import SeededNumbers

/// `boardsnap-train grammar`: learns to tag and to parse from a treebank and writes `grammar.bin`.
struct TrainGrammar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grammar",
    abstract: "Learns the tagger and the parser from a treebank.",
    discussion: """
      The folder holds train.conllu and dev.conllu, which are learned from, and test.conllu. The shipped weights were made with:

        boardsnap-train grammar --treebank ewt -o Sources/CWeights/grammar.bin

      The same treebank gives the same bytes. The figures are of the weights as they are written.
      """)

  @Option(help: "Folder of the treebank.")
  var treebank: String

  @Option(help: "How often the tagger sees each sentence.")
  var tagRounds = 10

  @Option(help: "How often the parser sees each sentence.")
  var parseRounds = 12

  @Option(help: "Features of the tagger that took part in fewer mistakes are left out.")
  var leastTag: Int32 = 3

  @Option(help: "Features of the parser that took part in fewer mistakes are left out.")
  var leastMove: Int32 = 3

  @Option(help: "Weights smaller than this share of the largest are left out.")
  var floor: Float = 0.01

  @Option(help: "How many sentences of ten are learned from in shorthand too.")
  var shorthand: UInt64 = 5

  @Option(help: "Learn from the first sentences only.")
  var limit: Int?

  @Option(name: .shortAndLong, help: "Where to write the weights.")
  var output: String

  func run() throws {
    let folder = URL(fileURLWithPath: treebank)
    var trees = try ["train", "dev"].flatMap { try Treebank.read(folder.appendingPathComponent("\($0).conllu")) }
    if let limit { trees = Array(trees.prefix(limit)) }
    var pen = Shorthand(random: SplitMix(state: 7))
    trees = trees.flatMap { tree in
      [tree] + (pen.random.next() % 10 < shorthand ? pen.version(of: tree).map { [$0] } ?? [] : [])
    }
    let lessons = trees.map { (words: $0.words, tree: $0) }
    print("\(lessons.count) sentences, \(trees.reduce(0) { $0 + $1.count }) words")

    var tagger = TaggerTraining()
    tagger.learn(lessons, rounds: tagRounds, seed: 1)
    // The parser learns from tags as wrong as it will get them: each half is tagged by what learned the other half.
    let halves = [0, 1].map { half in lessons.indices.filter { $0 / 64 % 2 == half } }
    var tags = Array(repeating: [GrammarTag](), count: lessons.count)
    for half in [0, 1] {
      var other = TaggerTraining()
      other.learn(halves[1 - half].map { lessons[$0] }, rounds: max(1, tagRounds - 2), seed: 2)
      for index in halves[half] { tags[index] = other.tags(of: lessons[index].words) }
    }
    print("tagger learned")
    var parser = ParserTraining()
    parser.learn(
      lessons.indices.map { .init(words: lessons[$0].words, tags: tags[$0], tree: lessons[$0].tree) },
      rounds: parseRounds, seed: 3)

    let parts = [
      SparseWeightsWriter.bytes(tagger.perceptron, bits: 16, least: leastTag, floor: floor),
      SparseWeightsWriter.bytes(parser.moves, bits: 17, least: leastMove, floor: floor),
      SparseWeightsWriter.bytes(parser.relations, bits: 15, least: leastMove, floor: floor),
    ]
    let bytes = Array("BSG1".utf8) + parts.flatMap { $0 }
    try Data(bytes).write(to: URL(fileURLWithPath: output))
    print("\(bytes.count) bytes in \(output): \(parts.map(\.count))")
    let held = try Treebank.read(folder.appendingPathComponent("test.conllu"))
    bytes.withUnsafeBytes { buffer in
      guard let model = GrammarModel(buffer) else { return }
      print("test:\n\(GrammarScore(model, on: held).report)")
    }
  }
}
