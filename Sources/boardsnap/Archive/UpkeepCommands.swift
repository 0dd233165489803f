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
      if verified.unopened > 0 {
        StandardError.say(
          "\(counted(verified.unopened, "private side")) could not be looked into: sealed, and no key was given, or another one."
        )
      }
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
      try copied.checkPhotos(of: "The archive", and: "the backup")
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
      if let before = copied.before {
        StandardError.say(
          "What was there before is in \(before), names too: take it away once you are sure of the restore.")
      }
      try copied.checkPhotos(of: "The backup", and: "the archive")
    }
  }
}

extension Copied {
  /// Tells what could not be copied whole.
  fileprivate func checkPhotos(of source: String, and copy: String) throws(Failure) {
    guard !missing.isEmpty || !damaged.isEmpty else { return }
    let lacks = [
      missing.isEmpty ? nil : "lacks \(counted(missing.count, "photo"))",
      damaged.isEmpty ? nil : "has \(counted(damaged.count, "photo")) damaged",
    ].compactMap { $0 }.joined(separator: " and ")
    throw Failure(
      .noInput, "\(source) \(lacks), and so does \(copy). All else is whole. 'boardsnap verify' tells whose they are.")
  }
}
