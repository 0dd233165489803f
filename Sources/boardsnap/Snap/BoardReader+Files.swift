import BoardReading

extension BoardReader {
  /// The reader with the engine and models that set-up has installed.
  static func installed(threads: Int, words: [String] = []) throws(Failure) -> BoardReader {
    let models = ModelFolder(path: try ModelsFolder.find().text)
    do { return try BoardReader(models: models, threads: threads, words: words) } catch { throw Failure(error) }
  }

  /// Reads a photo from its file. The file's bytes are gone before its text is read.
  func read(
    _ file: PhotoFile, index: Int, firstLine: Int, progress: @escaping (ReadingStep) -> Void
  ) throws(Failure) -> PhotoReading {
    let photo = try file.photo()
    do {
      return try read(photo, index: index, firstLine: firstLine, progress: progress)
    } catch {
      throw Failure(error)
    }
  }
}
