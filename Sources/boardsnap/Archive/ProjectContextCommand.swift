import Archive
import ArgumentParser
import Blameless
import Rosters

extension ProjectCommand {
  fileprivate static func set(
    _ context: ProjectContext, pinned: [String], of project: Project, seen: Int, in open: OpenArchive
  ) async throws {
    do { try await open.archive.setContext(context, pinned: pinned, of: project, seen: seen) } catch let refusal
      as EditRefusal
    {
      throw Failure(
        .badInput, "What is pinned would name or blame somebody, so nothing was changed. \(refusal)")
    }
  }

  struct ContextOfProject: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "context", abstract: "Shows or sets what is no person in a project, and what is pinned there.",
      discussion: """
        With a file, its vocabulary takes the place of the project's, and its notes are pinned: everybody in the project \
        sees them, so they name and blame nobody. Whatever is read or edited in the project knows the vocabulary. The file \
        is a context as for --context; 'project roster' takes its people.
        """)
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "The project's name or id.") var name: String
    @Argument(
      help: ArgumentHelp("A context: YAML. Without it, what there is is printed as one.", valueName: "file"),
      completion: .file(extensions: ["yml", "yaml"]))
    var file: String?

    func run() async throws {
      let told = try file.map { path throws(Failure) in try ContextFile(path: Path(path)).context() }
      try await archiving {
        let open = try await archive.open()
        let project = try await open.archive.project(named: name)
        let revision = try await open.store.context(of: project.id).revision
        var context = try await open.archive.context(of: project)
        guard let told else {
          let pinned = try await open.archive.pinned(in: project).map(\.description)
          return try StandardOutput.write(VocabularyYAML.text(of: context.vocabulary, notes: pinned))
        }
        context.vocabulary = told.vocabulary
        let notes = told.notes.flatMap { $0.split(whereSeparator: \.isNewline).map { String($0).withoutControls } }
        try await ProjectCommand.set(context, pinned: notes, of: project, seen: revision, in: open)
        let words = told.vocabulary
        StandardError.say(
          "\(project.name) knows \(counted(words.services.count, "service")), \(counted(words.teams.count, "team")) and "
            + "\(counted(words.words.count, "word")), and has \(counted(notes.count, "line")) pinned.")
        if !told.people.isEmpty {
          StandardError.say("The people of that file are left out: 'boardsnap project roster' takes a roster.")
        }
      }
    }
  }

  struct RosterOfProject: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "roster", abstract: "Shows or sets who may stand on the boards of a project.",
      discussion: """
        With a file, its people take the place of the project's roster. Whatever is read or edited in the project knows them, \
        beside those of --roster. The roster is private, and encrypted where the project is sealed.
        """)
    @OptionGroup var archive: ArchiveOptions
    @Argument(help: "The project's name or id.") var name: String
    @Argument(
      help: ArgumentHelp(
        "A roster: CSV, YAML or vCard. Without it, who is on it is printed as a table.", valueName: "file"),
      completion: .file(extensions: ["csv", "yml", "yaml"]))
    var file: String?

    func run() async throws {
      let people = try file.map { path throws(Failure) in try RosterFile(path: Path(path)).people() }
      try await archiving {
        let open = try await archive.open()
        let project = try await open.archive.project(named: name)
        let stored = try await open.store.context(of: project.id)
        var context = try await open.archive.context(of: project)
        guard let people else { return try StandardOutput.write(RosterTable.text(of: context.roster)) }
        context.roster = people
        try await ProjectCommand.set(context, pinned: stored.pinned, of: project, seen: stored.revision, in: open)
        StandardError.say(
          "\(project.name) has \(people.count == 1 ? "1 person" : "\(people.count) people") on its roster.")
      }
    }
  }
}
