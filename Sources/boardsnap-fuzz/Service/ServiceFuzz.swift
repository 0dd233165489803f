import ArgumentParser
import Foundation

struct ServiceFuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "service",
    abstract:
      "Damages photos, forms and JSON and sends them to a service: it may never answer with a defect, hang or end.",
    discussion: """
      Starts 'boardsnap serve' on an archive of its own, which is gone afterwards. The same seed makes the same requests in \
      the same order. Requests that went wrong are kept.
      """)

  @Option(help: "The program that is started.")
  var program = ".build/release/boardsnap"

  @Option(help: "The folder of photos to start from.")
  var seeds = "Tests/BoardReadingTests/Fixtures"

  @Option(help: "Where requests that went wrong are kept.")
  var keep = ".build/fuzz"

  @Option(help: "How long to run.")
  var minutes = 20.0

  @Option(help: "The number that all requests are made from.")
  var seed: UInt64 = 1

  func run() throws {
    let keepers = URL(filePath: keep)
    try FileManager.default.createDirectory(at: keepers, withIntermediateDirectories: true)
    let service = try StartedService(program: program)
    defer { service.stop() }
    var requests = try RequestMaker(
      photos: Corpus(folder: URL(filePath: seeds)), known: service.known, seed: seed)
    var tally = AnswerTally()
    let deadline = ContinuousClock.now.advanced(by: .seconds(minutes * 60))
    while ContinuousClock.now < deadline {
      let request = requests.next()
      let begun = ContinuousClock.now
      let answer = try HTTPExchange(port: service.port).send(request.bytes)
      let outcome = AnswerTally.Outcome(answer, after: begun.duration(to: .now), isRunning: service.isRunning)
      tally.count(outcome, of: request.kind)
      if outcome.isFailure {
        try Data(request.bytes).write(
          to: keepers.appending(path: "\(outcome)-\(request.kind)-\(seed)-\(requests.count)"))
      }
      // There is nobody left to ask.
      if !service.isRunning { break }
    }
    print(tally.table)
    print("Memory of the service at its most: \(service.peak / 1024) MB.")
    guard tally.failures == 0, service.isRunning else { throw ExitCode.failure }
  }
}
