/// What kind of text notes come in.
public enum InputKind: String, Sendable, CaseIterable {
  /// Lines as people type them.
  case notes
  case markdown
  /// A chat as plain text: a time and a name before each message.
  case chat
  /// Slack's export: JSON.
  case slack
  /// A transcript as WebVTT.
  case webVTT = "webvtt"
  /// A transcript as SubRip, also called SRT.
  case subRip = "srt"

  /// - Parameters:
  ///   - lines: without byte order mark and line breaks.
  ///   - ending: of the file's name, in lower case. It only decides what the content leaves open.
  init(of lines: [String], ending: String) {
    let said = lines.lazy.map(Plain.trim).filter { !$0.isEmpty }
    let first = said.first ?? ""
    if first.hasPrefix("WEBVTT") {
      self = .webVTT
    } else if InputKind.isJSON(Array(said.prefix(3))) {
      self = .slack
    } else if InputKind.isSubRip(Array(said.prefix(2))) {
      self = .subRip
    } else if ChatForm(of: lines) != nil {
      self = .chat
    } else if InputKind.isMarkdown(lines)
      || ["md", "markdown", "mdown", "mkd", "mkdn", "mdx", "qmd", "rmd"].contains(ending)
    {
      self = .markdown
    } else {
      self = .notes
    }
  }

  /// "[ ] add a check" and "[14:02] alert" begin alike.
  private static func isJSON(_ lines: [String]) -> Bool {
    let text = lines.joined(separator: " ").filter { !$0.isWhitespace }.prefix(3)
    return text.hasPrefix("{\"") || text.hasPrefix("[{") || text == "[]" || text == "{}"
  }

  /// A number, and below it from when to when.
  private static func isSubRip(_ lines: [String]) -> Bool {
    let times = lines.first.map { $0.allSatisfy(\.isNumber) ? lines.dropFirst() : lines[...] } ?? []
    return times.first.map { CaptionTime.isRange($0) } ?? false
  }

  /// Marks that plain notes seldom have. A lone "# " heads plain notes too, and reads alike in both.
  private static func isMarkdown(_ lines: [String]) -> Bool {
    var marks = 0
    for (index, line) in lines.prefix(400).enumerated() {
      let text = line.drop { $0 == " " }
      let hashes = text.prefix { $0 == "#" }.count
      if (1...6).contains(hashes), text.dropFirst(hashes).first == " " { return true }
      if text.hasPrefix("```") || text.hasPrefix("~~~") { return true }
      if index == 0, line == "---" || line == "+++" { marks += 1 }
      if text.contains("**") || text.contains("](") { marks += 1 }
      if text.hasPrefix("|"), text.dropFirst().contains("|") { marks += 1 }
      if index > 0, text.count > 2, text.allSatisfy({ $0 == "=" }) || text.allSatisfy({ $0 == "-" }),
        !Plain.trim(lines[index - 1]).isEmpty
      {
        marks += 1
      }
      if marks > 1 { return true }
    }
    return false
  }
}
