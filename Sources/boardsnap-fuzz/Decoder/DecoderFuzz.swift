import ArgumentParser
import BoardReading
import Foundation

/// Throws damaged photos at the decoder, each in a process of its own kind with bounded memory, and counts what comes of it.
struct DecoderFuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decoder",
    abstract: "Damages photos and decodes them: none may crash, hang or take more memory than is allowed.",
    discussion: "The same seed makes the same inputs in the same order. Inputs that crash or hang are kept.")

  @Option(help: "The folder of photos to start from.")
  var seeds = "Tests/BoardReadingTests/Fixtures"

  @Option(help: "Where inputs that crash or hang are kept, and what the libraries printed.")
  var keep = ".build/fuzz"

  @Option(help: "How long to run.")
  var minutes = 20.0

  @Option(help: "The number that all inputs are made from.")
  var seed: UInt64 = 1

  @Option(help: "How much address space a decoding process may have, in megabytes.")
  var memory = 2048

  @Flag(help: .hidden)
  var child = false

  @Argument(help: "Decode these files and say what comes of each, instead of fuzzing.")
  var files: [String] = []

  func run() throws {
    if child {
      try DecodingLoop(megabytes: memory).run()
    } else if files.isEmpty {
      try fuzz()
    } else {
      for file in files { try describe(file) }
    }
  }

  private func describe(_ file: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
    do {
      let photo = try Photo(decoding: bytes, named: file)
      print("\(file): decoded, \(photo.width) x \(photo.height)")
    } catch {
      print(error)
    }
  }

  private func fuzz() throws {
    let corpus = try Corpus(folder: URL(filePath: seeds))
    let keepers = URL(filePath: keep)
    try FileManager.default.createDirectory(at: keepers, withIntermediateDirectories: true)
    let deadline = ContinuousClock.now.advanced(by: .seconds(minutes * 60))
    var tallies: [PhotoFormat: Tally] = [:]
    while ContinuousClock.now < deadline {
      for format in PhotoFormat.allCases {
        let tally = tallies[format] ?? Tally()
        tallies[format] = try round(of: format, from: corpus, after: tally, keepers: keepers, until: deadline)
      }
    }
    print(Tally.table(tallies))
    guard tallies.values.allSatisfy({ $0.crashes + $0.hangs == 0 }) else { throw ExitCode.failure }
  }

  /// Some inputs of one format, so that the peak of memory is that format's own.
  private func round(
    of format: PhotoFormat, from corpus: Corpus, after earlier: Tally, keepers: URL,
    until deadline: ContinuousClock.Instant
  ) throws -> Tally {
    var tally = earlier
    var process = try DecodingProcess(megabytes: memory, log: keepers.appending(path: "printed.txt"))
    for _ in 0..<1000 where ContinuousClock.now < deadline {
      let input = corpus.input(format, number: tally.inputs, seed: seed)
      let outcome = process.decode(input)
      tally.count(outcome)
      if outcome.isFailure {
        let name = "\(outcome)-\(format.rawValue.lowercased())-\(seed)-\(tally.inputs - 1)"
        try Data(input).write(to: keepers.appending(path: name))
        process.stop()
        process = try DecodingProcess(megabytes: memory, log: keepers.appending(path: "printed.txt"))
      }
    }
    process.stop()
    return tally
  }
}
