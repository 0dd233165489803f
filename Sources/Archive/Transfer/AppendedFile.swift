import Glibc

/// A file that grows while it is written.
final class AppendedFile {
  private let path: String
  private let descriptor: CInt
  private var waiting: [UInt8] = []

  /// - Parameter mode: of the file, as in 0o600.
  init(_ path: String, mode: mode_t) throws(ArchiveError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw ArchiveError(errno, path: path, doing: "exporting") }
  }

  deinit { close(descriptor) }

  func add(_ text: String) throws(ArchiveError) {
    waiting += text.utf8
    if waiting.count >= 1 << 18 { try flush() }
  }

  /// All of it is on disk when this returns.
  func finish() throws(ArchiveError) {
    try flush()
    guard fsync(descriptor) == 0 else { throw ArchiveError(errno, path: path, doing: "exporting") }
  }

  private func flush() throws(ArchiveError) {
    var done = 0
    while done < waiting.count {
      let wrote = waiting.withUnsafeBytes { write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done) }
      if wrote < 0, errno == EINTR { continue }
      guard wrote > 0 else { throw ArchiveError(errno, path: path, doing: "exporting") }
      done += wrote
    }
    waiting.removeAll(keepingCapacity: true)
  }
}

/// The lines of a file, one after the other: only one of them is in memory.
final class FileLines {
  /// In bytes: a board with a thousand lines has less.
  private static let longest = 64 << 20

  private let path: String
  private let descriptor: CInt
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(_ path: String) throws(ArchiveError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ArchiveError(errno, path: path, doing: "reading \(path)") }
  }

  deinit { close(descriptor) }

  /// Without its line break. Nil at the end.
  func next() throws(ArchiveError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      searched = buffer.count
      if isAtEnd {
        defer { start = buffer.count }
        return start < buffer.count ? Array(buffer[start...]) : nil
      }
      if start > 0 {
        buffer.removeSubrange(..<start)
        searched -= start
        start = 0
      }
      guard buffer.count < Self.longest else {
        throw .importRefused(file: path, reason: "It has a line of more than \(Self.longest >> 20) MiB.")
      }
      try fill()
    }
  }

  private func fill() throws(ArchiveError) {
    let size = 1 << 20
    let part = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = 0
      var got = read(descriptor, buffer.baseAddress, size)
      while got < 0, errno == EINTR { got = read(descriptor, buffer.baseAddress, size) }
      count = max(0, got)
      if got < 0 { count = 0 }
    }
    isAtEnd = part.isEmpty
    buffer += part
  }
}
