import BoardReading

/// The one reader of a run: its models are opened when the first photo wants them, and serve all photos after it.
actor SharedReader {
  private let threads: Int
  private var opened: (words: [String], reader: BoardReader)?

  init(threads: Int) { self.threads = threads }

  /// - Parameter words: that it should know how to spell; where a photo's folder has others than the one before, it is opened
  ///   again.
  func reader(knowing words: [String]) throws(Failure) -> BoardReader {
    if let opened, opened.words == words { return opened.reader }
    let reader = try BoardReader.installed(threads: threads, words: words)
    opened = (words, reader)
    return reader
  }
}
