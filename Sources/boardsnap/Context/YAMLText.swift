/// Text as a scalar of YAML 1.2.
enum YAMLText {
  /// Between double quotes, which make it a text whatever it looks like.
  static func quoted(_ text: String) -> String {
    "\""
      + text.unicodeScalars.reduce(into: "") { quoted, scalar in
        switch scalar {
        case "\"": quoted += "\\\""
        case "\\": quoted += "\\\\"
        case "\n": quoted += "\\n"
        case "\t": quoted += "\\t"
        case let control where control.value < 0x20 || control.value == 0x7F:
          let hexadecimal = String(control.value, radix: 16, uppercase: true)
          quoted += "\\x" + (hexadecimal.count == 1 ? "0" : "") + hexadecimal
        default: quoted.unicodeScalars.append(scalar)
        }
      } + "\""
  }
}
