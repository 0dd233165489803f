import Glibc

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
  /// - Throws: `.noHome`, `.homeIsNoFolder`, `.corrupt`, `.newerVersion`, `.notAnArchive`, `.readOnly`, `.diskFull`.
  public func open(creating isNew: Bool, key: SealKey? = nil, painter: (any PicturePainter)? = nil)
    async throws(ArchiveError) -> BoardArchive
  {
    try await BoardArchive(
      store: try engine(creating: isNew), photos: PhotoFolder(path: photos), key: key, painter: painter)
  }

  func engine(creating isNew: Bool) throws(ArchiveError) -> SQLiteArchive {
    if DurableFile.exists(path), !DurableFile.isFolder(path) { throw .homeIsNoFolder(path: path) }
    if isNew { try DurableFile.makeFolder(path) }
    guard isNew || exists else { throw .noHome(path: path) }
    if !exists {
      // SQLite gives its log the mode of the file: nobody else reads the private side, whatever folder it is in.
      let descriptor = Glibc.open(database, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw ArchiveError(errno, path: database, doing: "making an archive") }
      close(descriptor)
    }
    let engine = try SQLiteArchive(path: database)
    // The file's name is in the folder for good before anything in it is promised.
    if isNew { try DurableFile.syncFolder(path, doing: "making an archive") }
    return engine
  }
}
