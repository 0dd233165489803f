import Archive
import ArgumentParser
import JSONText
import Reports

struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Finds statements of all reports that are kept.",
    discussion: """
      All words must be there, in any form and order. Words in quotes stand in a row; a * ends the beginning of a word. \
      Where too little is found, words that are spelt a little differently are looked for too.

      EXAMPLES
        boardsnap search "connection pool"
        boardsnap search 'deploy* "load test"' --section actions --state open
      """)

  @OptionGroup var archive: ArchiveOptions
  @Argument(help: "What to look for.") var words: [String]
  @Option(help: ArgumentHelp("Only in this project.", valueName: "name")) var project: String?
  @Option(help: ArgumentHelp("Only in reports of this kind.", valueName: "kind")) var kind: Report.Kind?
  @Option(help: ArgumentHelp("Only in this section.", valueName: "section")) var section: Section?
  @Option(help: ArgumentHelp("Only factors of this lens.", valueName: "lens")) var lens: Factor.Lens?
  @Option(help: ArgumentHelp("Only events of this phase.", valueName: "phase")) var phase: TimelineEvent.Phase?
  @Option(help: ArgumentHelp("Only actions in this state.", valueName: "state")) var state: ActionItem.State?
  @Option(help: ArgumentHelp("Only boards of this day or later.", valueName: "date")) var from: String?
  @Option(help: ArgumentHelp("Only boards of this day or earlier.", valueName: "date")) var to: String?
  @Option(help: ArgumentHelp("How many at most.", valueName: "number")) var limit = 20
  @Flag(help: "As JSON, one object a line.") var json = false

  func run() async throws {
    try await archiving {
      var query = SearchQuery(words.joined(separator: " "), limit: limit)
      query.kinds = kind.map { [$0] }
      query.sections = section.map { [$0] }
      query.lenses = lens.map { [$0] }
      query.phases = phase.map { [$0] }
      query.states = state.map { [$0] }
      query.from = try from.map(Dates.checked)
      query.to = try to.map(Dates.checked)
      let open = try await archive.open()
      if let project { query.projects = [try await open.archive.project(named: project).id] }
      let hits = try await open.store.search(query)
      for hit in hits { try StandardOutput.write(json ? line(hit) : text(hit)) }
      if hits.isEmpty { StandardError.say("Nothing was found. Fewer words find more.") }
    }
  }

  private func text(_ hit: StatementHit) -> String {
    let isShown = StandardOutput.isTerminal
    var (text, end) = ("", 0)
    let letters = Array(hit.text)
    for mark in hit.marks {
      let (before, after) = isShown ? ("\u{1B}[1m", "\u{1B}[0m") : ("", "")
      text += String(letters[end..<mark.lowerBound]) + before + String(letters[mark]) + after
      end = mark.upperBound
    }
    text += String(letters[end...])
    return "\(hit.board)  \(hit.date)  \(hit.boardTitle)\n  \(hit.section.rawValue): \(text)\n"
  }

  private func line(_ hit: StatementHit) -> String {
    JSONValue.object([
      ("board", .string(hit.board.text)), ("title", .string(hit.boardTitle)), ("date", .string(hit.date)),
      ("kind", .string(hit.kind.rawValue)), ("section", .string(hit.section.rawValue)), ("place", .integer(hit.place)),
      ("text", .string(hit.text)),
      ("marks", .array(hit.marks.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })),
      ("near", .bool(hit.isNear)),
    ]).line + "\n"
  }
}

/// Dates that users type.
enum Dates {
  static func checked(_ text: String) throws(Failure) -> String {
    guard Moment(date: text) != nil else {
      throw Failure(.usage, "\(text) is no date. Write it as in 2026-11-18.")
    }
    return text
  }
}

extension Report.Kind: ExpressibleByArgument {}
extension Section: ExpressibleByArgument {}
extension Factor.Lens: ExpressibleByArgument {}
extension TimelineEvent.Phase: ExpressibleByArgument {}
extension ActionItem.State: ExpressibleByArgument {}
