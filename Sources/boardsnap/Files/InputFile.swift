import Glibc

/// A file to read whole, checked before memory is taken for it.
struct InputFile {
  let path: Path
  /// What it is to the user, as in "photo" or "roster".
  let role: String
  /// In bytes.
  let limit: Int
  var mayBeEmpty = false

  /// - Throws: `.noInput` when it is not there or no regular file, `.badInput` when it is empty or over the limit.
  func check() throws(Failure) {
    let (descriptor, _) = try opened()
    close(descriptor)
  }

  /// - Throws: as `check()`, and `.inputOutput` when reading breaks off.
  func read() throws(Failure) -> [UInt8] {
    let (descriptor, size) = try opened()
    defer { close(descriptor) }
    return try contents(of: descriptor, size: size)
  }

  /// Hands the file over in parts, for what need not be in memory whole.
  /// - Throws: as `read()`, and what `take` throws.
  func stream(_ take: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    let (descriptor, _) = try opened()
    defer { close(descriptor) }
    try FileDescriptor(descriptor).readAll(take) { code in
      Failure(.inputOutput, "\(path) could not be read: \(reason(code)). Check the disk it is on.")
    }
  }

  private func opened() throws(Failure) -> (descriptor: CInt, size: Int) {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer.
    let descriptor = open(path.text, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw notOpened(errno) }
    do throws(Failure) {
      return (descriptor, try size(of: descriptor))
    } catch {
      close(descriptor)
      throw error
    }
  }

  private func size(of descriptor: CInt) throws(Failure) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw notOpened(errno) }
    switch status.kind {
    case S_IFREG: break
    case S_IFDIR: throw Failure(.noInput, "\(path) is a folder. Give the \(role) itself.")
    default: throw Failure(.noInput, "\(path) is no regular file. Save the \(role) to a file first.")
    }
    let size = Int(status.st_size)
    guard size > 0 || mayBeEmpty else { throw Failure(.badInput, "\(path) is empty. Give another \(role).") }
    guard size <= limit else {
      throw Failure(.badInput, "\(path) has more than \(megabytes). The file is untouched. Give a smaller \(role).")
    }
    return size
  }

  private var megabytes: String { limit >= 1 << 20 ? "\(limit >> 20) MiB" : "\(limit >> 10) KiB" }

  private func contents(of descriptor: CInt, size: Int) throws(Failure) -> [UInt8] {
    var failure: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard failure == 0 else {
      throw Failure(.inputOutput, "\(path) could not be read: \(reason(failure)). Check the disk it is on.")
    }
    return bytes
  }

  private func notOpened(_ code: CInt) -> Failure {
    switch code {
    case ENOENT, ENOTDIR: Failure(.noInput, "\(path) does not exist. Check the path of the \(role).")
    case EACCES, EPERM: Failure(.noInput, "\(path) may not be read by you. Change its permissions, or copy it.")
    default: Failure(.noInput, "\(path) could not be opened: \(reason(code)). Check the path of the \(role).")
    }
  }
}

/// What the system says of an error, as part of a sentence.
func reason(_ code: CInt) -> String {
  let words = String(cString: strerror(code))
  return words.prefix(1).lowercased() + words.dropFirst()
}
