import Glibc

/// The files beside the records, each named by its content: the same photo twice is one file.
public struct PhotoFolder: Sendable {
  let path: String

  /// - Throws: `.readOnly`, `.homeIsNoFolder`.
  init(path: String) throws(ArchiveError) {
    self.path = path
    try DurableFile.makeFolder(path)
  }

  /// Whether a file, which need not be there yet, would be in it.
  func contains(_ file: String) -> Bool {
    var folder = DurableFile.folder(of: file)
    while !DurableFile.isFolder(folder), folder != DurableFile.folder(of: folder) {
      folder = DurableFile.folder(of: folder)
    }
    guard let own = DurableFile.realPath(path), let place = DurableFile.realPath(folder) else { return false }
    return "\(place)/".hasPrefix("\(own)/")
  }

  /// Held while files are added, until the record that refers to them is there.
  func adding() async throws(ArchiveError) -> FileLock { try await FileLock(path + "/.lock", .shared) }

  /// Puts a file there. On disk when this returns.
  func put(_ bytes: [UInt8], _ lock: FileLock) throws(ArchiveError) -> PhotoHash {
    let hash = PhotoHash(of: bytes)
    let place = place(of: hash)
    // One of the same name and another content is damaged: this one mends it.
    if try DurableFile.read(place, doing: "keeping a photo") == bytes { return hash }
    try DurableFile.makeFolder(DurableFile.folder(of: place))
    try DurableFile.write(bytes, to: place, doing: "keeping a photo")
    return hash
  }

  /// Puts what is left of a damaged file where the whole one should be, unless there is any: much of a photo can be seen
  /// still.
  func putDamaged(_ bytes: [UInt8], as hash: PhotoHash, _ lock: FileLock) throws(ArchiveError) {
    let place = place(of: hash)
    if DurableFile.exists(place) { return }
    try DurableFile.makeFolder(DurableFile.folder(of: place))
    try DurableFile.write(bytes, to: place, doing: "keeping a photo")
  }

  /// - Throws: `.photoMissing`, `.photoDamaged`.
  public func bytes(of hash: PhotoHash) throws(ArchiveError) -> [UInt8] {
    guard let found = try content(of: hash) else { throw .photoMissing(hash) }
    guard found.isWhole else { throw .photoDamaged(hash) }
    return found.bytes
  }

  /// What is there under the name, though it may be damaged. Nil where nothing is.
  func content(of hash: PhotoHash) throws(ArchiveError) -> (bytes: [UInt8], isWhole: Bool)? {
    guard let bytes = try DurableFile.read(place(of: hash), doing: "reading a photo") else { return nil }
    return (bytes, PhotoHash(of: bytes) == hash)
  }

  /// Every file that is there, and what a crash left half written.
  func contents() -> (photos: [PhotoHash], leftovers: [String]) {
    var photos: [PhotoHash] = []
    var leftovers: [String] = []
    for shelf in DurableFile.names(in: path) where shelf != ".lock" {
      guard shelf.utf8.count == 2, DurableFile.isFolder("\(path)/\(shelf)") else {
        leftovers.append("\(path)/\(shelf)")
        continue
      }
      for name in DurableFile.names(in: "\(path)/\(shelf)") {
        if let hash = PhotoHash(name), name.hasPrefix(shelf) {
          photos.append(hash)
        } else {
          leftovers.append("\(path)/\(shelf)/\(name)")
        }
      }
    }
    return (photos, leftovers)
  }

  /// Takes away those that nothing refers to, while nobody adds any. A purged photo is overwritten first: its place on
  /// the disk is free, and may be read by whoever gets it next.
  /// - Parameter unreferenced: asked once nobody adds files any more.
  func sweep(_ candidates: [PhotoHash], unreferenced: ([PhotoHash]) async throws(ArchiveError) -> [PhotoHash])
    async throws(ArchiveError) -> [PhotoHash]
  {
    guard !candidates.isEmpty else { return [] }
    let lock = try await FileLock(path + "/.lock", .alone)
    defer { withExtendedLifetime(lock) {} }
    let gone = try await unreferenced(candidates)
    for hash in gone { DurableFile.erase(place(of: hash)) }
    return gone
  }

  /// Takes away what a crash left half written. Only while nobody adds files.
  func removeLeftovers(_ leftovers: [String]) async throws(ArchiveError) {
    guard !leftovers.isEmpty else { return }
    let lock = try await FileLock(path + "/.lock", .alone)
    defer { withExtendedLifetime(lock) {} }
    for file in leftovers where file.contains("/\(DurableFile.newMark)") { DurableFile.erase(file) }
  }

  func place(of hash: PhotoHash) -> String { "\(path)/\(hash.description.prefix(2))/\(hash)" }
}
