import BoardReading

/// A photo on disk.
struct PhotoFile {
  let path: Path
  var limits = PhotoLimits()

  /// Finds out early whether it is there and of a size that will be read.
  func check() throws(Failure) { try file.check() }

  /// Its pixels. Its size is checked before memory is taken.
  func photo() throws(Failure) -> Photo {
    let bytes = try file.read()
    do { return try Photo(decoding: bytes, named: path.text, limits: limits) } catch { throw Failure(error) }
  }

  private var file: InputFile { InputFile(path: path, role: "photo", limit: limits.bytes) }
}
