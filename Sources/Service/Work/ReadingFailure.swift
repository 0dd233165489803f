import Archive

/// Why a snap was not read, in words for whoever handed it in. The reader tells it for a terminal: of files that lie there, by
/// ids of its own.
struct ReadingFailure: Sendable {
  let sentence: String

  /// - Parameter job: set aside.
  init(_ job: Job) {
    guard let failure = job.failure else {
      sentence = Texts.say("job-watch.it-could-not-be")
      return
    }
    let stopped = Texts.say("reading.the-reader-stopped-in")
    if failure == Texts.say("reading.reading-took-too-long") || failure == stopped {
      sentence = failure
    } else if failure.hasPrefix(stopped.dropLast()) {
      // As the archive says it that found it so.
      sentence = stopped
    } else {
      sentence = Self.reworded(failure, of: job) ?? Texts.say("job.it-went-wrong")
    }
  }

  /// Nil where it says nothing of what was handed in: then it is about the program.
  private static func reworded(_ failure: String, of job: Job) -> String? {
    let id = job.id.text
    guard failure.contains(" of \(id)") else { return nil }
    var words = failure.replacing(/text of ([a-z0-9]+)(\.[a-z]+)?/) {
      $0.1 == id ? Texts.say("job.text") : String($0.0)
    }
    for number in 1...max(1, job.originals.count) {
      let name =
        job.originals.count == 1
        ? Texts.say("job.photo") : Texts.say("job.photo-of-several", ["number": "\(number)"])
      words.replace("photo \(number) of \(id)", with: name)
    }
    let said = words.split(separator: ". ").map { $0.hasSuffix(".") ? $0.dropLast() : $0 }
      .filter { sentence in !aboutFiles.contains { sentence.hasPrefix($0) } && !sentence.contains(id) }
    guard let first = said.first else { return nil }
    return ([first.prefix(1).uppercased() + first.dropFirst()] + said.dropFirst().map(String.init)).map { "\($0)." }
      .joined(separator: " ")
  }

  /// How sentences begin that are for whoever has the files, and a terminal, at hand.
  private static let aboutFiles = ["The file is untouched", "Copy it", "Close other programs", "'boardsnap"]
}
