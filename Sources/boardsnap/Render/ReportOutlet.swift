/// Where a report goes.
struct ReportOutlet {
  /// Nil for standard output.
  let file: OutputFile?

  func write(_ report: [UInt8]) throws(Failure) {
    guard let file else { return try StandardOutput.write(report) }
    try file.write(report)
    if StandardError.isTerminal { StandardError.say("The report is in \(file.path).") }
  }
}
