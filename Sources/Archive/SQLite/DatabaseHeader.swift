/// The first bytes of a SQLite file ("Database File Format", 1.3): whoever opens a file with SQLite changes it, so what is
/// not ours, or newer than this program, is seen before that.
enum DatabaseHeader {
  private static let length = 100
  private static let signature = Array("SQLite format 3\0".utf8)

  /// - Throws: `.notAnArchive`, `.newerVersion`. Nothing where there is no file yet, or one that is only being made.
  static func check(_ path: String) throws(ArchiveError) {
    guard DurableFile.exists(path), !DurableFile.isFolder(path) else { return }
    let bytes = try DurableFile.beginning(of: path, doing: "opening the archive", count: length)
    guard bytes.count == length, bytes.starts(with: signature) else { return }
    let (application, version) = (number(bytes, at: 68), number(bytes, at: 60))
    guard application == Schema.application else {
      // Page 1 alone: somebody else is making the archive just now, and its tables are in the log still.
      guard application == 0, version == 0, number(bytes, at: 28) <= 1 else { throw .notAnArchive(path: path) }
      return
    }
    guard version <= Schema.version else {
      throw .newerVersion(path: path, found: version, known: Schema.version)
    }
  }

  private static func number(_ bytes: [UInt8], at place: Int) -> Int {
    bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
  }
}
