import Checking
import Glibc

/// A file with restatements put in place where nothing is lost by it.
struct FixedDocument {
  /// A piece of the file and what takes its place.
  struct Edit: Equatable {
    let range: Range<Int>
    let text: String
  }

  let bytes: [UInt8]
  /// In their order; none overlaps the next.
  let edits: [Edit]
  /// What is found in the file as it is.
  let found: [DocumentFinding]
  /// What is found when the edits are made.
  let left: [DocumentFinding]
  let unknownRules: [UnknownRule]
  private let file: CheckedFile
  private let before: stat?

  init(_ file: CheckedFile, kind: DocumentKind, _ checker: Checker) throws(Failure) {
    self.file = file
    before = file.path.status
    bytes = try file.read()
    (found, unknownRules) = try Self.findings(in: bytes, of: file, kind, checker)
    edits = Self.edits(for: found, in: bytes)
    left = edits.isEmpty ? found : try Self.findings(in: Self.applied(edits, to: bytes), of: file, kind, checker).0
  }

  /// Whole or not at all, and never over what somebody saved meanwhile.
  func write() throws(Failure) {
    guard !edits.isEmpty else { return }
    guard access(file.path.text, W_OK) == 0 else {
      throw Failure(.cannotCreate, "\(file.path) may not be written to. Change its permissions, or fix a copy.")
    }
    guard let before, let now = file.path.status, before.isUnchanged(in: now) else {
      throw Failure(.cannotCreate, "\(file.path) changed while it was checked, and is left as it is. Run it again.")
    }
    try OutputFile(path: file.path, existing: .replace, readers: .anybody).write(Self.applied(edits, to: bytes))
  }

  private static func findings(
    in bytes: [UInt8], of file: CheckedFile, _ kind: DocumentKind, _ checker: Checker
  ) throws(Failure) -> ([DocumentFinding], [UnknownRule]) {
    var reader = DocumentReader(kind, leavesQuotes: checker.settings.leavesQuotes)
    var feed = LineFeed()
    var blocks: [ProseBlock] = []
    do {
      try feed.feed(bytes) { blocks += reader.read($0) }
      try feed.finish { blocks += reader.read($0) }
    } catch { throw file.failure(error) }
    blocks += reader.finish()
    return (blocks.flatMap { $0.located(checker.findings(in: $0)) }, reader.unknownRules)
  }

  private static func edits(for findings: [DocumentFinding], in bytes: [UInt8]) -> [Edit] {
    let starts = LineStarts(bytes)
    var edits: [Edit] = []
    for finding in findings where finding.finding.isSafe {
      guard let restatement = finding.finding.restatement else { continue }
      let range =
        starts.offset(of: finding.restatedSource.lowerBound)..<starts.offset(of: finding.restatedSource.upperBound)
      guard (edits.last?.range.upperBound ?? 0) <= range.lowerBound else { continue }
      edits.append(Edit(range: range, text: restatement.description))
    }
    return edits
  }

  static func applied(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    for edit in edits {
      result += bytes[at..<edit.range.lowerBound]
      result += edit.text.utf8
      at = edit.range.upperBound
    }
    return result + bytes[at...]
  }
}

extension stat {
  fileprivate func isUnchanged(in other: stat) -> Bool {
    st_ino == other.st_ino && st_size == other.st_size && st_mtim.tv_sec == other.st_mtim.tv_sec
      && st_mtim.tv_nsec == other.st_mtim.tv_nsec
  }
}
