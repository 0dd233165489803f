import Checking
import JSONText

/// Findings as an editor underlines them.
enum Diagnostics {
  static func notification(for document: OpenDocument, _ encoding: PositionEncoding) -> JSONValue {
    var params: [(String, JSONValue)] = [("uri", .string(document.uri))]
    if let version = document.version { params.append(("version", .integer(version))) }
    params.append(("diagnostics", .array(document.findings.map { diagnostic($0, document, encoding) })))
    return Message.notification("textDocument/publishDiagnostics", .object(params))
  }

  static func none(for uri: String) -> JSONValue {
    Message.notification(
      "textDocument/publishDiagnostics", .object([("uri", .string(uri)), ("diagnostics", .array([]))]))
  }

  static func diagnostic(_ finding: DocumentFinding, _ document: OpenDocument, _ encoding: PositionEncoding)
    -> JSONValue
  {
    let found = finding.finding
    let ask = found.questions.first.map { "\nAsk: \($0)" } ?? ""
    return .object([
      ("range", document.range(of: finding.wordsSource, encoding)), ("severity", .integer(number(of: found.severity))),
      ("code", .string(found.rule)), ("source", .string("boardsnap")), ("message", .string(found.message + ask)),
    ])
  }

  private static func number(of severity: Severity) -> Int {
    switch severity {
    case .error: 1
    case .warning: 2
    case .suggestion: 3
    }
  }
}
