/// All that the pages say, in one language: `english.txt`, a line for each text. Templates and scripts name a text as `[[key]]`.
/// Another language is another such file. What a report says is written where reports are.
struct Texts: Sendable {
  static let english = Texts(PackageResources.english_txt)

  private let table: [String: String]

  var keys: Set<String> { Set(table.keys) }

  /// - Parameter file: "key = text" on each line that is not empty.
  init(_ file: [UInt8]) {
    let lines = String(decoding: file, as: UTF8.self).split(separator: "\n")
    let parts = lines.map { $0.split(separator: " = ", maxSplits: 1) }.filter { $0.count == 2 }
    table = Dictionary(parts.map { (String($0[0]), String($0[1])) }) { _, last in last }
  }

  /// - Parameter values: what stands in the text as `{{name}}`.
  static func say(_ key: String, _ values: [String: String] = [:]) -> String { english.say(key, values) }

  /// The text for one, or for another number, which is its value "count".
  static func say(_ key: String, count: Int) -> String {
    say("\(key).\(count == 1 ? "one" : "other")", ["count": "\(count)"])
  }

  private func say(_ key: String, _ values: [String: String]) -> String {
    // Never empty: a page with a hole in it helps nobody. A test sees to it that every key has a text.
    let text = table[key] ?? key
    if values.isEmpty { return text }
    return text.replacing(/\{\{(\w+)\}\}/) { values[String($0.1)] ?? String($0.0) }
  }

  /// A template with its texts in it. Their `{{name}}` are the template's own.
  func fill(template: String) -> String {
    fill(template) { $0.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;") }
  }

  /// A script with its texts in it, within quotes there.
  func fill(script: String) -> String {
    fill(script) { $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }
  }

  private func fill(_ source: String, _ escaped: (String) -> String) -> String {
    source.replacing(/\[\[([a-z0-9.\-]+)\]\]/) { escaped(say(String($0.1), [:])) }
  }
}
