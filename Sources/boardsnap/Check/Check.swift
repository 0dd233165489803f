import Checking

/// Checks files one after the other. One that can't be checked is told, and the others are checked all the same.
struct Check {
  enum Repair { case none, written, shown }

  struct Outcome: Equatable {
    var worst: Severity?
    var isIncomplete = false
  }

  var finder: SettingsFinder
  let kind: DocumentKind?
  let repair: Repair
  var report: FindingReport
  private var outcome = Outcome()

  init(finder: SettingsFinder, kind: DocumentKind?, repair: Repair, report: FindingReport) {
    self.finder = finder
    self.kind = kind
    self.repair = repair
    self.report = report
  }

  /// - Throws: only when nothing can be said any more, because standard output is gone.
  mutating func run(_ files: [CheckedFile]) throws(Failure) -> Outcome {
    if repair != .shown { report.begin() }
    for file in files {
      do throws(Failure) {
        let checker = try finder.checker(for: file.folder)
        switch repair {
        case .none: try check(file, checker)
        case .written, .shown: try fix(file, checker)
        }
      } catch {
        outcome.isIncomplete = true
        // A mistake in the settings is told once, and not for each file below them.
        if !report.problems.contains(error.sentence) {
          report.problems.append(error.sentence)
          StandardError.say(error.sentence)
        }
      }
      try report.flush()
    }
    if repair != .shown { report.end() }
    try report.flush()
    return outcome
  }

  private mutating func check(_ file: CheckedFile, _ checker: Checker) throws(Failure) {
    var blocks = BlocksOfFile(
      reader: DocumentReader(kind ?? file.kind, leavesQuotes: checker.settings.leavesQuotes),
      findsNames: checker.settings.findsNames)
    var feed = LineFeed()
    try file.stream { part throws(Failure) in
      do throws(TextProblem) {
        try feed.feed(part) { blocks.read($0) }
      } catch {
        throw file.failure(error)
      }
      try write(blocks.take(isEnd: false), of: file, checker)
    }
    do throws(TextProblem) {
      try feed.finish { blocks.read($0) }
    } catch {
      throw file.failure(error)
    }
    try write(blocks.take(isEnd: true), of: file, checker)
    tell(blocks.unknownRules, in: file)
  }

  private mutating func write(_ blocks: BlocksOfFile.Taken, of file: CheckedFile, _ checker: Checker) throws(Failure) {
    for block in blocks.prose { try write(block.located(checker.findings(in: block)), of: file) }
    for block in blocks.leftOut { try write(block.located(checker.nameFindings(in: block)), of: file) }
  }

  private mutating func write(_ findings: [DocumentFinding], of file: CheckedFile) throws(Failure) {
    for finding in findings {
      note(finding)
      report.write(finding, in: file)
    }
    try report.flushWhenFull()
  }

  private mutating func note(_ finding: DocumentFinding) {
    outcome.worst = max(outcome.worst ?? .suggestion, finding.finding.severity)
  }

  private mutating func fix(_ file: CheckedFile, _ checker: Checker) throws(Failure) {
    let document = try FixedDocument(file, kind: kind ?? file.kind, checker)
    if repair == .shown {
      document.found.forEach { note($0) }
      if !document.edits.isEmpty { report.add(UnifiedDiff.text(of: document, path: file.path)) }
    } else {
      try document.write()
      for finding in document.left {
        note(finding)
        report.write(finding, in: file)
      }
    }
    tell(document.unknownRules, in: file)
  }

  /// The comment holds for nothing, so that its writer has to know.
  private func tell(_ unknown: [UnknownRule], in file: CheckedFile) {
    for rule in unknown {
      let near = NearestRule.to(rule.rule).map { " Did you mean '\($0)'?" } ?? ""
      StandardError.say("\(file.path), line \(rule.line): there is no rule \(Path(rule.rule)) to ignore.\(near)")
    }
  }
}
