import Glibc

/// Sheets that were being written on when their writer's process died: plain text in the home, which nobody has open.
struct LeftSheets {
  struct Sheet {
    let board: StoredBoard.ID
    let account: Account.ID
    let path: String
  }

  private let folder: String

  /// - Parameter folder: the home.
  init(in folder: String) { self.folder = folder }

  /// The file that an editor has open while an account writes on a board's sheet.
  static func path(of board: StoredBoard.ID, by account: Account.ID, in folder: String) -> String {
    "\(folder)/edit-\(board)-\(account).txt"
  }

  /// Without those that somebody has open.
  func all() -> [Sheet] {
    DurableFile.names(in: folder).compactMap { name in
      guard name.hasPrefix("edit-"), name.hasSuffix(".txt") else { return nil }
      let parts = name.dropFirst(5).dropLast(4).split(separator: "-")
      guard parts.count == 2, let board = StoredBoard.ID(String(parts[0])), let account = Account.ID(String(parts[1]))
      else { return nil }
      let path = "\(folder)/\(name)"
      return isOpen(path) ? nil : Sheet(board: board, account: account, path: path)
    }
  }

  func erase(_ sheet: Sheet) {
    DurableFile.erase(sheet.path)
    unlink(sheet.path + ".lock")
  }

  private func isOpen(_ path: String) -> Bool {
    let lock = open(path + ".lock", O_RDWR | O_CLOEXEC)
    guard lock >= 0 else { return false }
    defer { close(lock) }
    return flock(lock, LOCK_EX | LOCK_NB) != 0
  }
}

extension BoardArchive {
  /// Where the archive is.
  private var home: String { DurableFile.folder(of: photos.path) }

  /// The file that an editor has open while an account writes on a board's sheet. Beside it is its lock.
  public func sheetPath(of board: StoredBoard.ID, by account: Account.ID) -> String {
    LeftSheets.path(of: board, by: account, in: home)
  }

  /// Overwrites it, then takes it away.
  public static func eraseSheet(_ path: String) { DurableFile.erase(path) }

  var leftSheets: LeftSheets { LeftSheets(in: home) }

  /// Takes what a process that died left on sheets into the archive, encrypted where the project is sealed; 'edit' goes on
  /// with it there. What belongs to no board any more goes.
  /// - Returns: files that had to stay, since there is no key for them.
  func takeInSheets() async throws(ArchiveError) -> [String] {
    var stay: [String] = []
    for sheet in leftSheets.all() {
      guard let card = try await store.board(sheet.board)?.card else {
        leftSheets.erase(sheet)
        continue
      }
      // It comes in with its board, where that comes back.
      if card.deletedAt != nil { continue }
      let bytes = try DurableFile.read(sheet.path, doing: "reading a sheet") ?? []
      do {
        let editing = try await edit(sheet.board, goingOnFor: sheet.account, found: SavedSheet(bytes).text)
        let written = Moment(seconds: DurableFile.changed(sheet.path) ?? 0)
        try await keep(editing.sheet, of: editing, by: sheet.account, at: written)
        leftSheets.erase(sheet)
      } catch .keyMissing, .wrongKey {
        stay.append(sheet.path)
      }
    }
    return stay
  }

  func eraseHomeLeftovers() {
    for file in homeLeftovers() { DurableFile.erase(file) }
  }

  /// Archives that a restore set aside, too damaged to be read.
  func damagedArchives() -> [String] {
    DurableFile.names(in: home).filter {
      $0.hasPrefix(ArchiveHome.damaged + "-") && $0.dropFirst(8).allSatisfy(\.isNumber)
    }
  }

  /// What a process that died left half written in the home.
  func homeLeftovers() -> [String] {
    DurableFile.names(in: home).filter { name in
      if name.hasPrefix(".boardsnap.") {
        // They live for a moment.
        return DurableFile.changed("\(home)/\(name)").map { $0 < time(nil) - 600 } ?? false
      }
      guard let mark = name.range(of: ".new-") else { return false }
      let process = name[mark.upperBound...].prefix { $0.isNumber }
      return pid_t(process).map { kill($0, 0) != 0 && errno == ESRCH } ?? false
    }.map { "\(home)/\($0)" }
  }
}
