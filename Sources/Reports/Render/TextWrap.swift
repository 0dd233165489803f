/// Breaks text between words.
enum TextWrap {
  static let columns = 80

  /// - Parameters:
  ///   - first: stands before the first line.
  ///   - rest: stands before each further one.
  ///   - columns: of a whole line.
  static func lines(_ text: String, first: String, rest: String, columns: Int = TextWrap.columns) -> String {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !isEmpty, line.count + 1 + word.count > columns {
        lines.append(line)
        line = rest
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
