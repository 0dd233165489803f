import GRDB

/// Nothing counts the words of factors through a table of their own any more.
enum SchemaStep4 {
  @Sendable static func run(_ db: Database) throws { try db.execute(sql: "DROP TABLE factor_vocabulary") }
}
