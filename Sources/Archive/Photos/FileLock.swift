import Glibc

/// A lock that processes share, gone with the process that holds it.
///
/// Whoever adds files holds it shared from the first byte until the record that refers to them is there; whoever takes
/// files away holds it alone. So nobody takes away what is about to be referred to.
final class FileLock: Sendable {
  enum Mode { case shared, alone }

  private let descriptor: CInt

  /// Waits for it.
  /// - Throws: `.readOnly`, `.inputOutput`.
  init(_ path: String, _ mode: Mode) throws(ArchiveError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ArchiveError(errno, path: path, doing: "locking the photos") }
    while flock(descriptor, mode == .shared ? LOCK_SH : LOCK_EX) != 0 {
      guard errno == EINTR else {
        let code = errno
        close(descriptor)
        throw ArchiveError(code, path: path, doing: "locking the photos")
      }
    }
  }

  deinit { close(descriptor) }
}

extension ArchiveError {
  /// What the system said of a file.
  init(_ code: CInt, path: String, doing: String) {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull(doing: doing)
    case EACCES, EPERM, EROFS: self = .readOnly(path: path)
    default: self = .inputOutput(doing: doing, reason: String(cString: strerror(code)))
    }
  }
}
