import Archive
import ArgumentParser
import JSONText
import Reports

struct BoardsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boards", abstract: "Lists the boards that are kept, newest first, and what waits to be read.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var only: ProjectFilter
  @Flag(help: "Those that were deleted, instead.") var deleted = false
  @OptionGroup var most: LimitOption
  @Flag(help: "As JSON, one object a line.") var json = false

  func run() async throws {
    try await archiving {
      let open = try await archive.open()
      var filter = BoardFilter(limit: most.limit ?? 100)
      filter.isDeleted = deleted
      filter.projects = try await only.ids(in: open.archive)
      let cards = try await open.store.boards(filter)
      let names = Dictionary(
        uniqueKeysWithValues: try await open.store.projects(readableBy: nil).map { ($0.id, $0.name.description) })
      if json {
        for card in cards { try StandardOutput.write(line(card, names[card.project] ?? "")) }
        return
      }
      var table = Table("ID", "DATE", "KIND", "PROJECT", "TITLE")
      for card in cards {
        table.add(card.id.text, card.day, card.kind.rawValue, names[card.project] ?? "", card.title)
      }
      if !table.isEmpty { try StandardOutput.write(table.text) }
      let jobs = deleted ? [] : try await open.store.jobs().filter { filter.projects?.contains($0.project) ?? true }
      for job in jobs { try StandardOutput.write("\(job.id)  \(words(job))\n") }
      if table.isEmpty, jobs.isEmpty {
        StandardError.say(
          deleted ? "No board is deleted." : "No boards are kept. 'boardsnap snap PHOTO --project NAME' keeps one.")
      }
    }
  }

  private func words(_ job: Job) -> String {
    switch job.state {
    case .waiting: "waits to be read: 'boardsnap resume' reads it"
    case .leased where job.leasedUntil.map { $0 <= .now } ?? true:
      "was being read when its reader died: 'boardsnap resume' reads it"
    case .leased: "is being read"
    case .setAside:
      "was set aside after \(job.attempts) tries (\(job.failure ?? "no reason")): 'boardsnap resume \(job.id)' tries again"
    case .draft: "is a draft, for which the plan has no room: 'boardsnap resume \(job.id)' reads it once there is"
    }
  }

  private func line(_ card: BoardCard, _ project: String) -> String {
    JSONValue.object([
      ("id", .string(card.id.text)), ("project", .string(project)), ("kind", .string(card.kind.rawValue)),
      ("title", .string(card.title)), ("date", JSONValue(card.date)), ("kept", .string(card.madeAt.date)),
      ("revision", .integer(card.revision)), ("private", .bool(card.hasPrivateSide)),
    ]).line + "\n"
  }
}
