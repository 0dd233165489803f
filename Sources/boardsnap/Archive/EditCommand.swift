import Archive
import ArgumentParser
import Glibc

struct EditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes a report's statements in your editor.",
    discussion: """
      Opens VISUAL or EDITOR. What you change is checked for names and blame when you save and leave: a sheet that names \
      or blames somebody is not taken, the reason is told, and the sheet is kept. The same command then goes on with it.
      """)

  @OptionGroup var board: BoardArgument
  @OptionGroup var team: TeamOptions

  func run() async throws {
    try await archiving {
      let open = try await board.archive.open()
      let card = try await open.archive.card(startingWith: board.id)
      let context = try team.known()
      let editing = try await open.archive.edit(card.id, roster: context.people, vocabulary: context.vocabulary)
      let sheet = SheetFile(path: Path(try board.archive.folder().path).appending("edit-\(card.id).txt"))
      let text = try sheet.edited(startingWith: editing.sheet)
      do {
        let changes = try await open.archive.finish(editing, with: text, on: open.now)
        try sheet.remove()
        StandardError.say(
          changes == 0 ? "Nothing was changed." : "Kept, with \(counted(changes, "statement")) changed.")
      } catch {
        // Changed by somebody else, or refused: what was written stays.
        let failure = Failure.from(error) as? Failure ?? Failure(.defect, "\(error)")
        throw Failure(
          failure.status, "\(failure.sentence) Your sheet is kept: 'boardsnap edit \(card.id)' goes on with it.")
      }
    }
  }
}

/// The sheet that somebody writes on: kept until it was taken.
struct SheetFile {
  let path: Path

  /// What stands on it once the editor is closed.
  /// - Parameter text: for a new one; one that was refused before is gone on with.
  func edited(startingWith text: String) throws(Failure) -> String {
    if path.status == nil {
      try OutputFile(path: path, existing: .refuse, readers: .ownerOnly).write(Array(text.utf8))
    }
    let editor = Environment["VISUAL"] ?? Environment["EDITOR"] ?? "vi"
    // The editor may be given with options, as in "code --wait": the shell takes it apart, and the path is an argument.
    let status = Shell.run(["/bin/sh", "-c", "\(editor) \"$1\"", "sh", path.text])
    guard status == 0 else {
      throw Failure(
        .unavailable, "The editor (\(editor)) ended with \(status). Nothing was changed; the sheet is in \(path).")
    }
    let bytes = try InputFile(path: path, role: "sheet", limit: 16 << 20, mayBeEmpty: true).read()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.badInput, "\(path) is not UTF-8. Nothing was changed. Save it as UTF-8.")
    }
    return text
  }

  func remove() throws(Failure) {
    guard unlink(path.text) == 0 || errno == ENOENT else {
      throw Failure(.inputOutput, "\(path) could not be removed: \(reason(errno)). The changes are kept.")
    }
  }
}

/// Another program, with our terminal.
enum Shell {
  /// - Returns: its exit status; 127 where it could not be started.
  static func run(_ arguments: [String]) -> Int32 {
    var strings = arguments.map { strdup($0) } + [nil]
    defer { for string in strings { free(string) } }
    var child = pid_t()
    guard posix_spawn(&child, arguments[0], nil, nil, &strings, environ) == 0 else { return 127 }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
  }
}
