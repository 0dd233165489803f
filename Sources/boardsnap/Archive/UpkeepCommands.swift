import Archive
import ArgumentParser

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Checks every record, reference and photo of the archive.",
    discussion: "Ends with 65 where something is wrong.")

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Take away what belongs to nothing, and mend indexes. Nothing that a board needs is touched.")
  var repair = false

  func run() async throws {
    try await archiving {
      let verified = try await archive.open().archive.verify(repairs: repair)
      for line in verified.problems + verified.repaired { try StandardOutput.write(line + "\n") }
      try StandardOutput.write(
        "Looked at \(counted(verified.boards, "board")) and \(counted(verified.photos, "photo")).\n")
      guard verified.problems.isEmpty else {
        throw Failure(.badInput, "The archive has \(counted(verified.problems.count, "problem")), listed above.")
      }
    }
  }
}

struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Writes the whole archive into one file, while others go on using it.",
    discussion: "The file has the private side too: keep it as safe as the archive.")

  @OptionGroup var archive: ArchiveOptions
  @Argument(help: "Where the backup goes; nothing may be there.", completion: .file()) var file: String

  func run() async throws {
    try await archiving {
      let copied = try await archive.folder().backUp(to: file)
      try StandardOutput.write(
        "Backed up \(counted(copied.boards, "board")) and \(counted(copied.photos, "photo")) in \(file).\n")
      guard copied.missing.isEmpty else {
        throw Failure(
          .noInput,
          "The archive lacks \(counted(copied.missing.count, "photo")), and so does the backup. 'boardsnap verify' tells more."
        )
      }
    }
  }
}

struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Brings a backup back, in the place of what is in the archive.",
    discussion: "What was in the archive is backed up first, beside it.")

  @OptionGroup var archive: ArchiveOptions
  @Argument(help: "A backup that 'boardsnap backup' made.", completion: .file()) var file: String

  func run() async throws {
    try await archiving {
      let copied = try await archive.folder().restore(from: file)
      try StandardOutput.write(
        "Brought back \(counted(copied.boards, "board")) and \(counted(copied.photos, "photo")).\n")
      if let before = copied.before { StandardError.say("What was there before is in \(before).") }
    }
  }
}
