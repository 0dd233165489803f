import NamedReports
import Testing

/// `Benchmarks/names/leaks.sh` publishes 100,000 of them.
@Test(arguments: 1...60) func `nobody on the roster is named in anything that is published of a board`(seed: Int) {
  let publishing = Publishing(NamedBoard(seed: UInt64(seed)))
  #expect(publishing.published.isEmpty, "\(publishing.published.prefix(3))")
}

@Test func `the last look rarely has anything to stop`() {
  let stopped = (1...60).flatMap { Publishing(NamedBoard(seed: UInt64($0))).stopped }
  #expect(stopped.count <= 3, "\(stopped.prefix(3).map { "\($0.name): \($0.leaks)" })")
}
