import Archive
import ArgumentParser
import Blameless
import Reports
import Whiteboard

struct NearMissCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "near-miss", abstract: "Keeps something that nearly went wrong, in a minute, without who told it.",
    discussion: """
      Asks three short questions in a terminal; or give the words, or pipe them in. No account is kept, and names and \
      times of day are taken out: they tell who was on call. Near misses are listed beside incidents.

      EXAMPLES
        boardsnap near-miss
        boardsnap near-miss "The backup job had been off for a week; a drill found it"
      """)

  @OptionGroup var archive: ArchiveOptions
  @Argument(help: "What happened. '-' reads standard input.") var words: [String] = []
  @Option(help: ArgumentHelp("Where it is kept; a project for near misses, unless you say.", valueName: "name"))
  var project: String?

  @OptionGroup var team: TeamOptions

  static let standardProject = "Near misses"

  func run() async throws {
    try await archiving {
      // Before anybody has typed for nothing.
      let named = try await namedProject()
      let told = try lines()
      let lines = told.map { $0.withoutControls.withoutClockTimes }
      guard lines.dropFirst().contains(where: { !Self.headings.contains($0) && $0.contains(where: \.isLetter) }) else {
        throw Failure(.usage, "There is nothing to keep. Say in a sentence what nearly went wrong.")
      }
      let known = try team.known()
      let archive = try await archive.openForNobody(creating: true)
      let project = if let named { named } else { try await standardProject(archive) }
      let context = known.adding(try await archive.contextIfOpen(of: project) ?? ProjectContext())
      let report = Composer(context).compose(
        Board(lines: lines.enumerated().map { Line(typed: $0.element, $0.offset + 1) })
      )
      .report
      try Self.check(report)
      let (id, kept) = try await keep(report, in: named, of: archive)
      try StandardOutput.write("\(id)\n")
      let untimed = lines == told.map(\.withoutControls) ? "" : " and without times of day"
      StandardError.say("Kept in \(kept.name), without who wrote it\(untimed). 'boardsnap show \(id)' shows it.")
    }
  }

  /// Where the plan has no room, it is kept in the project that counts for nobody's: who told it tells it once.
  private func keep(_ report: Report, in named: Project?, of archive: BoardArchive) async throws
    -> (StoredBoard.ID, Project)
  {
    var problem: ArchiveError?
    if let named {
      do { return (try await archive.keepNearMiss(report, in: named, at: .now), named) } catch {
        guard case .boardLimit = error else { throw error }
        problem = error
      }
    }
    let open = try await standardProject(archive)
    let id = try await archive.keepNearMiss(report, in: open, at: .now)
    if let problem { StandardError.say("\(problem) Until then it is among those that count for no plan.") }
    return (id, open)
  }

  private func namedProject() async throws -> Project? {
    guard let name = project else { return nil }
    let project = try await archive.openForNobody(creating: false).project(named: name)
    guard !project.isArchived else { throw ArchiveError.projectArchived(name) }
    return project
  }

  private func standardProject(_ archive: BoardArchive) async throws -> Project {
    do { return try await archive.project(named: Self.standardProject) } catch ArchiveError.noProject {
      // Nobody's: it counts for nobody's plan.
      return try await archive.createProject(
        named: try ProjectName(Self.standardProject), owner: nil, at: Moment.now.beginningOfDay)
    }
  }

  private func lines() throws(Failure) -> [String] {
    if words.isEmpty, StandardInput.isTerminal { return asked() }
    if !words.isEmpty, words != ["-"] {
      let said = words.joined(separator: " ")
      return [title(of: said), Self.headings[0], said]
    }
    var text: [UInt8] = []
    try StandardInput.stream { part throws(Failure) in
      text += part
      guard text.count <= 1 << 20 else {
        throw Failure(.badInput, "Standard input has more than 1 MiB. A near miss is a few sentences.")
      }
    }
    guard let said = String(validating: text, as: UTF8.self), !said.unicodeScalars.contains("\0") else {
      throw Failure(.badInput, "Standard input is no text in UTF-8. Say in a sentence what nearly went wrong.")
    }
    let lines = said.split(whereSeparator: \.isNewline).map(String.init)
    return [title(of: lines.first)] + lines
  }

  /// So that a list tells one from another: the first sentence, where it is short.
  private func title(of said: String?) -> String {
    guard let first = said?.withoutControls.withoutClockTimes.prefix(while: { !".;!?".contains($0) }),
      first.first?.isLetter == true,
      (8...80).contains(first.count)
    else {
      return Self.heading
    }
    return "\(Self.heading): \(first)"
  }

  private static let heading = "Near miss"
  private static let headings = ["Notes", "What went well", "Actions"]

  /// Nobody's words are kept beside it, so what can't be published would be lost.
  private static func check(_ report: Report) throws(Failure) {
    let said =
      report.notes.count + report.timeline.count + report.factors.count + report.impact.count + report.actions.count
      + report.decisions.count + report.wentWell.count + report.wentPoorly.count + report.lucky.count
      + report.leadership.count
    guard said == 0 else { return }
    let asked = report.questions.first.map { " It asks: \($0.text)" } ?? ""
    throw Failure(
      .badInput,
      "Nothing of it can be kept as it blames somebody. Say what the system did, or let happen.\(asked) Nothing was kept."
    )
  }

  private func asked() -> [String] {
    var lines: [String] = []
    for (question, heading) in [
      ("What nearly went wrong?", Self.headings[0]), ("What kept it from happening?", Self.headings[1]),
      ("What would make it less likely?", Self.headings[2]),
    ] {
      StandardError.write("\(question) ")
      guard let answer = readLine(), answer.contains(where: \.isLetter) else { continue }
      lines += [heading, answer]
    }
    return [title(of: lines.dropFirst().first)] + lines
  }
}

extension Line {
  /// A line that was typed.
  init(typed text: String, _ number: Int) {
    let words = text.withoutControls.split(whereSeparator: \.isWhitespace).map {
      Word(text: String($0), confidence: 1, box: nil)
    }
    self.init(id: Line.ID(number), words: words, box: nil)
  }
}
