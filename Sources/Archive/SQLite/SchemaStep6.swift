import GRDB

/// Boards whose picture is still to be made from the photo.
enum SchemaStep6 {
  @Sendable static func run(_ db: Database) throws {
    try db.execute(sql: "CREATE TABLE picture_due (board INTEGER PRIMARY KEY REFERENCES board ON DELETE CASCADE)")
  }
}
