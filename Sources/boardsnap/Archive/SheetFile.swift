import Archive
import Glibc

/// The file that an editor has open while somebody writes on a sheet. One process has it at a time; what is in it when its
/// process dies is found by the next.
final class SheetFile {
  let path: Path
  private let folder: Path
  private let lock: CInt

  /// - Parameters:
  ///   - folder: its own, where the editor may leave what it likes.
  ///   - file: in the folder.
  /// - Throws: ``Failure`` where another process has it.
  init(folder: Path, file: Path, board: StoredBoard.ID) throws(Failure) {
    self.folder = folder
    path = file
    lock = open(folder.text + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
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
    // Where nothing was written there is nothing in it.
    rmdir(folder.text)
    unlink(folder.text + ".lock")
    close(lock)
  }

  /// What stands in it. Nil where it is not there.
  func saved() throws(Failure) -> SavedSheet? {
    guard path.status != nil else { return nil }
    return SavedSheet(try InputFile(path: path, role: "sheet", limit: 16 << 20, mayBeEmpty: true).read())
  }

  /// What stands on it once the editor is closed, and what went wrong with the editor.
  func edited(startingWith text: String) throws(Failure) -> (text: String, problem: Failure?) {
    guard mkdir(folder.text, 0o700) == 0 || errno == EEXIST else {
      throw Failure(.cannotCreate, "\(folder) can't be made: \(reason(errno)). Nothing was changed.")
    }
    try OutputFile(path: path, existing: .replace, readers: .ownerOnly).write(Array(text.utf8))
    let editor = Environment["VISUAL"] ?? Environment["EDITOR"] ?? "vi"
    // The editor may be given with options, as in "code --wait": the shell takes it apart, and the path is an argument.
    // A terminal that closes ends the editor; we stay to keep what was written.
    let status = IgnoredSignals.during { Shell.run("/bin/sh", ["-c", "\(editor) \"$1\"", "sh", path.text]) }
    let saved = try self.saved() ?? SavedSheet([])
    if status != 0 {
      return (saved.text, Failure(.unavailable, "The editor (\(editor)) ended with \(status). Nothing was changed."))
    }
    return (
      saved.text,
      saved.guessed.map {
        Failure(
          .badInput,
          "The editor saved the sheet in another encoding than UTF-8; it was read as \($0). Nothing was changed.")
      }
    )
  }

  func remove() throws(Failure) {
    guard folder.status != nil else { return }
    BoardArchive.eraseSheet(folder.text)
    guard folder.status == nil else {
      throw Failure(.inputOutput, "\(folder) could not be removed. The changes are kept. Take it away by hand.")
    }
  }
}
