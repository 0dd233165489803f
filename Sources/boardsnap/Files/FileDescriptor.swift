import Glibc

/// An open file to write to.
struct FileDescriptor {
  private let number: CInt

  init(_ number: CInt) { self.number = number }

  /// - Returns: 0 when all of it was written, else the system's error number.
  func writeAll(_ bytes: [UInt8]) -> CInt {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let wrote = write(number, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if wrote < 0, errno == EINTR { continue }
        guard wrote > 0 else { return errno }
        done += wrote
      }
      return 0
    }
  }
}
