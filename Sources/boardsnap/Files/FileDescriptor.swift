import Glibc

/// An open file.
struct FileDescriptor {
  private let number: CInt

  init(_ number: CInt) { self.number = number }

  /// - Returns: 0 when all of it was written, else the system's error number.
  func writeAll(_ bytes: [UInt8]) -> CInt {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let wrote = write(number, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if wrote < 0, errno == EINTR || isReady(errno, for: POLLOUT) { continue }
        guard wrote > 0 else { return errno }
        done += wrote
      }
      return 0
    }
  }

  /// Hands over what is there in parts of at most 64 KiB, to its end.
  func readAll(_ take: ([UInt8]) throws(Failure) -> Void, failing: (CInt) -> Failure) throws(Failure) {
    while true {
      let part = try read(atMost: 64 << 10, failing: failing)
      if part.isEmpty { return }
      try take(part)
    }
  }

  /// What is there now, waiting for the first of it. Empty at the end.
  func read(atMost count: Int, failing: (CInt) -> Failure) throws(Failure) -> [UInt8] {
    var code: CInt = 0
    let part = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var got = Glibc.read(number, buffer.baseAddress, buffer.count)
      while got < 0, errno == EINTR || isReady(errno, for: POLLIN) {
        got = Glibc.read(number, buffer.baseAddress, buffer.count)
      }
      if got < 0 { code = errno }
      filled = max(0, got)
    }
    guard code == 0 else { throw failing(code) }
    return part
  }

  /// A pipe that its other owner has set not to block is waited for all the same.
  private func isReady(_ code: CInt, for event: CInt) -> Bool {
    guard code == EAGAIN || code == EWOULDBLOCK else { return false }
    var wanted = pollfd(fd: number, events: Int16(event), revents: 0)
    return poll(&wanted, 1, -1) > 0 || errno == EINTR
  }
}
