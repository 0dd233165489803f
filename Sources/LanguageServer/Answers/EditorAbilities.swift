import JSONText

/// What the editor says it can do, and what it is told that this server can.
struct EditorAbilities {
  private(set) var encoding = PositionEncoding.utf16
  private(set) var readsMarkdown = false
  private(set) var takesVersions = false
  /// Whether it can be asked to tell when settings change on disk.
  private(set) var watchesFiles = false

  init() {}

  init(_ json: JSONValue?) {
    encoding = PositionEncoding(offered: json?["general"]?["positionEncodings"])
    let formats = json?["textDocument"]?["hover"]?["contentFormat"]?.array ?? []
    readsMarkdown = formats.contains { $0.string == "markdown" }
    takesVersions = json?["workspace"]?["workspaceEdit"]?["documentChanges"]?.bool ?? false
    watchesFiles = json?["workspace"]?["didChangeWatchedFiles"]?["dynamicRegistration"]?.bool ?? false
  }

  func answer(version: String) -> JSONValue {
    let sync = JSONValue.object([
      ("openClose", .bool(true)), ("change", .integer(2)), ("save", .bool(true)),
    ])
    return .object([
      (
        "capabilities",
        .object([
          ("positionEncoding", .string(encoding.rawValue)), ("textDocumentSync", sync), ("hoverProvider", .bool(true)),
          ("codeActionProvider", .object([("codeActionKinds", .array([.string("quickfix")]))])),
        ])
      ),
      ("serverInfo", .object([("name", .string("BoardSnap")), ("version", .string(version))])),
    ])
  }

  /// Asks to be told when a settings file changes.
  var registration: JSONValue {
    let watcher = JSONValue.object([("globPattern", .string("**/.boardsnap.yml"))])
    let registration = JSONValue.object([
      ("id", .string("settings")), ("method", .string("workspace/didChangeWatchedFiles")),
      ("registerOptions", .object([("watchers", .array([watcher]))])),
    ])
    return Message.request(
      "settings", "client/registerCapability", .object([("registrations", .array([registration]))]))
  }
}
