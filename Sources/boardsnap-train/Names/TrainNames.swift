import ArgumentParser
import Blameless
import Foundation
import SeededNumbers

/// `boardsnap-train names`: learns to find people's names and writes `names.bin`.
struct TrainNames: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Learns to find people in text.",
    discussion: """
      The shipped weights were made with:

        boardsnap-train names --lists lists --conll wnut17-train.conll --treebank ewt --reports reports \\
          --templates Training/names --text Training/words -o Sources/CWeights/names.bin

      where Training/names/lists.py made the lists. The same input gives the same bytes.
      """)

  @Option(help: "Folder of words.tsv, people.tsv and lines.txt.")
  var lists: String

  @Option(help: "Text with people tagged, a token and its tag a line.")
  var conll: String

  @Option(help: "Folder of the treebank.")
  var treebank: String

  @Option(help: "Folder of incident reports that name nobody.")
  var reports: String

  @Option(help: "Folder of templates.txt, slots.txt and people/.")
  var templates: String

  @Option(help: "Folder of board text that names nobody.")
  var text: String

  @Option(help: "How often each line is seen.")
  var rounds = 6

  @Option(help: "How many lines of incident language are made.")
  var made = 120_000

  @Option(help: "How many names of a hundred are learned as if no list had them.")
  var hidden: UInt64 = 20

  @Option(help: "How much a line of tagged text counts.")
  var noisy: Float = 3

  @Option(help: "How much more a missed name counts than a wrong one in tagged text.")
  var recall: Float = 8

  @Option(help: "The same in the treebank.")
  var webRecall: Float = 1.5

  @Option(help: "The same in incident language.")
  var madeRecall: Float = 1

  @Option(help: "How much a made line counts.")
  var madeWeight: Float = 0.5

  @Option(help: "The step.")
  var rate: Float = 0.1

  @Option(help: "How fast weights fade.")
  var decay: Float = 1e-4

  @Option(help: "Buckets of weights, as a power of two.")
  var bits = 19

  @Option(help: "Further text with people tagged, to score on.")
  var dev: String?

  @Option(help: "Fixtures to score on.")
  var marked: [String] = []

  @Option(help: "Print what is wrong in one of the sets.")
  var show: String?

  @Option(help: "At which odds.")
  var shown = -1.0

  @Option(name: .shortAndLong, help: "Where to write the weights.")
  var output: String

  func run() throws {
    let nameLists = try NameLists(URL(fileURLWithPath: lists))
    var lessons = NameLessons(classes: nameLists.classes, hidden: hidden, seed: 11)
    var noise = NameNoise(random: SplitMix(state: 5), capitals: 4, small: 10, misread: 2)
    for line in try LabelledLine.conll(URL(fileURLWithPath: conll)) {
      lessons.add(line, weight: noisy, recall: recall, skipsAddresses: true)
      lessons.add(noise.version(of: line), weight: noisy, recall: recall, skipsAddresses: true)
    }
    let people = URL(fileURLWithPath: templates).appendingPathComponent("people")
    let trees = URL(fileURLWithPath: treebank)
    for part in ["train", "dev"] {
      let lines = try LabelledLine.treebank(
        trees.appendingPathComponent("\(part).conllu"), people: people.appendingPathComponent("ewt-\(part).txt"))
      if part == "dev" { continue }
      for line in lines { lessons.add(noise.version(of: line), recall: webRecall, skipsAddresses: true) }
    }
    for file in try Self.files(reports)
      + Self.files(text).filter({
        !$0.lastPathComponent.contains("copyright") && $0.lastPathComponent != "names.txt" && $0.pathExtension == "txt"
      })
    {
      for row in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !row.hasPrefix("#") {
        var line = LabelledLine()
        line.append(String(row))
        lessons.add(line)
        lessons.add(noise.version(of: line))
      }
    }
    let packages = URL(fileURLWithPath: lists).appendingPathComponent("lines.txt")
    for row in try String(contentsOf: packages, encoding: .utf8).split(separator: "\n") {
      var line = LabelledLine()
      line.append(String(row))
      lessons.add(line, weight: 0.5)
    }
    print("\(lessons.lessons.count) lines of text")
    var language = try IncidentLanguage(URL(fileURLWithPath: templates), lists: nameLists, seed: 3)
    var boardNoise = NameNoise(random: SplitMix(state: 6), capitals: 12, small: 14, misread: 4)
    for _ in 0..<made { lessons.add(boardNoise.version(of: language.line()), weight: madeWeight, recall: madeRecall) }
    print("\(lessons.lessons.count) lines, \(lessons.lessons.reduce(0) { $0 + $1.nodes.count }) candidates")
    var training = ChainTraining(bits: bits, rate: rate, decay: decay)
    training.learn(lessons.lessons, rounds: rounds, seed: 1)
    let bytes = Array("BSN1".utf8) + nameLists.lexicon(bits: 18) + training.bytes()
    try Data(bytes).write(to: URL(fileURLWithPath: output))
    print("\(bytes.count) bytes in \(output)")
    try bytes.withUnsafeBytes { buffer in
      guard let model = NameModel(buffer) else { return print("The weights cannot be read.") }
      try score(model)
    }
  }

  static func files(_ folder: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: URL(fileURLWithPath: folder), includingPropertiesForKeys: nil)
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  private func score(_ model: NameModel) throws {
    var sets: [(String, [LabelledLine])] = []
    if let dev { sets.append(("noisy text", try LabelledLine.conll(URL(fileURLWithPath: dev)))) }
    let people = URL(fileURLWithPath: templates).appendingPathComponent("people/ewt-dev.txt")
    sets.append(
      (
        "mail and web",
        try LabelledLine.treebank(URL(fileURLWithPath: treebank).appendingPathComponent("dev.conllu"), people: people)
      ))
    for file in marked {
      let rows = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8).split(separator: "\n")
      sets.append((file.split(separator: "/").last.map(String.init) ?? file, rows.map { LabelledLine(marked: $0) }))
    }
    for (name, lines) in sets {
      for odds in [-3.0, -2.5, -2, -1.5, -1, -0.5, 0, 1, 2] {
        var score = NameScore()
        for line in lines { score.count(line, found: Self.found(line, model, odds: odds)) }
        print("\(name) at \(odds): \(score.line)")
        if odds == shown, name == show { for row in score.wrong { print(row) } }
      }
    }
  }

  static func found(_ line: LabelledLine, _ model: NameModel, odds: Double) -> [Range<Int>] {
    var reader = NameWords()
    line.bytes.withUnsafeBufferPointer { reader.read($0, 0..<$0.count) }
    var words = reader.words
    model.classify(&words)
    var margins: [Int32?] = []
    model.margins(NameFeatures(words), into: &margins)
    let least = Int32(odds * Double(model.unit))
    return words.indices.compactMap { index in
      guard let margin = margins[index], margin > least else { return nil }
      return Int(words[index].start)..<Int(words[index].end)
    }
  }
}
