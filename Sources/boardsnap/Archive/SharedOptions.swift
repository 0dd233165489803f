import Archive
import ArgumentParser

/// One board of the archive.
struct BoardArgument: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @Argument(help: "The board's id, or its beginning.") var id: String
}

/// Those of one project, or of all.
struct ProjectFilter: ParsableArguments {
  @Option(help: ArgumentHelp("Only of this project.", valueName: "name")) var project: String?

  func project(in archive: BoardArchive) async throws(ArchiveError) -> Project? {
    guard let project else { return nil }
    return try await archive.project(named: project)
  }

  /// Nil for all.
  func ids(in archive: BoardArchive) async throws(ArchiveError) -> Set<Project.ID>? {
    try await project(in: archive).map { [$0.id] }
  }
}

/// How long a list may be.
struct LimitOption: ParsableArguments {
  // Taken as it is: "-1" is no option, it is a number that is too small.
  @Option(parsing: .unconditional, help: ArgumentHelp("How many at most.", valueName: "number")) var limit: Int?

  func validate() throws {
    guard let limit, limit < 1 else { return }
    throw ValidationError("--limit must be at least 1. Leave it out for the usual number.")
  }
}

/// Who may be named, and what is no person.
struct TeamOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("People who may be named: CSV or YAML.", valueName: "file"),
    completion: .file(extensions: ["csv", "yml", "yaml"]))
  var roster: String?

  @Option(
    help: ArgumentHelp("What the team calls its services: YAML.", valueName: "file"),
    completion: .file(extensions: ["yml", "yaml"]))
  var context: String?

  /// - Parameter input: the settings are looked for from its folder upwards, where no option gives them.
  func known(beside input: Path? = nil) throws(Failure) -> Context {
    try Context.whole(context: context, roster: roster, beside: input)
  }
}
