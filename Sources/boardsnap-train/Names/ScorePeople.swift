import ArgumentParser
import Blameless
import Foundation

/// `boardsnap-train people`: how well the program finds people, by rules, roster and model together.
struct ScorePeople: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "Scores how people are found.",
    discussion: "Counts words of names: found, missed, and other words taken for names.")

  @Option(help: "Text with people tagged, a token and its tag a line.")
  var conll: [String] = []

  @Option(help: "Folder of a treebank whose dev.conllu is scored.")
  var treebank: String?

  @Option(help: "File that says which words of the treebank name people.")
  var people: String?

  @Option(help: "Fixtures of marked sentences, scored without and with roster and vocabulary.")
  var marked: [String] = []

  @Option(help: "Folders or files of text that names nobody.")
  var plain: [String] = []

  @Option(help: "A file of words that are no people, one a line, for the plain text.")
  var words: String?

  @Flag(help: "Print what is wrong.")
  var show = false

  func run() throws {
    for file in conll { score(try LabelledLine.conll(URL(fileURLWithPath: file)), NameScan(), file) }
    if let treebank, let people {
      let file = URL(fileURLWithPath: treebank).appendingPathComponent("dev.conllu")
      score(try LabelledLine.treebank(file, people: URL(fileURLWithPath: people)), NameScan(), "treebank")
    }
    for file in marked { try scoreMarked(file) }
    for path in plain { try scorePlain(path) }
  }

  private func score(_ lines: [LabelledLine], _ scan: NameScan, _ name: String) {
    var score = NameScore()
    var sure = NameScore()
    for line in lines { Self.count(line, scan, &score, &sure) }
    print("\(name): \(score.line)\n  only the sure: \(sure.line)")
    if show { for row in score.wrong { print(row) } }
  }

  private static func count(_ line: LabelledLine, _ scan: NameScan, _ score: inout NameScore, _ sure: inout NameScore) {
    let found = scan.people(in: line.text)
    score.count(line, found: found.map(\.span))
    sure.count(line, found: found.filter { $0.confidence == .sure }.map(\.span))
  }

  /// A group of lines between empty ones is of one team: its roster is who is named there, its vocabulary what is marked.
  private func scoreMarked(_ file: String) throws {
    let groups = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8).components(separatedBy: "\n\n")
    var (alone, aloneSure, known, knownSure) = (NameScore(), NameScore(), NameScore(), NameScore())
    for text in groups {
      let group = MarkedGroup(text)
      let scan = NameScan(roster: group.roster, vocabulary: group.vocabulary)
      for line in group.lines {
        Self.count(line, NameScan(), &alone, &aloneSure)
        Self.count(line, scan, &known, &knownSure)
      }
    }
    for (name, score) in [
      ("alone", alone), ("  only the sure", aloneSure), ("with roster and vocabulary", known),
      ("  only the sure", knownSure),
    ] { print("\(file.split(separator: "/").last ?? "") \(name): \(score.line)") }
    if show {
      for row in alone.wrong { print(row) }
      print("With roster and vocabulary:")
      for row in known.wrong { print(row) }
    }
  }

  private func scorePlain(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    let files = isFolder.boolValue ? try TrainNames.files(path) : [URL(fileURLWithPath: path)]
    let known = try words.map { try String(contentsOf: URL(fileURLWithPath: $0), encoding: .utf8) }
    let scan = NameScan(
      vocabulary: Vocabulary(words: known.map { $0.split(separator: "\n").map(String.init) } ?? []))
    var score = NameScore()
    var sure = NameScore()
    for file in files {
      var line = LabelledLine()
      line.append(try String(contentsOf: file, encoding: .utf8))
      Self.count(line, scan, &score, &sure)
    }
    let rate = { (score: NameScore) in
      String(format: "%.2f", Double(score.alarms) * 500 / Double(max(1, score.words)))
    }
    print("\(path): \(rate(score)) words in 500 taken for names, \(rate(sure)) surely (\(score.words) words)")
    if show { for row in score.wrong { print(row.prefix(2000)) } }
  }
}
