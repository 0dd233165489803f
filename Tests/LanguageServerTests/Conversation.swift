import Checking
import JSONText
import LanguageServer

/// An editor's side of a conversation, without a program between.
struct Conversation {
  var session: EditorSession
  private(set) var heard: [JSONValue] = []
  private var lastID = 0

  init(capabilities: String = "{}", checker: Checker = Checker()) throws {
    try self.init(capabilities: capabilities) { _ in EditorSession.Settings(checker: checker) }
  }

  init(capabilities: String, settings: @escaping (String) -> EditorSession.Settings) throws {
    session = EditorSession(version: "1.0", settings: settings)
    _ = try request("initialize", #"{"processId":null,"rootUri":null,"capabilities":\#(capabilities)}"#)
    try notify("initialized", "{}")
  }

  mutating func send(_ text: String) throws -> [JSONValue] {
    let answers = try session.receive(Array(text.utf8)).map { try JSONReader.value(of: Array($0.utf8)) }
    heard += answers
    return answers
  }

  mutating func request(_ method: String, _ params: String) throws -> JSONValue {
    lastID += 1
    let id = lastID
    let answers = try send(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#)
    return answers.first { $0["id"]?.integer == id } ?? .null
  }

  mutating func notify(_ method: String, _ params: String) throws {
    _ = try send(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#)
  }

  mutating func open(_ text: String, language: String = "markdown", uri: String = "file:///a.md") throws {
    let item = JSONValue.object([
      ("uri", .string(uri)), ("languageId", .string(language)), ("version", .integer(1)), ("text", .string(text)),
    ])
    try notify("textDocument/didOpen", #"{"textDocument":\#(item.line)}"#)
  }

  /// - Parameter change: of contentChanges, JSON.
  mutating func change(_ changes: String, uri: String = "file:///a.md", version: Int = 2) throws {
    try notify(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(uri)","version":\#(version)},"contentChanges":[\#(changes)]}"#)
  }

  /// The diagnostics that come when no message waits, by document.
  mutating func diagnostics(uri: String = "file:///a.md") throws -> [JSONValue]? {
    let published = try session.settle().map { try JSONReader.value(of: Array($0.utf8)) }
    return published.last { $0["params"]?["uri"]?.string == uri }?["params"]?["diagnostics"]?.array
  }

  mutating func actions(_ line: Int, _ character: Int) throws -> [JSONValue] {
    let place = #"{"line":\#(line),"character":\#(character)}"#
    let answer = try request(
      "textDocument/codeAction",
      #"{"textDocument":{"uri":"file:///a.md"},"range":{"start":\#(place),"end":\#(place)},"context":{"diagnostics":[]}}"#
    )
    return answer["result"]?.array ?? []
  }
}

/// "3:5-3:9" of a range.
func place(_ range: JSONValue?) -> String {
  let number = { (end: String, key: String) in range?[end]?[key]?.integer ?? -1 }
  return
    "\(number("start", "line")):\(number("start", "character"))-\(number("end", "line")):\(number("end", "character"))"
}
