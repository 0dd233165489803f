import Mustache

/// A template for Markdown reports, in Mustache. What it can show is in `Documentation/templates.md`.
public struct MarkdownTemplate: Sendable {
  private let template: MustacheTemplate

  /// - Parameter text: Mustache; what it shows is escaped for Markdown already.
  public init(_ text: String) throws(TemplateProblem) {
    do {
      // The library would escape for HTML.
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text)
    } catch let error as MustacheTemplate.ParserError {
      throw TemplateProblem(line: max(1, error.context.lineNumber - 1), what: "\(error.error)")
    } catch {
      throw TemplateProblem(line: 1, what: "\(error)")
    }
  }

  public func render(_ report: Report) -> String {
    let text = template.render(ReportView(report))
    // Sections that show nothing leave blank lines behind.
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Why a template can't be used.
public struct TemplateProblem: Error, Equatable, CustomStringConvertible {
  /// From 1.
  public let line: Int
  /// What the library says of it.
  let what: String

  public var description: String {
    "the template can't be read at line \(line): \(reason). Check the tags there; Documentation/templates.md shows them."
  }

  private var reason: String {
    switch what {
    case "sectionCloseNameIncorrect": "a section is closed by another name than it was opened with"
    case "expectedSectionEnd": "a section is not closed"
    case "unfinishedName": "a tag is not closed"
    default: "a tag is not as Mustache has it"
    }
  }
}
