import Checking
import JSONText

/// A conversation with one editor, by the Language Server Protocol 3.17. It reads and writes nothing itself: messages
/// go in, and messages come out.
package struct EditorSession {
  /// Whose settings hold for a document.
  package struct Settings {
    package let checker: Checker
    /// What is wrong with them, in a sentence for the user.
    package let problem: String?

    package init(checker: Checker, problem: String? = nil) {
      self.checker = checker
      self.problem = problem
    }
  }

  private enum State { case new, running, shutDown }

  /// How the program ends, once it is to end: 0 when the editor said good-bye properly.
  package private(set) var exitCode: Int32?
  private let version: String
  private let settings: (_ uri: String) -> Settings
  private var state = State.new
  private var client = EditorAbilities()
  private var documents: [String: OpenDocument] = [:]
  /// Documents whose findings the editor has not seen.
  private var unseen: Set<String> = []
  private var told: Set<String> = []

  /// - Parameter settings: asked for every document that is opened, and again when settings change.
  package init(version: String, settings: @escaping (_ uri: String) -> Settings) {
    self.version = version
    self.settings = settings
  }

  /// What becomes of the program when the editor is gone without a word.
  package var abruptExitCode: Int32 { state == .shutDown ? 0 : 1 }

  /// Answers a message.
  package mutating func receive(_ bytes: [UInt8]) -> [String] {
    let json: JSONValue
    do {
      json = try JSONReader.value(of: bytes, limit: MessageFrames.contentLimit)
    } catch {
      return [RPCError(.parseError, error.description).message.line]
    }
    do throws(RPCError) {
      switch try Message(json) {
      case .request(let id, let method, let params):
        do throws(RPCError) {
          return try answer(id, method, params).map(\.line)
        } catch {
          return [RPCError(error.code, error.sentence, id: id).message.line]
        }
      case .notification(let method, let params): return try hear(method, params).map(\.line)
      case .response: return []
      }
    } catch {
      // A notification gets no answer, whatever is wrong with it.
      if json["method"]?.string != nil, json["id"] == nil, json["jsonrpc"]?.string == "2.0" {
        return state == .running ? [Self.message(error.sentence, method: "window/logMessage").line] : []
      }
      return [error.message.line]
    }
  }

  /// Answers a message that could not be taken.
  package mutating func refuse(_ problem: MessageFrames.Problem) -> [String] {
    switch problem {
    case .brokenHeader:
      exitCode = 1
      return [RPCError(.parseError, "The header has no Content-Length. Nothing more can be read.").message.line]
    case .tooLong:
      let limit = MessageFrames.contentLimit >> 20
      return [RPCError(.invalidRequest, "The message has more than \(limit) MiB and is skipped.").message.line]
    }
  }

  /// Tells the editor what is found in documents that changed. Called when no message waits, so that fast typing costs
  /// one look.
  package mutating func settle() -> [String] {
    defer { unseen.removeAll() }
    return unseen.sorted().compactMap { uri in
      documents[uri]?.review()
      return documents[uri].map { Diagnostics.notification(for: $0, client.encoding).line }
    }
  }

  private static func message(_ sentence: String, method: String) -> JSONValue {
    Message.notification(method, .object([("type", .integer(1)), ("message", .string(sentence))]))
  }

  // MARK: Requests

  private mutating func answer(_ id: JSONValue, _ method: String, _ params: JSONValue) throws(RPCError) -> [JSONValue] {
    switch (state, method) {
    case (.new, "initialize"):
      client = EditorAbilities(params["capabilities"])
      state = .running
      return [Message.response(to: id, client.answer(version: version))]
    case (.new, _): throw RPCError(.notInitialized, "The first request must be 'initialize'.")
    case (.running, "initialize"): throw RPCError(.invalidRequest, "'initialize' is sent once.")
    case (.running, "shutdown"):
      state = .shutDown
      return [Message.response(to: id, .null)]
    case (.running, "textDocument/hover"): return [Message.response(to: id, try hover(params))]
    case (.running, "textDocument/codeAction"): return [Message.response(to: id, try codeActions(params))]
    case (.running, _): throw RPCError(.methodNotFound, "There is no method '\(method.prefix(100))'.")
    case (.shutDown, _): throw RPCError(.invalidRequest, "After 'shutdown' there is only 'exit'.")
    }
  }

  private mutating func document(_ params: JSONValue) throws(RPCError) -> OpenDocument {
    guard let uri = params["textDocument"]?["uri"]?.string else {
      throw RPCError(.invalidParams, "The document's uri is missing.")
    }
    documents[uri]?.review()
    guard let document = documents[uri] else { throw RPCError(.invalidParams, "The document is not open.") }
    return document
  }

  private mutating func hover(_ params: JSONValue) throws(RPCError) -> JSONValue {
    let document = try document(params)
    let offset = try document.offset(params["position"], client.encoding)
    let finding = document.findings.first { document.offsets(of: $0.clauseSource).contains(offset) }
    return finding.map { Hover.answer(for: $0, in: document, client.encoding, markdown: client.readsMarkdown) } ?? .null
  }

  private mutating func codeActions(_ params: JSONValue) throws(RPCError) -> JSONValue {
    let document = try document(params)
    guard let json = params["range"] else { throw RPCError(.invalidParams, "The range is missing.") }
    let range = try document.range(json, client.encoding)
    if let only = params["context"]?["only"]?.array {
      guard only.contains(where: { ["", "quickfix"].contains($0.string) }) else { return .array([]) }
    }
    let actions = CodeActions(document: document, encoding: client.encoding, isVersioned: client.takesVersions)
    let touched = document.findings.filter { finding in
      let place = document.offsets(of: finding.clauseSource)
      return place.lowerBound <= range.upperBound && range.lowerBound <= place.upperBound
    }
    return .array(touched.flatMap(actions.actions))
  }

  // MARK: Notifications

  private mutating func hear(_ method: String, _ params: JSONValue) throws(RPCError) -> [JSONValue] {
    if method == "exit" {
      exitCode = state == .shutDown ? 0 : 1
      return []
    }
    guard state == .running else { return [] }
    switch method {
    case "initialized": return client.watchesFiles ? [client.registration] : []
    case "textDocument/didOpen": return try open(params)
    case "textDocument/didChange": try change(params)
    case "textDocument/didClose": return close(params)
    case "textDocument/didSave":
      if Self.isSettings(params["textDocument"]?["uri"]) { return useSettings() }
    case "workspace/didChangeWatchedFiles":
      if params["changes"]?.array?.contains(where: { Self.isSettings($0["uri"]) }) == true { return useSettings() }
    default: break
    }
    return []
  }

  private mutating func open(_ params: JSONValue) throws(RPCError) -> [JSONValue] {
    guard let item = params["textDocument"], let uri = item["uri"]?.string, let text = item["text"]?.string else {
      throw RPCError(.invalidParams, "An opened document needs a uri and a text.")
    }
    let settings = settings(uri)
    documents[uri] = OpenDocument(
      uri: uri, language: item["languageId"]?.string ?? "", version: item["version"]?.integer, text: text,
      checker: settings.checker)
    unseen.insert(uri)
    return tell(settings.problem)
  }

  private mutating func change(_ params: JSONValue) throws(RPCError) {
    guard let uri = params["textDocument"]?["uri"]?.string, documents[uri] != nil else {
      throw RPCError(.invalidParams, "A document changed that is not open.")
    }
    guard let changes = params["contentChanges"]?.array else {
      throw RPCError(.invalidParams, "A document changed, and nothing says how.")
    }
    unseen.insert(uri)
    try documents[uri]?.change(changes, version: params["textDocument"]?["version"]?.integer, client.encoding)
  }

  private mutating func close(_ params: JSONValue) -> [JSONValue] {
    guard let uri = params["textDocument"]?["uri"]?.string, documents.removeValue(forKey: uri) != nil else { return [] }
    unseen.remove(uri)
    return [Diagnostics.none(for: uri)]
  }

  private static func isSettings(_ uri: JSONValue?) -> Bool { uri?.string?.hasSuffix("/.boardsnap.yml") ?? false }

  private mutating func useSettings() -> [JSONValue] {
    told.removeAll()
    var messages: [JSONValue] = []
    for uri in documents.keys.sorted() {
      let settings = settings(uri)
      documents[uri]?.use(settings.checker)
      messages += tell(settings.problem)
    }
    unseen.formUnion(documents.keys)
    return messages
  }

  /// Once, however many documents it is about.
  private mutating func tell(_ problem: String?) -> [JSONValue] {
    guard let problem, told.insert(problem).inserted else { return [] }
    return [Self.message(problem, method: "window/showMessage")]
  }
}
