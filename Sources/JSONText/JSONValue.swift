/// JSON that keeps its keys in the order they were given.
package indirect enum JSONValue: Sendable {
  case string(String)
  case number(Double)
  case integer(Int)
  case bool(Bool)
  case null
  case array([JSONValue])
  case object([(String, JSONValue)])

  package init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }
  package init(_ number: Int?) { self = number.map(JSONValue.integer) ?? .null }

  /// Two spaces a level; an array of numbers and the like stays on its line.
  package func pretty(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .array(let values) where !values.allSatisfy(\.isPlain):
      return "[\n" + values.map { inner + $0.pretty(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members) where !members.isEmpty:
      let lines = members.map { "\(inner)\(JSONValue.quote($0.0)): \($0.1.pretty(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    default: return line
    }
  }

  /// All on one line.
  package var line: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .string(let string): JSONValue.quote(string, to: &text)
    case .number(let number): text += JSONValue.digits(number)
    case .integer(let number): text += "\(number)"
    case .bool(let value): text += value ? "true" : "false"
    case .null: text += "null"
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += ", " }
        value.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += ", " }
        JSONValue.quote(member.0, to: &text)
        text += ": "
        member.1.write(to: &text)
      }
      text += "}"
    }
  }

  /// Scalars, and arrays of numbers.
  private var isPlain: Bool {
    switch self {
    case .object: false
    case .array(let values):
      values.allSatisfy {
        if case .number = $0 { true } else { false }
      }
    default: true
    }
  }

  /// To a hundredth: places are in pixels, and confidences tell no more.
  private static func digits(_ number: Double) -> String {
    guard number.isFinite else { return "0" }
    let rounded = (number * 100).rounded() / 100
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  }

  private static func quote(_ text: String) -> String {
    var quoted = ""
    quote(text, to: &quoted)
    return quoted
  }

  private static func quote(_ text: String, to quoted: inout String) {
    quoted += "\""
    // Most texts have nothing to escape.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }) {
      quoted += text
    } else {
      for scalar in text.unicodeScalars { escape(scalar, to: &quoted) }
    }
    quoted += "\""
  }

  private static func escape(_ scalar: Unicode.Scalar, to quoted: inout String) {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\n": quoted += "\\n"
    case "\r": quoted += "\\r"
    case "\t": quoted += "\\t"
    case let control where control.value < 0x20 || control.value == 0x7f:
      let hex = String(control.value, radix: 16)
      quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    default: quoted.unicodeScalars.append(scalar)
    }
  }
}
