import Blameless
import JSONText
import Reports

extension BoardArchive {
  /// The one board whose id begins so, deleted or not.
  /// - Throws: `.noBoard`, `.severalBoards`.
  public func card(startingWith prefix: String) async throws(ArchiveError) -> BoardCard {
    let found = prefix.isEmpty ? [] : try await store.boards(startingWith: prefix)
    guard let first = found.first else { throw .noBoard(prefix) }
    guard found.count == 1 || first.id.text == prefix.lowercased() else {
      throw .severalBoards(prefix: prefix, ids: found.map(\.id))
    }
    return first
  }

  /// "k3f.2" or "k3f.2.1": any unique beginning of the board's id does.
  /// - Throws: `.noAction`, `.noBoard`, `.severalBoards`.
  public func action(startingWith text: String) async throws(ArchiveError) -> ActionRecord.ID {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.dropFirst().map { Int($0) ?? 0 }
    guard let prefix = parts.first, (1...2).contains(numbers.count), numbers.allSatisfy({ $0 > 0 }) else {
      throw .noAction(text)
    }
    let card = try await card(startingWith: String(prefix))
    return ActionRecord.ID(board: card.id, number: numbers[0], subtask: numbers.count > 1 ? numbers[1] : nil)
  }

  /// A board as it may be published, its actions as they are now.
  /// - Throws: `.noBoard`, `.boardDeleted`, `.corrupt`.
  public func board(_ id: StoredBoard.ID, evenDeleted: Bool = false) async throws(ArchiveError) -> StoredBoard {
    guard let entry = try await store.board(id) else { throw .noBoard(id.text) }
    guard evenDeleted || entry.card.deletedAt == nil else { throw .boardDeleted(id) }
    let report = try await reportAsItIs(of: entry)
    return StoredBoard(card: entry.card, report: report, pictures: entry.pictures, isPictureDue: entry.isPictureDue)
  }

  /// What a board has that must never be published.
  /// - Throws: `.privateSidePurged`, `.keyMissing`, `.wrongKey`, `.noBoard`.
  public func privateBoard(_ card: BoardCard) async throws(ArchiveError) -> PrivateBoard {
    let project = try await project(card.project)
    let key = try await key(of: project)
    guard let bytes = try await store.privateSide(of: card.id) else { throw .privateSidePurged(card.id) }
    let plain: [UInt8]
    if let key {
      guard let opened = key.open(bytes, for: "board \(card.id)") else {
        throw .wrongKey(project: project.name.description)
      }
      plain = opened
    } else {
      plain = bytes
    }
    guard let board = PrivateCoding.board(from: plain) else {
      throw .unexpected(doing: "reading the private side of board \(card.id)", reason: "it is damaged")
    }
    return board
  }

  /// A photo as it was taken, or notes as they were typed.
  /// - Throws: `.photoMissing`, `.photoDamaged`, `.keyMissing`, `.wrongKey`.
  public func original(_ original: PrivateBoard.Original, of card: BoardCard) async throws(ArchiveError) -> [UInt8] {
    let key = try await key(of: try await project(card.project))
    return try opened(photos.bytes(of: original.hash), original.hash, key)
  }

  /// With the actions as they are now, and a summary that tells of them.
  func reportAsItIs(of entry: StoredEntry) async throws(ArchiveError) -> Report {
    try await asItIs(try await report(of: entry), entry)
  }

  /// - Parameter stored: the report as it was kept.
  func asItIs(_ stored: Report, _ entry: StoredEntry) async throws(ArchiveError) -> Report {
    var now = EntryDraft.updated(stored, by: entry.actions)
    guard now != stored else { return now }
    let editor: Editor
    do {
      editor = try await self.editor(for: entry.card, report: JSONReader.value(of: Array(entry.report.utf8)))
    } catch let error as ArchiveError { throw error } catch {
      throw .unexpected(doing: "reading board \(entry.card.id)", reason: "\(error)")
    }
    now.tellAgain(since: stored, known: editor, editor: editor)
    return now
  }

  /// Checks what has no seal of ours for names and blame again.
  func report(of entry: StoredEntry) async throws(ArchiveError) -> Report {
    do {
      let value = try JSONReader.value(of: Array(entry.report.utf8))
      if seal.holds(entry.seal, for: entry.report) { return try StoredReport.read(value, trust: .sealed) }
      return try StoredReport.read(value, trust: .checked(try await editor(for: entry.card, report: value)))
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw .unexpected(doing: "reading board \(entry.card.id)", reason: "\(error)")
    }
  }

  /// The editor that a board's text passes: it knows the people of its roster, and every line.
  func editor(for card: BoardCard, report: JSONValue) async throws(ArchiveError) -> Editor {
    let published = ((report["report"] ?? report)["lines"]?.array ?? []).compactMap { $0["text"]?.string }
    guard card.hasPrivateSide, let side = try await privateBoardIfOpen(card) else { return Editor(notes: published) }
    return side.editor(published: published)
  }
}
