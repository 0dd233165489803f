import NamedReports
import Testing

/// `Benchmarks/names/leaks.sh` publishes 100,000 of them.
@Test(arguments: 1...25) func `nobody on the roster is named in anything that is published of a board`(seed: Int) {
  let publishing = Publishing(NamedBoard(seed: UInt64(seed)))
  #expect(publishing.published.isEmpty, "\(publishing.published.prefix(3))")
  #expect(publishing.left.isEmpty, "\(publishing.left.prefix(3))")
  #expect(publishing.stopped.isEmpty, "\(publishing.stopped.map(\.name))")
}
