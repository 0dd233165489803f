/// A folder with an archive of its own: one SQLite file, and the photos beside it.
public struct ArchiveHome: Sendable {
  /// As the user named it.
  public let path: String

  /// - Parameter path: of the folder; nothing is looked at yet.
  public init(path: String) { self.path = path }

  var database: String { path + "/archive.sqlite" }
  var photos: String { path + "/photos" }

  /// Whether there is an archive in it.
  public var exists: Bool { DurableFile.exists(database) }

  /// Opens the archive.
  /// - Parameters:
  ///   - isNew: makes one where there is none.
  ///   - key: opens the private side of sealed projects.
  ///   - painter: makes the pictures that are due.
  /// - Throws: `.noHome`, `.homeIsNoFolder`, `.corrupt`, `.newerVersion`, `.notAnArchive`, `.recordsLost`,
  ///   `.readOnly`, `.diskFull`.
  public func open(creating isNew: Bool, key: SealKey? = nil, painter: (any PicturePainter)? = nil)
    async throws(ArchiveError) -> BoardArchive
  {
    try await BoardArchive(
      store: try engine(creating: isNew), photos: PhotoFolder(path: photos), key: key, painter: painter)
  }

  /// What a restore puts beside the archive: a backup of what was there before.
  static let beforeRestore = "before-restore"
  /// What it puts there instead where that can't be read.
  static let damaged = "damaged"

  /// - Throws: as ``open(creating:key:painter:)``.
  func engine(creating isNew: Bool) throws(ArchiveError) -> SQLiteArchive {
    if DurableFile.exists(path), !DurableFile.isFolder(path) { throw .homeIsNoFolder(path: path) }
    // Photos without records are what is left of an archive, and no new one.
    if try !hasRecords, hasPhotos { throw .recordsLost(path: path) }
    guard isNew || exists else { throw .noHome(path: path) }
    return isNew ? try emptyEngine() : try SQLiteArchive(path: database)
  }

  /// The archive that is here, or an empty one, though there are photos without records.
  func emptyEngine() throws(ArchiveError) -> SQLiteArchive {
    try DurableFile.makeFolder(path)
    // SQLite gives its log the mode of the file: nobody else reads the private side, whatever folder it is in.
    if !exists { try DurableFile.makeEmpty(database, doing: "making an archive") }
    let engine = try SQLiteArchive(path: database)
    // The file's name is in the folder for good before anything in it is promised.
    try DurableFile.syncFolder(path, doing: "making an archive")
    return engine
  }

  /// Whether a path is that of a file which an archive keeps its own matters in, whatever home that is: its records, a copy
  /// that a restore left, a sheet, or anything among its photos.
  public static func isOwn(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let parent = DurableFile.folder(of: path)
    if ArchiveHome(path: parent).exists {
      return ["archive.sqlite", "restore.new-", "edit-", "\(beforeRestore)-", "\(damaged)-"].contains(
        where: name.hasPrefix)
        || name == "photos"
    }
    // Below its photos, or in the folder of a sheet.
    var (folder, inner) = (parent, parent)
    for _ in 0..<4 {
      inner = folder
      folder = DurableFile.folder(of: folder)
      let name = inner.split(separator: "/").last ?? ""
      if name == "photos" || name.hasPrefix("edit-"), ArchiveHome(path: folder).exists { return true }
    }
    return false
  }

  var hasRecords: Bool {
    get throws(ArchiveError) {
      guard exists else { return false }
      return try !DurableFile.beginning(of: database, doing: "opening the archive", count: 1).isEmpty
    }
  }

  private var hasPhotos: Bool { DurableFile.names(in: photos).contains { $0 != ".lock" } }
}
