import Checking
import JSONText

/// A document as the editor has it, and what is found in it.
struct OpenDocument {
  let uri: String
  let kind: DocumentKind
  private(set) var version: Int?
  private(set) var bytes: [UInt8]
  private(set) var lines: LineStarts
  private(set) var findings: [DocumentFinding] = []
  /// Whether the text changed since the findings were found.
  private(set) var isStale = true
  var checker: Checker
  /// From blocks of the last look: only what changed is looked at again.
  private var known: [ProseBlock.Key: Known] = [:]

  private struct Known {
    let guards: NamedGuards
    let findings: [ProseFinding]
  }

  /// In bytes. Longer documents are open and not checked: nobody types them.
  static let limit = 4 << 20

  init(uri: String, language: String, version: Int?, text: String, checker: Checker) {
    self.uri = uri
    self.version = version
    self.checker = checker
    kind = Self.kind(language, uri)
    bytes = Array(text.utf8)
    lines = LineStarts(bytes)
  }

  private static func kind(_ language: String, _ uri: String) -> DocumentKind {
    if ["markdown", "mdx", "quarto", "rmd"].contains(language.lowercased()) { return .markdown }
    let name = uri.split(separator: "/").last ?? ""
    return DocumentKind(ending: name.split(separator: ".").last.map { $0.lowercased() } ?? "")
  }

  mutating func use(_ checker: Checker) {
    self.checker = checker
    known.removeAll()
    isStale = true
  }

  // MARK: Changes

  mutating func change(_ changes: [JSONValue], version: Int?, _ encoding: PositionEncoding) throws(RPCError) {
    for change in changes {
      guard let text = change["text"]?.string else { throw RPCError(.invalidParams, "A change has no text.") }
      if let range = change["range"], !range.isNull {
        let place = try self.range(range, encoding)
        bytes.replaceSubrange(place, with: text.utf8)
      } else {
        bytes = Array(text.utf8)
      }
      lines = LineStarts(bytes)
      isStale = true
    }
    self.version = version
  }

  /// - Throws: where the editor sends no range at all. One beyond the text's end means its end.
  func range(_ json: JSONValue, _ encoding: PositionEncoding) throws(RPCError) -> Range<Int> {
    let start = try offset(json["start"], encoding)
    let end = try offset(json["end"], encoding)
    return min(start, end)..<max(start, end)
  }

  func offset(_ json: JSONValue?, _ encoding: PositionEncoding) throws(RPCError) -> Int {
    guard let line = json?["line"]?.integer, let character = json?["character"]?.integer, line >= 0, character >= 0
    else { throw RPCError(.invalidParams, "A position needs a line and a character, from 0.") }
    let start = lines.start(of: line)
    return start + encoding.offset(of: character, in: text(of: line))
  }

  /// Without its line break.
  func text(of line: Int) -> ArraySlice<UInt8> {
    guard line < lines.lines else { return [] }
    var text = bytes[lines.start(of: line)..<lines.start(of: line + 1)]
    if text.last == 0x0A { text.removeLast() }
    if text.last == 0x0D { text.removeLast() }
    return text
  }

  /// What the document's lines end with.
  var lineBreak: String {
    guard let end = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }), bytes[end] == 0x0D else { return "\n" }
    return end + 1 < bytes.count && bytes[end + 1] == 0x0A ? "\r\n" : "\r"
  }

  // MARK: Places

  func offsets(of range: Range<Spot>) -> Range<Int> {
    lines.offset(of: range.lowerBound)..<max(lines.offset(of: range.lowerBound), lines.offset(of: range.upperBound))
  }

  func position(of spot: Spot, _ encoding: PositionEncoding) -> JSONValue {
    let units = encoding.units(in: text(of: spot.line).prefix(spot.offset))
    return .object([("line", .integer(spot.line)), ("character", .integer(units))])
  }

  func range(of range: Range<Spot>, _ encoding: PositionEncoding) -> JSONValue {
    .object([
      ("start", position(of: range.lowerBound, encoding)), ("end", position(of: range.upperBound, encoding)),
    ])
  }

  // MARK: Findings

  mutating func review() {
    guard isStale else { return }
    isStale = false
    findings = []
    guard bytes.count <= Self.limit else { return }
    let blocks: [ProseBlock]
    do {
      blocks = try DocumentReader.blocks(of: bytes, kind, leavesQuotes: checker.settings.leavesQuotes)
    } catch {
      return  // binary data in an editor: there is no prose in it
    }
    var kept: [ProseBlock.Key: Known] = [:]
    for block in blocks {
      let key = block.key
      let found = [kept[key], known[key]].compactMap { $0 }
        .first { $0.findings.isEmpty || $0.guards == block.guards }
      let now = found ?? Known(guards: block.guards, findings: checker.findings(in: block))
      kept[key] = now
      if !now.findings.isEmpty { findings += block.located(now.findings) }
    }
    known = kept
  }
}
