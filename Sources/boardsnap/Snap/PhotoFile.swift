import BoardReading

/// A photo on disk.
struct PhotoFile {
  let path: Path
  var limits = PhotoLimits()
  /// What is in it, where that was read before.
  var given: [UInt8]?

  /// Finds out early whether it is there and of a size that will be read.
  func check() throws(Failure) { try file.check() }

  func bytes() throws(Failure) -> [UInt8] {
    if let given { return given }
    return try file.read()
  }

  /// Its pixels. Its size is checked before memory is taken.
  func photo() throws(Failure) -> Photo {
    let bytes = try bytes()
    do { return try Photo(decoding: bytes, named: path.text, limits: limits) } catch { throw Failure(error) }
  }

  /// With its bytes in memory, once it is shown that they are a photo: who hands in anything else has to know now.
  func decodable() throws(Failure) -> PhotoFile {
    var photo = self
    photo.given = try bytes()
    _ = try photo.photo()
    return photo
  }

  private var file: InputFile { InputFile(path: path, role: "photo", limit: limits.bytes) }
}
