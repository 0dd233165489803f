import Glibc

/// Files that are whole on disk or not there.
enum DurableFile {
  /// Written under another name beside its place, synced, moved there, and the folder synced: after that it outlives a
  /// loss of power.
  static func write(_ bytes: [UInt8], to path: String, doing: String) throws(ArchiveError) {
    var template = Array((folder(of: path) + "/\(newMark)XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw ArchiveError(errno, path: folder(of: path), doing: doing) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var code = writeAll(bytes, to: descriptor)
    if code == 0, fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    if code == 0, rename(temporary, path) != 0 { code = errno }
    guard code == 0 else {
      unlink(temporary)
      throw ArchiveError(code, path: path, doing: doing)
    }
    try syncFolder(folder(of: path), doing: doing)
  }

  /// An empty file that only its owner reads. One that is there stays as it is.
  static func makeEmpty(_ path: String, doing: String) throws(ArchiveError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ArchiveError(errno, path: path, doing: doing) }
    close(descriptor)
  }

  static func read(_ path: String, doing: String) throws(ArchiveError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw ArchiveError(errno, path: path, doing: doing)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ArchiveError(errno, path: path, doing: doing) }
    var code: CInt = 0
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { code = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard code == 0 else { throw ArchiveError(code, path: path, doing: doing) }
    return bytes
  }

  /// Makes it and those above it; each is synced into the one that it is in.
  static func makeFolder(_ path: String) throws(ArchiveError) {
    if isFolder(path) { return }
    let above = folder(of: path)
    if above != path { try makeFolder(above) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw errno == ENOTDIR
        ? .homeIsNoFolder(path: path) : ArchiveError(errno, path: path, doing: "making a folder")
    }
    guard isFolder(path) else { throw .homeIsNoFolder(path: path) }
    try syncFolder(above, doing: "making a folder")
  }

  /// The name is there for good when this returns.
  static func move(_ path: String, to other: String, doing: String) throws(ArchiveError) {
    guard rename(path, other) == 0 else { throw ArchiveError(errno, path: other, doing: doing) }
    try syncFolder(folder(of: other), doing: doing)
  }

  /// A SQLite file and what goes with it. Nothing where it is not there.
  static func removeDatabase(_ path: String) {
    for ending in ["", "-journal", "-wal", "-shm"] { unlink(path + ending) }
  }

  /// With all that is in it. Links are removed, not followed.
  static func removeFolder(_ path: String) {
    for name in names(in: path) {
      let inner = "\(path)/\(name)"
      var status = stat()
      if lstat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        removeFolder(inner)
      } else {
        unlink(inner)
      }
    }
    rmdir(path)
  }

  /// Overwritten, then removed: its place on the disk is free, and may be read by whoever gets it next. Nothing where it
  /// is not there. Its name goes first, so that nobody takes zeros for what was written; a crash leaves what a later purge
  /// takes away.
  static func erase(_ path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let going = name.hasPrefix(newMark) ? path : "\(folder(of: path))/\(newMark)\(getpid())-\(name)"
    overwrite(going == path || rename(path, going) == 0 ? going : path)
  }

  /// What begins so is half written, or half erased.
  static let newMark = ".new."

  private static func overwrite(_ path: String) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    if descriptor >= 0 {
      var status = stat()
      let zeros = [UInt8](repeating: 0, count: 1 << 16)
      if fstat(descriptor, &status) == 0 {
        var left = Int(status.st_size)
        while left > 0 {
          let wrote = Glibc.write(descriptor, zeros, min(left, zeros.count))
          guard wrote > 0 else { break }
          left -= wrote
        }
      }
      fsync(descriptor)
      close(descriptor)
    }
    unlink(path)
  }

  /// With all that is in it, each file overwritten first. Links are removed, not followed.
  static func eraseFolder(_ path: String) {
    for name in names(in: path) {
      let inner = "\(path)/\(name)"
      if isFolder(inner), !isLink(inner) { eraseFolder(inner) } else { erase(inner) }
    }
    rmdir(path)
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether a disk has no room for what a database needs to be opened.
  static func isFull(_ folder: String) -> Bool {
    var status = statvfs()
    return statvfs(folder, &status) == 0 && status.f_bavail * status.f_frsize < 64 << 10
  }

  /// When it was changed last, in seconds since 1970. Nil where it is not there.
  static func changed(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mtim.tv_sec : nil
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The first bytes of a file, fewer where it has fewer.
  static func beginning(of path: String, doing: String, count: Int) throws(ArchiveError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ArchiveError(errno, path: path, doing: doing) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let got = Glibc.read(descriptor, &bytes, count)
    guard got >= 0 else { throw ArchiveError(errno, path: path, doing: doing) }
    return Array(bytes.prefix(got))
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Without links and dots. Nil where it is not there.
  static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  static func syncFolder(_ path: String, doing: String) throws(ArchiveError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ArchiveError(errno, path: path, doing: doing) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw ArchiveError(errno, path: path, doing: doing) }
  }

  /// Without "." and "..".
  static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: CInt) -> CInt {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let wrote = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if wrote < 0, errno == EINTR { continue }
        guard wrote > 0 else { return wrote < 0 ? errno : EIO }
        done += wrote
      }
      return 0
    }
  }
}
