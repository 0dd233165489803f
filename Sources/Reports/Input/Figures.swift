import Checking

/// The pictures of a write-up: that one was there, and what it shows, where its words say that. Their files are not read.
struct Figures {
  /// What is said of a picture, by the number of the line that it begins on.
  private(set) var all: [(line: Int, text: String)] = []
  private var isComment = false
  /// A tag that goes on in the next line.
  private var open: (line: Int, text: String)?

  mutating func read(_ line: SourceLine) {
    var rest = Substring(line.text)
    if let tag = open {
      open = (tag.line, tag.text + " " + rest)
      // A tag that never ends is none.
      guard let end = rest.firstIndex(of: ">") else {
        if tag.text.utf8.count > Self.reach { open = nil }
        return
      }
      open = nil
      add(tag.text + " " + rest[..<end], line: tag.line)
      rest = rest[end...].dropFirst()
    }
    while let next = rest.firstIndex(where: { "<!-`".contains($0) }) {
      rest = rest[next...]
      if isComment {
        guard rest.hasPrefix("-->") else {
          rest = rest.dropFirst()
          continue
        }
        isComment = false
      } else if rest.hasPrefix("<!--") {
        isComment = true
        rest = rest.dropFirst(4)
      } else if rest.first == "`" {
        // What stands between backticks shows how a picture is written.
        let ticks = rest.prefix { $0 == "`" }
        rest = rest.dropFirst(ticks.count)
        if let close = rest.range(of: String(ticks)) { rest = rest[close.upperBound...] }
      } else if rest.hasPrefix("![") {
        rest = rest.dropFirst(2)
        if let picture = Self.picture(rest) {
          all.append((line.number, Self.said(picture.text)))
          rest = picture.rest
        }
      } else if Self.opensTag(rest) {
        guard let end = rest.firstIndex(of: ">") else { return open = (line.number, String(rest)) }
        add(String(rest[..<end]), line: line.number)
        rest = rest[end...].dropFirst()
      } else {
        rest = rest.dropFirst()
      }
    }
  }

  /// In bytes.
  private static let reach = 4096

  private static func opensTag(_ text: Substring) -> Bool {
    text.prefix(4).lowercased() == "<img"
      && text.dropFirst(4).first.map { $0.isWhitespace || "/>".contains($0) } ?? true
  }

  /// "alt](file.png)" or "alt][name]".
  private static func picture(_ text: Substring) -> (text: Substring, rest: Substring)? {
    guard let close = text.range(of: "]("), !text[..<close.lowerBound].contains("]") else {
      guard let close = text.range(of: "]["), !text[..<close.lowerBound].contains("]"),
        let end = text[close.upperBound...].firstIndex(of: "]")
      else { return nil }
      return (text[..<close.lowerBound], text[end...].dropFirst())
    }
    guard let end = text[close.upperBound...].firstIndex(of: ")") else { return nil }
    return (text[..<close.lowerBound], text[end...].dropFirst())
  }

  private mutating func add(_ tag: String, line: Int) {
    all.append((line, Self.said(Self.words(ofTag: tag) ?? "")))
  }

  /// What `alt` says in a tag.
  private static func words(ofTag tag: String) -> String? {
    var rest = Substring(tag)
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].split(whereSeparator: \.isWhitespace).last?.lowercased()
      let value = rest[equals...].dropFirst().drop(while: \.isWhitespace)
      guard let quote = value.first, quote == "\"" || quote == "'" else {
        let bare = value.prefix { !$0.isWhitespace }
        if name == "alt" { return String(bare) }
        rest = value[bare.endIndex...]
        continue
      }
      guard let end = value.dropFirst().firstIndex(of: quote) else { return nil }
      if name == "alt" { return String(value[..<end].dropFirst()) }
      rest = value[end...].dropFirst()
    }
    return nil
  }

  private static func said(_ text: some StringProtocol) -> String {
    let text = Plain.trim(String(text))
    return text.isEmpty ? "Figure" : "Figure: \(text)"
  }
}
