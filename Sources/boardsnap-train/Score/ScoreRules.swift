import ArgumentParser
import Blameless
import Foundation

/// `boardsnap-train score`: how well the rules tell blame from what only looks like it.
struct ScoreRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Scores the rules on labelled sentences, or lists what they find in plain text.",
    discussion: "Prints precision, recall and the share of traps flagged, by category, and what went wrong.")

  @Argument(help: "Files of labelled sentences (text, label, category, parted by tabs, below a head line).")
  var files: [String] = []

  @Flag(help: "Print each sentence with its questions and its restatement.")
  var list = false

  @Flag(help: "The files are text: print the lines with findings.")
  var plain = false

  func run() throws {
    for file in files {
      let url = URL(fileURLWithPath: file)
      if plain { try survey(url) } else { score(try LabelledSentence.read(url), name: url.lastPathComponent) }
    }
  }

  private func score(_ sentences: [LabelledSentence], name: String) {
    let editor = Editor()
    var found: [String: (hits: Int, all: Int)] = [:]
    var wrong: [String] = []
    var (hits, misses, alarms, traps, flaggedTraps) = (0, 0, 0, 0, 0)
    for sentence in sentences {
      let edit = editor.edit(sentence.text)
      let isFlagged = !edit.findings.isEmpty
      found[sentence.category, default: (0, 0)].all += 1
      if isFlagged { found[sentence.category, default: (0, 0)].hits += 1 }
      if sentence.label == "neutral-trap" { traps += 1 }
      switch (sentence.isBlame, isFlagged) {
      case (true, true): hits += 1
      case (true, false):
        misses += 1
        wrong.append("missed  \(sentence.category)  \(sentence.text)  =>  \(edit.withoutNames)")
      case (false, true):
        alarms += 1
        if sentence.label == "neutral-trap" { flaggedTraps += 1 }
        wrong.append(
          "alarm   \(sentence.category)  \(sentence.text)  [\(edit.findings.map(\.rule).joined(separator: " "))]")
      case (false, false): break
      }
      if list, isFlagged { show(sentence.text, edit) }
    }
    let ratio = { (part: Int, whole: Int) in whole == 0 ? "-" : String(format: "%.3f", Double(part) / Double(whole)) }
    print("\(name): precision \(ratio(hits, hits + alarms)), recall \(ratio(hits, hits + misses)),", terminator: " ")
    print("traps flagged \(ratio(flaggedTraps, traps)) (\(sentences.count) sentences)")
    print(found.keys.sorted().map { "\($0) \(found[$0]?.hits ?? 0)/\(found[$0]?.all ?? 0)" }.joined(separator: "  "))
    for line in wrong { print(line) }
  }

  private func survey(_ file: URL) throws {
    let editor = Editor()
    for line in try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).map(String.init) {
      let edit = editor.edit(line)
      if !edit.findings.isEmpty { show(line, edit) }
    }
  }

  private func show(_ sentence: String, _ edit: Edit) {
    print("\n[\(edit.findings.map(\.rule).joined(separator: " "))] \(sentence)")
    for question in edit.questions { print("  ? \(question)") }
    print("  = \(edit.text?.description ?? "-")")
  }
}
