/// What the environment and a file say: the environment before the file, options before both.
struct ServeSettings {
  private var values: [ServeSetting: String] = [:]

  /// - Parameters:
  ///   - path: a YAML file, whose paths are seen from its folder; nil for none.
  ///   - environment: what a variable says.
  /// - Throws: where it can't be read, or has keys that nobody reads: a misspelt one would be missed in silence.
  init(path: String?, environment: (String) -> String? = { Environment[$0] }) throws(Failure) {
    if let path { values = try Self.values(in: Path(path)) }
    for setting in ServeSetting.allCases {
      if let value = environment(setting.variable) { values[setting] = value }
    }
    // A key that is given itself goes before the file's.
    if environment("BOARDSNAP_KEY") != nil, environment(ServeSetting.keyFile.variable) == nil { values[.keyFile] = nil }
  }

  subscript(setting: ServeSetting) -> String? { values[setting] }

  /// - Throws: where it is neither true nor false.
  func flag(_ setting: ServeSetting) throws(Failure) -> Bool {
    switch values[setting]?.lowercased() {
    case nil, "false", "no", "0": return false
    case "true", "yes", "1": return true
    case let other?:
      throw Failure(.usage, "\"\(other.withoutControls)\" is neither true nor false, for \(setting.rawValue).")
    }
  }

  private static func values(in path: Path) throws(Failure) -> [ServeSetting: String] {
    let document = try YAMLDocument(TextFile(path: path, role: "configuration", mayBeEmpty: true))
    let nodes = try document.mapping(
      document.root, of: ServeSetting.allCases.map(\.rawValue), in: "the configuration")
    var values: [ServeSetting: String] = [:]
    for setting in ServeSetting.allCases {
      guard let text = try document.text(nodes[setting.rawValue], setting.rawValue) else { continue }
      values[setting] = setting.isPath ? Path(text).resolved(from: path.folder).text : text
    }
    return values
  }
}
