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
  @OptionGroup var only: ProjectFilter
  @Option(help: ArgumentHelp("Only in reports of this kind.", valueName: "kind")) var kind: Report.Kind?
  @Option(help: ArgumentHelp("Only in this section.", valueName: "section")) var section: Section?
  @Option(help: ArgumentHelp("Only factors of this lens.", valueName: "lens")) var lens: Factor.Lens?
  @Option(help: ArgumentHelp("Only events of this phase.", valueName: "phase")) var phase: TimelineEvent.Phase?
  @Option(help: ArgumentHelp("Only actions in this state.", valueName: "state")) var state: ActionItem.State?
  @Option(help: ArgumentHelp("Only boards of this day or later.", valueName: "date")) var from: String?
  @Option(help: ArgumentHelp("Only boards of this day or earlier.", valueName: "date")) var to: String?
  @OptionGroup var most: LimitOption
  @Flag(help: "In lines as they were read or typed and in who holds what, names and all, for your own eyes.")
  var `private` = false
  @Flag(help: "As JSON, one object a line.") var json = false

  func run() async throws {
    try await archiving {
      let wanted = words.joined(separator: " ")
      guard wanted.contains(where: { $0.isLetter || $0.isNumber }) else {
        throw Failure(.usage, "There is no word to look for. Give at least one.")
      }
      var query = SearchQuery(wanted, limit: most.limit ?? 20)
      query.kinds = kind.map { [$0] }
      query.sections = section.map { [$0] }
      query.lenses = lens.map { [$0] }
      query.phases = phase.map { [$0] }
      query.states = state.map { [$0] }
      query.from = try from.map(Dates.checked)
      query.to = try to.map(Dates.checked)
      let open = try await archive.open()
      query.projects = try await only.ids(in: open.archive)
      if `private` { return try await searchPrivate(query, open.archive) }
      let hits = try await open.store.search(query)
      for hit in hits { try StandardOutput.write(json ? line(hit) : text(hit)) }
      if hits.isEmpty { StandardError.say("Nothing was found. Fewer words find more.") }
    }
  }

  private func searchPrivate(_ query: SearchQuery, _ archive: BoardArchive) async throws {
    guard section == nil, lens == nil, phase == nil, state == nil else {
      throw Failure(
        .usage, "Lines as they were read have no section, lens, phase or state. Leave those out, or --private.")
    }
    let found = try await archive.searchPrivate(query)
    for hit in found.hits { try StandardOutput.write(json ? line(hit) : text(hit)) }
    for id in found.unopened {
      let name = try await archive.store.project(id)?.name.description ?? id.text
      StandardError.say("\(name) is sealed, and no key was given, or another one: it was not searched.")
    }
    if found.hits.isEmpty { StandardError.say("Nothing was found. Fewer words find more.") }
  }

  private func text(_ hit: StatementHit) -> String {
    "\(hit.board)  \(hit.date)  \(hit.boardTitle)\n  \(hit.section.rawValue): \(marked(hit.text, hit.marks))\n"
  }

  private func text(_ hit: PrivateHit) -> String {
    "\(hit.board.id)  \(hit.board.day)  \(hit.board.title)\n  private: \(marked(hit.text, hit.marks))\n"
  }

  private func marked(_ text: String, _ marks: [Range<Int>]) -> String {
    guard StandardOutput.isTerminal else { return text }
    var (marked, end) = ("", 0)
    let letters = Array(text)
    for mark in marks where mark.lowerBound >= end {
      marked += String(letters[end..<mark.lowerBound]) + "\u{1B}[1m" + String(letters[mark]) + "\u{1B}[0m"
      end = mark.upperBound
    }
    return marked + String(letters[end...])
  }

  private func line(_ hit: PrivateHit) -> String {
    JSONValue.object([
      ("board", .string(hit.board.id.text)), ("title", .string(hit.board.title)), ("date", .string(hit.board.day)),
      ("kind", .string(hit.board.kind.rawValue)), ("private", .bool(true)), ("text", .string(hit.text)),
      ("marks", value(hit.marks)),
    ]).line + "\n"
  }

  private func value(_ marks: [Range<Int>]) -> JSONValue {
    .array(marks.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })
  }

  private func line(_ hit: StatementHit) -> String {
    JSONValue.object([
      ("board", .string(hit.board.text)), ("title", .string(hit.boardTitle)), ("date", .string(hit.date)),
      ("kind", .string(hit.kind.rawValue)), ("section", .string(hit.section.rawValue)), ("place", .integer(hit.place)),
      ("text", .string(hit.text)),
      ("marks", value(hit.marks)), ("near", .bool(hit.isNear)),
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
