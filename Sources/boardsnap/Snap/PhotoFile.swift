import BoardReading

/// A photo on disk.
struct PhotoFile {
  let path: Path
  var limits = PhotoLimits()

  /// Finds out early whether it is there and of a size that will be read.
  func check() throws(Failure) { try file.check() }

  /// All of it. Its size is checked before memory is taken.
  func bytes() throws(Failure) -> [UInt8] { try file.read() }

  private var file: InputFile { InputFile(path: path, role: "photo", limit: limits.bytes) }
}
