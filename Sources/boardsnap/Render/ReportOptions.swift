import ArgumentParser
import Blameless

/// How a report is written and where it goes: the same for photos and for typed notes.
struct ReportOptions: ParsableArguments {
  @Option(help: "How the report is written.")
  var format = ReportFormat.markdown

  @Option(
    help: ArgumentHelp(
      "Sections of a Markdown report: google-sre, pagerduty, atlassian, or a Mustache file.", valueName: "template"),
    completion: .file(extensions: ["mustache", "md"]))
  var template: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where the report goes, instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace the output file when it exists.")
  var force = false

  @Option(
    help: ArgumentHelp("People who may be named: CSV or YAML.", valueName: "file"),
    completion: .file(extensions: ["csv", "yml", "yaml"]))
  var roster: String?

  @Option(
    help: ArgumentHelp("What the team calls its services, and more: YAML.", valueName: "file"),
    completion: .file(extensions: ["yml", "yaml"]))
  var context: String?

  @Flag(help: "Keep the names, for your own eyes. Says so in a banner; not for HTML and PDF.")
  var `private` = false

  func check() throws(Failure) {
    if `private`, ReportFormat.forSharing.contains(format) {
      throw Failure(
        .usage,
        "\(format.rawValue.uppercased()) is for sharing and never has names. Leave out --private, or use another format."
      )
    }
    if force, output == nil { throw Failure(.usage, "--force is about the output file. Add --output FILE.") }
    if template != nil, format != .markdown {
      throw Failure(.usage, "--template is for Markdown. Leave out --format, or the template.")
    }
    if template != nil, `private` {
      throw Failure(.usage, "A template shows what may be published. Leave out --private, or the template.")
    }
    if format == .pdf, output == nil || output == "-", StandardOutput.isTerminal {
      throw Failure(.usage, "A PDF is nothing for a terminal. Add --output FILE.")
    }
  }

  func rendering() throws(Failure) -> Rendering {
    Rendering(
      format: format, side: `private` ? .ownEyes : .published,
      template: try template.map { name throws(Failure) in try TemplateFile(name).template() },
      browser: format == .pdf ? try Browser.installed() : nil)
  }

  /// - Parameter inputs: files that must not be written over.
  func outlet(reading inputs: [String]) throws(Failure) -> ReportOutlet {
    let file = output.flatMap(outputFile)
    let others = [roster, context, template].compactMap(\.self)
    try file?.check(against: (inputs + others).map(Path.init))
    return ReportOutlet(file: file)
  }

  func wholeContext() throws(Failure) -> Context {
    var whole = try context.map { path throws(Failure) in try ContextFile(path: Path(path)).context() } ?? Context()
    if let roster { whole.people += try RosterFile(path: Path(roster)).people() }
    return whole
  }

  /// Nil for "-", which is standard output.
  private func outputFile(_ path: String) -> OutputFile? {
    guard path != "-" else { return nil }
    return OutputFile(
      path: Path(path), existing: force ? .replace : .refuse, readers: `private` ? .ownerOnly : .anybody)
  }
}
