import Archive
import ArgumentParser

struct DeleteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Deletes a board. For 30 days 'boardsnap undelete' brings it back.")

  @OptionGroup var board: BoardArgument

  func run() async throws {
    try await archiving {
      let open = try await board.archive.open()
      let card = try await open.archive.card(startingWith: board.id)
      try await open.store.delete(card.id, on: open.now)
      StandardError.say("Deleted. For \(BoardArchive.binDays) days 'boardsnap undelete \(card.id)' brings it back.")
    }
  }
}

struct UndeleteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undelete", abstract: "Brings a deleted board back. 'boardsnap boards --deleted' lists them.")

  @OptionGroup var board: BoardArgument

  func run() async throws {
    try await archiving {
      let open = try await board.archive.open()
      let card = try await open.archive.card(startingWith: board.id)
      guard let project = try await open.store.project(card.project) else { return }
      let limit = try await open.archive.boardLimit(of: project, at: .now)
      try await open.store.undelete(card.id, limit: limit, on: open.now)
      StandardError.say("Board \(card.id) is back in \(project.name).")
    }
  }
}

struct PurgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Empties the bin of what was deleted over 30 days ago, and purges private sides whose time is over.",
    discussion: "What is purged is gone from the files. 'boardsnap project retention' sets the time.")

  @OptionGroup var archive: ArchiveOptions

  func run() async throws {
    try await archiving {
      let purged = try await archive.openForNobody(creating: false).purge(at: .now)
      try StandardOutput.write(
        "Purged \(counted(purged.privateSides, "private side")), \(counted(purged.boards, "deleted board")) and "
          + "\(counted(purged.photos.count, "photo")).\n"
      )
      purged.tellWhatStays()
    }
  }
}

struct DropCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Takes away for good what waits to be read, was set aside, or is a draft.",
    discussion: "Its photos or notes go from the archive at once: there is no bin for what nobody has read.")

  @OptionGroup var archive: ArchiveOptions
  @Argument(help: "Its id, as 'boardsnap boards' shows it.") var id: String

  func run() async throws {
    try await archiving {
      let open = try await archive.open()
      let job = try await open.job(startingWith: id)
      guard job.state != .leased || job.leasedUntil.map({ $0 <= .now }) ?? true else {
        throw Failure(.unavailable, "\(job.id) is being read just now. Try again once it is. Nothing was changed.")
      }
      let freed = try await open.store.drop(job.id)
      _ = try await open.archive.sweep(freed)
      StandardError.say("Dropped \(job.id). It is gone for good.")
    }
  }
}
