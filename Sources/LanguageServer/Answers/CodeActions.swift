import Checking
import JSONText

/// What an editor offers to do about a finding: say it in other words, or write the question below it.
struct CodeActions {
  let document: OpenDocument
  let encoding: PositionEncoding
  /// Whether the editor takes changes that hold for one version of a document only.
  let isVersioned: Bool

  func actions(for finding: DocumentFinding) -> [JSONValue] {
    let found = finding.finding
    var actions: [JSONValue] = []
    if let restatement = found.restatement {
      let edit = edit(document.range(of: finding.restatedSource, encoding), restatement.description)
      actions.append(action("Say: \(restatement)", finding, edit, isPreferred: found.isSafe))
    }
    // A line break would end the table.
    if finding.shape != .cell {
      for question in found.questions {
        actions.append(
          action("Ask: \(question)", finding, insertion(of: question.description, for: finding), isPreferred: false))
      }
    }
    return actions
  }

  private func action(_ title: String, _ finding: DocumentFinding, _ edit: JSONValue, isPreferred: Bool) -> JSONValue {
    .object([
      ("title", .string(title)), ("kind", .string("quickfix")),
      ("diagnostics", .array([Diagnostics.diagnostic(finding, document, encoding)])),
      ("isPreferred", .bool(isPreferred)), ("edit", workspaceEdit(edit)),
    ])
  }

  private func edit(_ range: JSONValue, _ text: String) -> JSONValue {
    .object([("range", range), ("newText", .string(text))])
  }

  private func workspaceEdit(_ edit: JSONValue) -> JSONValue {
    guard isVersioned else {
      return .object([("changes", .object([(document.uri, .array([edit]))]))])
    }
    let identifier = JSONValue.object([("uri", .string(document.uri)), ("version", JSONValue(document.version))])
    return .object([
      ("documentChanges", .array([.object([("textDocument", identifier), ("edits", .array([edit]))])]))
    ])
  }

  /// Below the block that the finding stands in: as an item below an item, else as a paragraph of its own, because on
  /// the next line alone it would be read as one with what stands before.
  private func insertion(of question: String, for finding: DocumentFinding) -> JSONValue {
    let last = finding.block.upperBound
    let end = document.position(of: Spot(line: last, offset: document.text(of: last).count), encoding)
    let first = document.text(of: finding.block.lowerBound)
    let margin = first.prefix { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
    let marginText = String(decoding: margin, as: UTF8.self)
    let lineBreak = document.lineBreak
    let text: String
    if finding.shape == .item {
      let mark = first.dropFirst(margin.count).prefix { $0 != 0x20 && $0 != 0x09 }.count + 1
      text = lineBreak + marginText + String(repeating: " ", count: min(mark, 8)) + "- " + question
    } else {
      let bare = margin.contains(UInt8(ascii: ">")) ? marginText : ""
      text = lineBreak + bare + lineBreak + marginText + question
    }
    return edit(.object([("start", end), ("end", end)]), text)
  }
}
