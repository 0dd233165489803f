import Configuration
import Foundation

/// What the environment and a file say: the environment before the file, options before both.
struct ServeSettings {
  private let reader: ConfigReader

  /// - Parameters:
  ///   - path: a YAML file, whose paths are seen from its folder; nil for none.
  ///   - environment: its variables; an empty one says nothing.
  /// - Throws: where the file can't be read, or has keys that nobody reads: a misspelt one would be missed in silence.
  init(path: String?, environment: [String: String] = ProcessInfo.processInfo.environment) throws(Failure) {
    let said = environment.filter { !$0.value.isEmpty }
    var values = try path.map { path throws(Failure) in try Self.values(in: Path(path)) } ?? [:]
    // A key that is given itself goes before the file's.
    if said["BOARDSNAP_KEY"] != nil { values[ServeSetting.keyFile.key] = nil }
    reader = ConfigReader(providers: [
      EnvironmentVariablesProvider(environmentVariables: said).prefixKeys(with: "boardsnap"),
      InMemoryProvider(name: path, values: values),
    ])
  }

  subscript(setting: ServeSetting) -> String? { reader.string(forKey: ConfigKey([setting.rawValue])) }

  /// - Throws: where it is neither true nor false.
  func flag(_ setting: ServeSetting) throws(Failure) -> Bool {
    switch self[setting]?.lowercased() {
    case nil, "false", "no", "0": return false
    case "true", "yes", "1": return true
    case let other?:
      throw Failure(.usage, "\"\(other.withoutControls)\" is neither true nor false, for \(setting.rawValue).")
    }
  }

  private static func values(in path: Path) throws(Failure) -> [AbsoluteConfigKey: ConfigValue] {
    let document = try YAMLDocument(TextFile(path: path, role: "configuration", mayBeEmpty: true))
    let nodes = try document.mapping(
      document.root, of: ServeSetting.allCases.map(\.rawValue), in: "the configuration")
    var values: [AbsoluteConfigKey: ConfigValue] = [:]
    for setting in ServeSetting.allCases {
      guard let text = try document.text(nodes[setting.rawValue], setting.rawValue) else { continue }
      let value = setting.isPath ? Path(text).resolved(from: path.folder).text : text
      values[setting.key] = ConfigValue(.string(value), isSecret: false)
    }
    return values
  }
}

extension ServeSetting {
  /// Its name in the file, and behind "BOARDSNAP_" in the environment, with capitals and low lines.
  fileprivate var key: AbsoluteConfigKey { [rawValue] }
}
