/// A sheet as rows, whether or not they make sense.
struct SheetText {
  struct Row {
    /// "f2"; "+" for what is new.
    var key: String
    /// What stands behind the key: a time, the bar and the words.
    var content: String
    /// Whether it has no key and no bar.
    var isRaw = false

    var isPart: Bool { key.contains(".") || key == "++" }
    var line: String { key + content }
  }

  /// Above the first heading.
  private(set) var notes = ""
  private var rows: [SheetSection: [Row]] = [:]

  subscript(section: SheetSection) -> [Row] { rows[section] ?? [] }

  init(_ text: String) {
    let headings = Dictionary(uniqueKeysWithValues: SheetSection.allCases.map { ($0.heading.lowercased(), $0) })
    var section: SheetSection?
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = line.split(separator: " ").joined(separator: " ")
      if let heading = headings[words.lowercased()] {
        section = heading
      } else if words.hasPrefix("#") {
        if section == nil { notes += words + "\n" }
      } else if !words.isEmpty {
        rows[section ?? .title, default: []].append(Row(Substring(words)))
      }
    }
  }
}

extension SheetText.Row {
  fileprivate init(_ words: Substring) {
    guard let bar = words.firstIndex(of: "|"), let end = words[...bar].firstIndex(where: { $0 == " " || $0 == "|" })
    else {
      self.init(key: "", content: String(words), isRaw: true)
      return
    }
    let rest = words[end...]
    self.init(key: String(words[..<end]), content: (rest.hasPrefix(" ") ? "" : " ") + rest)
  }
}
