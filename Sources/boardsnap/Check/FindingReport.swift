import Checking
import Glibc

/// Findings on their way to standard output.
struct FindingReport {
  /// What could not be checked, for the formats that say so.
  var problems: [String] = []
  private var writer: any FindingWriter
  private var buffer: [UInt8] = []

  init(format: FindingFormat) {
    writer =
      switch format {
      case .text: TextFindings(isColoured: Self.isColoured)
      case .json: JSONFindings()
      case .github: GitHubFindings()
      case .sarif: SARIFFindings()
      }
  }

  mutating func begin() { add(writer.begin()) }
  mutating func write(_ finding: DocumentFinding, in file: CheckedFile) { add(writer.text(of: finding, in: file.path)) }
  mutating func end() { add(writer.end(problems)) }

  mutating func add(_ text: String) { buffer += text.utf8 }
  mutating func add(_ bytes: [UInt8]) { buffer += bytes }

  mutating func flushWhenFull() throws(Failure) {
    if buffer.count > 64 << 10 { try flush() }
  }

  mutating func flush() throws(Failure) {
    guard !buffer.isEmpty else { return }
    try StandardOutput.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// https://no-color.org
  private static var isColoured: Bool {
    guard StandardOutput.isTerminal else { return false }
    if let value = getenv("NO_COLOR"), value.pointee != 0 { return false }
    guard let terminal = getenv("TERM") else { return false }
    return strcmp(terminal, "dumb") != 0
  }
}

/// One way to write findings down.
protocol FindingWriter {
  mutating func begin() -> String
  mutating func text(of finding: DocumentFinding, in file: Path) -> String
  mutating func end(_ problems: [String]) -> String
}
