import Foundation
import GRDB
import Reports

/// Puts one board's rows into the tables. Made once for a transaction: it remembers which words are spelt already.
struct BoardWriter {
  private let db: Database
  private let spellings: SpellingIndex

  init(_ db: Database) {
    self.db = db
    spellings = SpellingIndex(db)
  }

  /// Adds one that comes from another archive. One that is here already stays as it is, but gets the private side that it
  /// lacks, unless that was purged here.
  /// - Returns: whether anything was added.
  func bringIn(_ entry: BoardEntry, on occasion: Occasion) throws -> Bool {
    let there = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT number, made_at FROM board WHERE id = ?"), arguments: [entry.id.text])
    if let there {
      // One that was changed on either side since is the same board.
      guard there["made_at"] as Int == entry.madeAt.seconds else { throw ArchiveError.idTaken(entry.id.text) }
      // Who holds what is told by the actions' places.
      guard try numbers(ofActionsOf: there["number"]) == entry.actions.filter({ $0.subtask == nil }).map(\.number)
      else { return false }
      return try complete(entry, on: occasion)
    }
    let board = try add(entry)
    if let past = entry.past {
      try db.cachedStatement(sql: "UPDATE board SET revision = ?, deleted_at = ? WHERE number = ?")
        .execute(arguments: [past.revision, past.deletedAt?.seconds, board])
      for (index, report) in past.formerReports.enumerated() {
        try db.cachedStatement(sql: "INSERT INTO former_report VALUES (?, ?, ?)")
          .execute(arguments: [board, index - past.formerReports.count, report])
      }
      for change in past.changes ?? [] {
        try note(
          change.deed, of: board, action: change.action, detail: change.detail,
          on: Occasion(by: change.account, at: change.at))
      }
      if past.changes != nil { return true }
    }
    try note(.imported, of: board, on: occasion)
    return true
  }

  private func numbers(ofActionsOf board: Int) throws -> [Int] {
    try Int.fetchAll(
      db.cachedStatement(sql: "SELECT number FROM action WHERE board = ? AND subtask = 0 ORDER BY place"),
      arguments: [board])
  }

  private func complete(_ entry: BoardEntry, on occasion: Occasion) throws -> Bool {
    guard entry.privateSide != nil else { return false }
    let board = try Int.fetchOne(
      db,
      sql: """
        SELECT number FROM board WHERE id = ? AND number NOT IN (SELECT board FROM private_side)
          AND number NOT IN (SELECT board FROM private_change WHERE deed = 'purged')
        """, arguments: [entry.id.text])
    guard let board else { return false }
    try addPrivateSide(entry, of: board)
    try note(.imported, of: board, detail: "private side", on: occasion)
    return true
  }

  private func addPrivateSide(_ entry: BoardEntry, of board: Int) throws {
    if let side = entry.privateSide {
      try db.cachedStatement(sql: "INSERT INTO private_side VALUES (?, ?)").execute(arguments: [board, Data(side)])
    }
    for (place, hash) in entry.originals.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO private_photo VALUES (?, ?, ?)")
        .execute(arguments: [board, place, hash.description])
    }
  }

  /// - Returns: the board's number among rows.
  func add(_ entry: BoardEntry) throws -> Int {
    try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO board (id, project, kind, title, date, day, made_at, actions)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      entry.id.text, entry.project.text, entry.kind.rawValue, entry.title, entry.date,
      entry.date ?? entry.madeAt.date, entry.madeAt.seconds, entry.actions.map(\.number).max() ?? 0,
    ])
    guard db.changesCount == 1 else { throw ArchiveError.idTaken(entry.id.text) }
    let board = Int(db.lastInsertedRowID)
    try db.cachedStatement(sql: "INSERT INTO report VALUES (?, ?, ?)")
      .execute(arguments: [board, entry.report, Data(entry.seal)])
    try addStatements(entry, of: board)
    try addActions(entry.actions, of: board, at: entry.madeAt)
    try addPictures(entry.pictures, of: board)
    if entry.isPictureDue {
      try db.cachedStatement(sql: "INSERT INTO picture_due VALUES (?)").execute(arguments: [board])
    }
    try addPrivateSide(entry, of: board)
    return board
  }

  func addPictures(_ pictures: [StoredPicture], of board: Int) throws {
    for (place, picture) in pictures.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO picture VALUES (?, ?, ?, ?, ?, ?)").execute(arguments: [
        board, place, picture.hash.description, picture.width, picture.height,
        picture.straightening.description,
      ])
    }
  }

  /// The rows and, beside them, their words in the indexes of search.
  func addStatements(_ entry: BoardEntry, of board: Int) throws {
    let insert = try db.cachedStatement(
      sql: "INSERT INTO statement (board, section, place, text, lens, phase, state) VALUES (?, ?, ?, ?, ?, ?, ?)")
    let words = try db.cachedStatement(sql: "INSERT INTO statement_words (rowid, text) VALUES (?, ?)")
    for statement in entry.statements {
      try insert.execute(arguments: [
        board, statement.section.rawValue, statement.place, statement.text, statement.lens?.rawValue,
        statement.phase?.rawValue, statement.state?.rawValue,
      ])
      let number = db.lastInsertedRowID
      try words.execute(arguments: [number, statement.text])
      if statement.section == .factors {
        let lemmas = statement.lemmas.joined(separator: " ")
        try db.cachedStatement(sql: "INSERT INTO factor VALUES (?, ?, ?, ?)")
          .execute(arguments: [number, board, statement.place, lemmas])
        try db.cachedStatement(sql: "INSERT INTO factor_words (rowid, lemmas) VALUES (?, ?)")
          .execute(arguments: [number, lemmas])
      }
      try spellings.add(statement.text)
    }
  }

  func addActions(_ actions: [BoardEntry.Action], of board: Int, at moment: Moment) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO action (board, number, subtask, place, title, state, owner, owner_key, due, priority, suggested,
          answers, lemmas, changed_at, proposed, proposed_by, highest_part)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    var (items, subtasks) = (0, 0)
    for action in actions {
      let place = action.subtask == nil ? items : subtasks
      if action.subtask == nil { items += 1 } else { subtasks += 1 }
      try insert.execute(arguments: [
        board, action.number, action.subtask ?? 0, place, action.title, action.state.rawValue, action.owner,
        action.owner?.lowercased(), action.due, action.priority, action.isSuggested, action.answers,
        action.lemmas.joined(separator: " "), moment.seconds, action.proposed?.state.rawValue,
        action.proposed?.by.text, action.highestPart,
      ])
    }
  }

  func note(
    _ deed: Change.Deed, of board: Int, action: ActionRecord.ID? = nil, detail: String? = nil, on occasion: Occasion
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO private_change (board, deed, account, at, action, subtask, detail) VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      board, deed.rawValue, occasion.account?.text, occasion.at.seconds, action?.number, action?.subtask, detail,
    ])
  }
}
