extension JSONValue {
  /// On one line and without blanks: what a protocol or a file of JSON Lines wants.
  package var compact: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .string, .number, .integer, .bool, .null: text += pretty()
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, (key, value)) in members.enumerated() {
        if index > 0 { text += "," }
        text += JSONValue.quote(key) + ":"
        value.write(to: &text)
      }
      text += "}"
    }
  }
}
