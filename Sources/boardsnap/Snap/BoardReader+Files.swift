import BoardReading

extension BoardReader {
  /// The reader with the engine and models that set-up has installed.
  static func installed(threads: Int, words: [String] = []) throws(Failure) -> BoardReader {
    let models = ModelFolder(path: try ModelsFolder.find().text)
    do { return try BoardReader(models: models, threads: threads, words: words) } catch { throw Failure(error) }
  }
}
