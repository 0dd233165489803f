import ArgumentParser
import NamedReports

/// Publishes generated boards in every form, and counts names that come through.
@main
struct Leaks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boardsnap-leaks", abstract: "Publishes generated boards and counts the names that come through.")

  @Option(help: "How many boards.")
  var reports = 100_000

  @Option(help: "The first board's number.")
  var first = 1

  @Option(help: "How many at once.")
  var threads = 2

  @Flag(help: "Show each leak, and each output that the guard stopped.")
  var show = false

  func run() async {
    var tally = Tally()
    let last = first + reports
    await withTaskGroup(of: Tally.self) { group in
      for start in 0..<threads {
        group.addTask { Self.publish(stride(from: first + start, to: last, by: threads), showing: show) }
      }
      for await part in group { tally.add(part) }
    }
    print(
      "\(reports) reports, \(tally.outputs) outputs: \(tally.leaks) leaks in \(tally.leaking) of them; "
        + "the guard stopped \(tally.stopped); before it \(tally.left) names were left")
  }

  private struct Tally {
    var outputs = 0
    var leaks = 0
    var leaking = 0
    var stopped = 0
    /// Names that only the guard takes out.
    var left = 0

    mutating func add(_ other: Tally) {
      outputs += other.outputs
      leaks += other.leaks
      leaking += other.leaking
      stopped += other.stopped
      left += other.left
    }
  }

  private static func publish(_ numbers: StrideTo<Int>, showing: Bool) -> Tally {
    var tally = Tally()
    for number in numbers {
      let publishing = Publishing(NamedBoard(seed: UInt64(number)))
      let leaks = publishing.published
      tally.outputs += publishing.outputs.count
      tally.leaks += leaks.count
      tally.leaking += leaks.isEmpty ? 0 : 1
      tally.stopped += publishing.stopped.count
      let left = publishing.left
      tally.left += left.count
      guard showing else { continue }
      for leak in leaks { print("\(number) \(leak)") }
      for name in left { print("\(number) left \(name)") }
      for output in publishing.stopped {
        for leak in output.leaks {
          let bytes = Array(output.text.utf8)
          let line = bytes.split(separator: 10, omittingEmptySubsequences: false)[leak.line - 1]
          print(
            "\(number) stopped \(output.name): \(String(decoding: bytes[leak.span], as: UTF8.self)) in "
              + String(decoding: line, as: UTF8.self))
        }
      }
    }
    return tally
  }
}
