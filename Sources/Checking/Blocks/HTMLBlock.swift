/// A stretch of HTML in Markdown, which is left alone: how it ends.
enum HTMLBlock: Equatable {
  /// With the line that holds this text.
  case until(String)
  /// With a blank line.
  case untilBlank

  /// - Parameter interrupting: a paragraph is open, which a lone tag does not break into.
  init?(_ bytes: ArraySlice<UInt8>, interrupting: Bool) {
    guard bytes.first == UInt8(ascii: "<") else { return nil }
    if bytes.starts(with: "<!--") {
      self = .until("-->")
    } else if bytes.starts(with: "<?") {
      self = .until("?>")
    } else if bytes.starts(with: "<![CDATA[") {
      self = .until("]]>")
    } else if bytes.starts(with: "<!"), bytes.dropFirst(2).first?.isLetter == true {
      self = .until(">")
    } else {
      var rest = bytes.dropFirst()
      if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
      let name = rest.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
      guard name.first?.isLetter == true, name.count < 30 else { return nil }
      let tag = String(decoding: name, as: UTF8.self).lowercased()
      let next = rest.dropFirst(name.count).first
      let isTag = next.map { $0.isBlank || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") } ?? true
      if isTag, bytes[bytes.startIndex + 1] != UInt8(ascii: "/"), ["script", "pre", "style", "textarea"].contains(tag) {
        self = .until("</\(tag)>")
      } else if isTag, Self.tags.contains(tag) {
        self = .untilBlank
      } else if isTag, !interrupting, let end = bytes.firstIndex(of: UInt8(ascii: ">")),
        bytes[(end + 1)...].trimmed.isEmpty
      {
        self = .untilBlank
      } else {
        return nil
      }
    }
  }

  func ends(with line: ArraySlice<UInt8>) -> Bool {
    guard case .until(let text) = self else { return false }
    let wanted = Array(text.utf8)
    guard line.count >= wanted.count else { return false }
    return (line.startIndex...(line.endIndex - wanted.count)).contains { start in
      zip(line[start...], wanted).allSatisfy { $0 == $1 || $0.isUppercase && ($0 | 0x20) == $1 }
    }
  }

  private static let tags: Set<String> = Set(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
    figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu
    menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
