import Archive
import ArgumentParser

struct ProjectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "project", abstract: "Makes, shows and changes projects: boards are kept in them.",
    subcommands: [
      Create.self, List.self, Show.self, Rename.self, Archive.self, Retention.self, Seal.self,
      ContextOfProject.self, RosterOfProject.self,
    ])

  struct Create: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a project.",
      discussion: """
        With --seal, photos, names and lines as read are encrypted on disk with the key that --key-file, \
        BOARDSNAP_KEY_FILE or BOARDSNAP_KEY gives: at least 32 bytes that nobody can guess. Without the key they can \
        never be read again; reports stay readable.
        """)
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "What it is called, in any script.") var name: String
    @Flag(help: "Encrypt the private side of its boards.") var seal = false

    func run() async throws {
      try await archiving {
        let name = try ProjectName(name)
        let open = try await archive.open(creating: true)
        let made = try await open.archive.createProject(
          named: name, owner: open.account.id, isSealed: seal, at: .now)
        try StandardOutput.write("Made project \(made.name) (\(made.id)).\n")
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the projects.")
    @OptionGroup var archive: ArchiveOptions

    func run() async throws {
      try await archiving {
        let open = try await archive.open()
        var table = Table("ID", "STATE", "PRIVATE SIDE", "NAME")
        for project in try await open.store.projects(readableBy: nil) {
          table.add(
            project.id.text, project.isArchived ? "archived" : "open", project.privateText, project.name.description)
        }
        guard !table.isEmpty else {
          return StandardError.say("There are no projects. Make one with 'boardsnap project create NAME'.")
        }
        try StandardOutput.write(table.text)
      }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a project and its latest boards.")
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "Its name or id.") var name: String

    func run() async throws {
      try await archiving {
        let open = try await archive.open()
        let project = try await open.archive.project(named: name)
        let boards = try await open.store.boards(BoardFilter(projects: [project.id], limit: 10))
        let actions = try await open.store.actionCounts(of: project.id, on: Moment.now.date)
        let room =
          try await open.archive.room(in: project, at: .now).map {
            " Plan: \($0.used) of \(counted($0.limit, "board")), \($0.left) left."
          } ?? ""
        try StandardOutput.write(
          """
          \(project.name) (\(project.id))\(project.isArchived ? ", archived" : "")
          Made \(project.madeAt.date). Private side: \(project.privateText).\(room)
          Actions: \(actions.open) open, \(actions.overdue) overdue, \(actions.done) done.

          """)
        for card in boards { try StandardOutput.write("\(card.id)  \(card.day)  \(card.title)\n") }
      }
    }
  }

  struct Rename: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Gives a project another name.")
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "Its name or id.") var name: String
    @Argument(help: "What it is called from now on.") var newName: String

    func run() async throws {
      try await archiving {
        let open = try await archive.open()
        let project = try await open.archive.project(named: name)
        let renamed = try ProjectName(newName)
        try await open.store.rename(project.id, to: renamed)
        StandardError.say("\(project.name) is called \(renamed) now.")
      }
    }
  }

  struct Archive: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Closes a project: it is read, and nothing is added to it.")
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "Its name or id.") var name: String
    @Flag(help: "Open it again.") var undo = false

    func run() async throws {
      try await archiving {
        let open = try await archive.open()
        let project = try await open.archive.project(named: name)
        try await open.store.archive(project.id, !undo)
        StandardError.say("\(project.name) is \(undo ? "open" : "archived: it is read, and nothing is added to it").")
      }
    }
  }

  struct Seal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Encrypts the private side of a project that was not sealed.",
      discussion: """
        Photos, names and lines as read of all its boards are encrypted with the key that --key-file, \
        BOARDSNAP_KEY_FILE or BOARDSNAP_KEY gives, and their plain bytes are overwritten. Backups and \
        private exports that were made before have them still, and so have copies that restores left, which are named. Reports, pictures and the \
        history (when, by which account, what) are not encrypted.
        """)
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "Its name or id.") var name: String

    func run() async throws {
      try await archiving {
        let open = try await archive.open()
        let project = try await open.archive.project(named: name)
        let plain = try await open.archive.seal(project)
        StandardError.say("Sealed \(project.name). Keep the key safe: without it the private side is gone for good.")
        for file in plain {
          StandardError.say(
            "\(file), which a restore left, is in plain text still: take it away once you are sure that you will not go back "
              + "to it.")
        }
      }
    }
  }

  struct Retention: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says for how long photos, names and lines as read are kept.",
      discussion: """
        After that time the private side of a board is purged: it is gone from the files. The report and the photo with \
        names painted over stay. 'boardsnap purge' does it at once; every command that keeps a board does it too.
        """)
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "Its name or id.") var name: String
    @Option(parsing: .unconditional, help: ArgumentHelp("As in 90d; or forever.", valueName: "days"))
    var `private`: String

    func run() async throws {
      try await archiving {
        let open = try await archive.open()
        let project = try await open.archive.project(named: name)
        let days = try days()
        try await open.store.retain(project.id, privateDays: days)
        StandardError.say(
          days.map { "Private sides of \(project.name) are purged \(counted($0, "day")) after they were kept." }
            ?? "Private sides of \(project.name) are kept.")
      }
    }

    private func days() throws(Failure) -> Int? {
      if `private` == "forever" { return nil }
      guard `private`.hasSuffix("d"), let days = Int(`private`.dropLast()), 0...36_500 ~= days else {
        throw Failure(.usage, "\(`private`) is no time. Write it in days, as in 90d, or forever.")
      }
      return days
    }
  }
}

extension Project {
  fileprivate var privateText: String {
    let time = privateDays.map { "kept for \(counted($0, "day"))" } ?? "kept"
    return isSealed ? "sealed, \(time)" : time
  }
}

extension BoardCard {
  /// The board's own date, or the day it was kept.
  var day: String { date ?? madeAt.date }
}
