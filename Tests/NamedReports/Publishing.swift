import Blameless
import Redaction
import Reports
import Whiteboard

/// Everything that is published of a named board, as the program publishes it, and what of it still names somebody.
package struct Publishing: Sendable {
  package struct Output: Sendable {
    package let name: String
    package let text: String
    /// Where the last look at it stopped it.
    package let leaks: [Leak]
  }

  package let board: NamedBoard
  package let outputs: [Output]
  /// What the redactor leaves of the notes, before the last look masks what it finds.
  private let drafts: [Output]

  package init(_ board: NamedBoard) {
    self.board = board
    let report = Composer(roster: board.roster).compose(board.board).report
    let last = NameGuard(roster: board.roster)
    let redactor = Redactor(roster: board.roster)
    let picture = BoardPicture(jpeg: [1], width: 10, height: 10, straightening: .identity)
    let texts: [(String, String, Format)] = [
      ("Markdown", MarkdownReport.render(report, privateSide: nil), .markdown),
      ("JSON", JSONReport.render(report, privateSide: nil), .json),
      ("HTML", HTMLReport.render(report, pictures: [picture]), .html),
      ("text", TextReport.render(report, privateSide: nil), .text),
      ("redacted text", redactor.redact(board.text, as: .text).text, .text),
      ("redacted Markdown", redactor.redact(board.markdown, as: .markdown).text, .markdown),
    ]
    let scan = NameScan(roster: board.roster)
    drafts = [("text", board.text), ("Markdown", board.markdown)].map {
      Output(name: "\($0.0) before the last look", text: scan.redacted($0.1).text, leaks: [])
    }
    outputs = texts.map { Output(name: $0.0, text: $0.1, leaks: last.leaks(in: $0.1, as: $0.2)) }
  }

  /// Names in what the last look let pass: words of an output that are somebody's. Found by comparing words alone, without
  /// any of the code that takes names out.
  package var published: [String] { names(in: outputs.filter(\.leaks.isEmpty)) }

  /// Names that the last look has to find: in reports as composed, and in notes as redacted.
  package var left: [String] { names(in: outputs + drafts) }

  private func names(in outputs: [Output]) -> [String] {
    let secrets = Set(board.people.flatMap(\.secrets))
    return outputs.flatMap { output in
      Self.shown(output).split(whereSeparator: \.isNewline).flatMap { line in
        Named.words(of: String(line)).filter(secrets.contains).map { "\(output.name): \($0) in \(line.prefix(160))" }
      }
    }
  }

  /// Outputs that the last look stopped.
  package var stopped: [Output] { outputs.filter { !$0.leaks.isEmpty } }

  /// HTML without the style sheet and the script that are in every report.
  private static func shown(_ output: Output) -> String {
    guard output.name == "HTML" else { return output.text }
    var text = output.text
    for element in ["style", "script"] {
      while let start = text.firstRange(of: "<\(element)"), let end = text.firstRange(of: "</\(element)>"),
        start.lowerBound < end.lowerBound
      { text.removeSubrange(start.lowerBound..<end.upperBound) }
    }
    return text
  }
}
