import Archive
import ArgumentParser
import Glibc

struct EditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes a report's statements in your editor.",
    discussion: """
      Opens VISUAL or EDITOR. What you change is checked for names and blame when you save and leave: a sheet that names \
      or blames somebody is not taken, the reason is told, and the sheet is kept in the archive. The same command then \
      goes on with it. Where somebody else changed the board meanwhile, their changes and yours are put on one sheet. An \
      empty sheet is forgotten.
      """)

  @OptionGroup var board: BoardArgument
  @OptionGroup var team: TeamOptions
  @Flag(help: "Begin with the report as it is; forget a sheet that was not taken.") var anew = false

  func run() async throws {
    try await archiving {
      let open = try await board.archive.open()
      let (archive, account) = (open.archive, open.account.id)
      let card = try await archive.card(startingWith: board.id)
      let context = try team.known()
      let sheet = try SheetFile(path: Path(archive.sheetPath(of: card.id, by: account)), board: card.id)
      if anew {
        try await open.store.dropSheet(of: card.id, by: account)
        try sheet.remove()
      }
      let editing = try await archive.edit(
        card.id, goingOnFor: account, found: try sheet.text(), roster: context.people, vocabulary: context.vocabulary)
      tell(editing.state)
      // From now on a crash leaves what is needed to go on: what it was before, here, and what is written, in the file.
      try await archive.keep(editing.sheet, of: editing, by: account, at: .now)
      let (text, problem) = try sheet.edited(startingWith: editing.sheet)
      if let problem {
        try await keep(text, of: editing, sheet, open)
        throw Failure(.unavailable, "\(problem) Nothing was changed. \(kept(card.id))")
      }
      guard text.contains(where: { !$0.isWhitespace }) else {
        try await forget(sheet, open, card.id)
        return StandardError.say("The sheet was empty: nothing was changed, and it is forgotten.")
      }
      do {
        let changes = try await archive.finish(editing, with: text, on: open.now)
        try await forget(sheet, open, card.id)
        StandardError.say(
          changes == 0 ? "Nothing was changed." : "Kept, with \(counted(changes, "statement")) changed.")
      } catch {
        // Changed by somebody else, or refused: what was written stays.
        let failure = Failure.from(error) as? Failure ?? Failure(.defect, "\(error)")
        try await keep(text, of: editing, sheet, open)
        throw Failure(failure.status, "\(failure.sentence) \(kept(card.id))")
      }
    }
  }

  private func kept(_ board: StoredBoard.ID) -> String {
    "Your sheet is kept: 'boardsnap edit \(board)' goes on with it."
  }

  private func keep(_ text: String, of editing: Editing, _ sheet: SheetFile, _ open: OpenArchive) async throws {
    try await open.archive.keep(text, of: editing, by: open.account.id, at: .now)
    try sheet.remove()
  }

  private func forget(_ sheet: SheetFile, _ open: OpenArchive, _ board: StoredBoard.ID) async throws {
    try await open.store.dropSheet(of: board, by: open.account.id)
    try sheet.remove()
  }

  private func tell(_ state: Editing.State) {
    switch state {
    case .new: break
    case .goesOn: StandardError.say("Goes on with the sheet that was kept. '--anew' begins with the report instead.")
    case .merged(conflicts: 0):
      StandardError.say("Somebody else changed the board meanwhile. Their changes are on your sheet now; look it over.")
    case .merged(let conflicts):
      StandardError.say(
        "Somebody else changed the board meanwhile, \(counted(conflicts, "statement")) of yours too. Both stand on the "
          + "sheet, with a note: keep the one that is right.")
    }
  }
}

/// The file that an editor has open while somebody writes on a sheet. One process has it at a time; what is in it when its
/// process dies is found by the next.
final class SheetFile {
  private let path: Path
  private let lock: CInt

  /// - Throws: ``Failure`` where another process has it.
  init(path: Path, board: StoredBoard.ID) throws(Failure) {
    self.path = path
    // Editors put another file in the place of theirs, so the lock is beside it.
    lock = open(path.text + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else {
      throw Failure(.cannotCreate, "\(path) can't be written: \(reason(errno)). Nothing was changed.")
    }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      throw Failure(
        .unavailable, "You are editing board \(board) in another window. Finish there first. Nothing was changed.")
    }
  }

  deinit {
    unlink(path.text + ".lock")
    close(lock)
  }

  /// What stands in it. Nil where it is not there.
  func text() throws(Failure) -> String? {
    guard path.status != nil else { return nil }
    let bytes = try InputFile(path: path, role: "sheet", limit: 16 << 20, mayBeEmpty: true).read()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        .badInput,
        "\(path) is not UTF-8. Nothing was changed. Save it as UTF-8 and try again, or forget it with '--anew'.")
    }
    return text
  }

  /// What stands on it once the editor is closed, and what went wrong with the editor.
  func edited(startingWith text: String) throws(Failure) -> (text: String, problem: String?) {
    try OutputFile(path: path, existing: .replace, readers: .ownerOnly).write(Array(text.utf8))
    let editor = Environment["VISUAL"] ?? Environment["EDITOR"] ?? "vi"
    // The editor may be given with options, as in "code --wait": the shell takes it apart, and the path is an argument.
    // A terminal that closes ends the editor; we stay to keep what was written.
    let status = IgnoredSignals.during { Shell.run(["/bin/sh", "-c", "\(editor) \"$1\"", "sh", path.text]) }
    return (try self.text() ?? "", status == 0 ? nil : "The editor (\(editor)) ended with \(status).")
  }

  func remove() throws(Failure) {
    guard path.status != nil else { return }
    BoardArchive.eraseSheet(path.text)
    guard path.status == nil else {
      throw Failure(.inputOutput, "\(path) could not be removed. The changes are kept. Take it away by hand.")
    }
  }
}

/// Signals that do not end this program for a while.
enum IgnoredSignals {
  static let all = [SIGHUP, SIGINT, SIGQUIT, SIGTERM]

  static func during<Result>(_ work: () -> Result) -> Result {
    let before = all.map { signal($0, SIG_IGN) }
    defer { for (number, handler) in zip(all, before) { signal(number, handler) } }
    return work()
  }
}

/// Another program, with our terminal.
enum Shell {
  /// - Returns: its exit status; 127 where it could not be started.
  static func run(_ arguments: [String]) -> Int32 {
    var strings = arguments.map { strdup($0) } + [nil]
    defer { for string in strings { free(string) } }
    var child = pid_t()
    // What we ignore, it does not.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in IgnoredSignals.all { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    guard posix_spawn(&child, arguments[0], nil, &attributes, &strings, environ) == 0 else { return 127 }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
  }
}
