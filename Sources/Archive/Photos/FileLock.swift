import Glibc

/// A lock that processes share, gone with the process that holds it.
///
/// Whoever adds files holds it shared from the first byte until the record that refers to them is there; whoever takes
/// files away holds it alone. So nobody takes away what is about to be referred to.
final class FileLock: Sendable {
  enum Mode { case shared, alone }

  private let descriptor: CInt

  /// Waits for it, and keeps no thread meanwhile: there are as many as cores, and whoever holds it needs one to go on.
  /// - Throws: `.readOnly`, `.inputOutput`, `.cancelled`.
  init(_ path: String, _ mode: Mode) async throws(ArchiveError) {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw ArchiveError(errno, path: path, doing: Self.doing) }
    do { try await Self.lock(file, mode, path) } catch {
      close(file)
      throw error
    }
    descriptor = file
  }

  private static let doing = "locking the photos"

  private static func lock(_ file: CInt, _ mode: Mode, _ path: String) async throws(ArchiveError) {
    while flock(file, (mode == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 {
      let code = errno
      guard code == EWOULDBLOCK || code == EINTR else { throw ArchiveError(code, path: path, doing: doing) }
      do { try await Task.sleep(for: .milliseconds(5)) } catch { throw .cancelled }
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
