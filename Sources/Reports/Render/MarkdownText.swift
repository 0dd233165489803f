/// Board text inside Markdown: every character that CommonMark or GitHub would take for markup is escaped, so that it is
/// shown as it was written, mentions nobody and links nowhere.
enum MarkdownText {
  static func escape(_ text: String) -> String {
    var escaped = ""
    var previous: Character = " "
    for (offset, character) in text.enumerated() {
      switch character {
      case "\\", "`", "*", "[", "]", "<", ">", "|", "~", "$": escaped += "\\\(character)"
      case "_": escaped += "\\_"
      case "&": escaped += "&amp;"
      // "@erin" would call somebody, and a backslash does not stop that.
      case "@": escaped += "&#64;"
      // "#12" would link to an issue.
      case "#": escaped += "\\#"
      case "-", "+", "=": escaped += offset == 0 ? "\\\(character)" : "\(character)"
      case ".", ")":
        let isNumber = offset > 0 && offset < 10 && text.prefix(offset).allSatisfy(\.isNumber)
        let isWeb =
          character == "." && previous.lowercased() == "w" && text.prefix(offset).lowercased().hasSuffix("www")
        escaped += isNumber ? "\\\(character)" : isWeb ? "&#46;" : "\(character)"
      case ":":
        let rest = text.dropFirst(offset + 1)
        escaped +=
          rest.hasPrefix("//") || previous.lowercased() == "o" && text.prefix(offset).lowercased().hasSuffix("mailto")
          ? "&#58;" : ":"
      case "\n", "\r", "\t": escaped += " "
      default: escaped.append(character)
      }
      previous = character
    }
    return escaped
  }
}
