import Glibc

/// Sheets that were being written on when their writer's process died: plain text in the home, which nobody has open. Each
/// is in a folder of its own, where editors leave what they leave.
struct LeftSheets {
  struct Sheet {
    let board: StoredBoard.ID
    let account: Account.ID
    /// Of its folder.
    let path: String

    /// What stands on it; nil where the editor left none.
    func text() throws(ArchiveError) -> String? {
      try DurableFile.read("\(path)/\(LeftSheets.name)", doing: "reading a sheet").map { SavedSheet($0).text }
    }
  }

  fileprivate static let name = "sheet.txt"

  private let folder: String

  /// - Parameter folder: the home.
  init(in folder: String) { self.folder = folder }

  /// Where an account writes on a board's sheet.
  static func path(of board: StoredBoard.ID, by account: Account.ID, in folder: String) -> String {
    "\(folder)/edit-\(board)-\(account)"
  }

  /// Without those that somebody has open.
  func all() -> [Sheet] {
    DurableFile.names(in: folder).compactMap { name in
      guard name.hasPrefix("edit-") else { return nil }
      let parts = name.dropFirst(5).split(separator: "-")
      let path = "\(folder)/\(name)"
      guard parts.count == 2, let board = StoredBoard.ID(String(parts[0])), let account = Account.ID(String(parts[1])),
        DurableFile.isFolder(path), !isOpen(path)
      else { return nil }
      return Sheet(board: board, account: account, path: path)
    }
  }

  func erase(_ sheet: Sheet) {
    DurableFile.eraseFolder(sheet.path)
    unlink(sheet.path + ".lock")
  }

  private func isOpen(_ path: String) -> Bool {
    let lock = open(path + ".lock", O_RDWR | O_CLOEXEC)
    guard lock >= 0 else { return false }
    defer { close(lock) }
    return flock(lock, LOCK_EX | LOCK_NB) != 0
  }

  /// What became of sheets that were to be taken into the archive.
  struct TakenIn: Sendable {
    var count = 0
    /// Folders of those that had to stay, since their project is sealed and there is no key.
    var plain: [String] = []
    /// Folders of those whose board or account the archive lacks: a restore took them out, and another brings them back.
    var homeless: [String] = []
  }
}

extension BoardArchive {
  /// Where the archive is.
  private var home: String { DurableFile.folder(of: photos.path) }

  /// The folder in which an editor has the sheet open that an account writes on, and its file. Beside it is its lock.
  public func sheetPath(of board: StoredBoard.ID, by account: Account.ID) -> (folder: String, file: String) {
    let folder = LeftSheets.path(of: board, by: account, in: home)
    return (folder, "\(folder)/\(LeftSheets.name)")
  }

  /// Overwrites all that is in it, then takes it away.
  public static func eraseSheet(_ folder: String) { DurableFile.eraseFolder(folder) }

  var leftSheets: LeftSheets { LeftSheets(in: home) }

  /// Takes what a process that died left on sheets into the archive, encrypted where the project is sealed; 'edit' goes on
  /// with it there.
  func takeInSheets() async throws(ArchiveError) -> LeftSheets.TakenIn {
    var done = LeftSheets.TakenIn()
    let sheets = leftSheets.all()
    let accounts = sheets.isEmpty ? [] : Set(try await store.accounts().map(\.id))
    for sheet in sheets {
      guard let card = try await store.card(sheet.board), accounts.contains(sheet.account) else {
        done.homeless.append(sheet.path)
        continue
      }
      // It comes in with its board, where that comes back.
      if card.deletedAt != nil { continue }
      do {
        if let text = try sheet.text() {
          let editing = try await edit(sheet.board, goingOnFor: sheet.account, found: text)
          let written = Moment(seconds: DurableFile.changed(sheet.path) ?? 0)
          try await keep(editing.sheet, of: editing, by: sheet.account, at: written)
          done.count += 1
        }
        leftSheets.erase(sheet)
      } catch .keyMissing, .wrongKey {
        done.plain.append(sheet.path)
      }
    }
    return done
  }

  /// Erases the sheets of boards that are gone for good, and of those that have been nowhere for as long as the bin keeps.
  func eraseSheets(of gone: [StoredBoard.ID], homelessBefore moment: Moment) async throws(ArchiveError) {
    for sheet in leftSheets.all() {
      var isOver = gone.contains(sheet.board)
      if !isOver, (DurableFile.changed(sheet.path) ?? 0) < moment.seconds {
        isOver = try await store.board(sheet.board) == nil
      }
      if isOver { leftSheets.erase(sheet) }
    }
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
