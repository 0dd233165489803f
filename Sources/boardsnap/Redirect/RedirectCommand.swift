import ArgumentParser
import Checking

struct RedirectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redirect",
    abstract: "Says what to ask of the system instead of a sentence that blames somebody.",
    discussion: """
      The first line is the best question; then comes the sentence with the system as its subject, where that can be \
      said well, and then other questions. A sentence that blames nobody is told as one.

      EXAMPLES
        boardsnap redirect "Alice deployed without checking the rollback plan"
        pbpaste | boardsnap redirect -
      """)

  @Argument(help: ArgumentHelp("The sentence, or - for standard input.", valueName: "sentence"))
  var sentence: String

  @Option(help: "How the answer is written.")
  var format = RedirectFormat.text

  @OptionGroup var settings: SettingsOptions

  enum RedirectFormat: String, CaseIterable, ExpressibleByArgument { case text, json }

  func run() throws {
    var finder = settings.finder()
    let checker = try finder.checker(for: Path("."))
    let findings = try blocks().flatMap { $0.located(checker.findings(in: $0)) }
    switch format {
    case .json:
      let json = JSONFindings()
      try StandardOutput.write(findings.map { json.text(of: $0, in: Path("-")) }.joined())
    case .text:
      let answers = findings.map(answer)
      try StandardOutput.write(answers.isEmpty ? "This blames nobody.\n" : answers.joined(separator: "\n"))
    }
  }

  /// In bytes.
  private static let limit = 1 << 20

  private func blocks() throws(Failure) -> [ProseBlock] {
    var text = Array(sentence.utf8)
    if sentence == "-" {
      text.removeAll()
      try StandardInput.stream { part throws(Failure) in
        text += part
        guard text.count <= Self.limit else {
          throw Failure(.badInput, "Standard input has more than 1 MiB. Use 'boardsnap check' for long texts.")
        }
      }
    }
    guard text.contains(where: { $0 > 0x20 }) else {
      throw Failure(.usage, "There is no sentence. Give one in quotes, or pipe one in with '-'.")
    }
    do { return try DocumentReader.blocks(of: text, .text) } catch {
      throw Failure(.badInput, "The sentence \(error)")
    }
  }

  private func answer(_ finding: DocumentFinding) -> String {
    let found = finding.finding
    let lines = found.questions.prefix(1) + [found.restatement].compactMap { $0 } + found.questions.dropFirst()
    return lines.map { MarkedLine.harmless($0.description) + "\n" }.joined()
  }
}
