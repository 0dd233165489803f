import GRDB

/// The highest number that a part of an action ever had, with the action.
enum SchemaStep10 {
  @Sendable static func run(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE action ADD COLUMN highest_part INTEGER NOT NULL DEFAULT 0;
        UPDATE action SET highest_part = (
          SELECT ifnull(max(part.subtask), 0) FROM action AS part
          WHERE part.board = action.board AND part.number = action.number) WHERE subtask = 0;
        """)
  }
}
