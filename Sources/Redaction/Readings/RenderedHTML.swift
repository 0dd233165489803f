/// What HTML shows and says: its text as blocks part it, and the values of attributes, each on a line of its own. Style
/// and script are the program's own and hold nothing of a board; pictures hold no text.
enum RenderedHTML {
  static func reading(of source: Reading) -> Reading {
    var parser = Parser(source: source)
    parser.run()
    return parser.text
  }

  private struct Parser {
    let source: Reading
    let bytes: [UInt8]
    var text = Reading()
    private var values = Reading()
    private var at = 0

    init(source: Reading) {
      self.source = source
      bytes = source.bytes
    }

    mutating func run() {
      while at < bytes.count {
        if bytes[at] == UInt8(ascii: "<"), let next = bytes.at(at + 1), next.isLetter || "/!?".utf8.contains(next) {
          tag()
        } else {
          copy(at, to: \.text)
          at += 1
        }
      }
      text.append(0x0A, from: source, bytes.isEmpty ? 0..<0 : (bytes.count - 1)..<bytes.count)
      text.append(values)
    }

    private mutating func copy(_ index: Int, to list: WritableKeyPath<Parser, Reading>) {
      self[keyPath: list].append(bytes[index], from: source, index..<(index + 1))
    }

    private mutating func tag() {
      let start = at
      if bytes[at...].starts(with: "<!--".utf8) {
        // A comment is not shown, but everybody can read it.
        at += 4
        while at < bytes.count, !bytes[at...].starts(with: "-->".utf8) {
          copy(at, to: \.values)
          at += 1
        }
        at = min(bytes.count, at + 3)
        values.append(0x0A, from: source, start..<(start + 1))
        return
      }
      at += 1
      let name = word()
      attributes()
      at = min(bytes.count, at + 1)
      if !Self.inline.contains(name) { text.append(0x0A, from: source, start..<(start + 1)) }
      if name == "style" || name == "script" { skip(to: "</\(name)") }
    }

    private mutating func word() -> String {
      let start = at
      while let byte = bytes.at(at), !byte.isSpace, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "=") { at += 1 }
      return String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
    }

    private mutating func attributes() {
      while let byte = bytes.at(at), byte != UInt8(ascii: ">") {
        guard byte == UInt8(ascii: "=") else {
          at += 1
          continue
        }
        at += 1
        while let blank = bytes.at(at), blank.isSpace { at += 1 }
        value()
      }
    }

    private mutating func value() {
      let quote = bytes.at(at).flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? $0 : nil }
      if quote != nil { at += 1 }
      let start = at
      while let byte = bytes.at(at), quote.map({ byte != $0 }) ?? (!byte.isSpace && byte != UInt8(ascii: ">")) {
        at += 1
      }
      if !bytes[start..<at].starts(with: "data:image/".utf8) {
        for index in start..<at { copy(index, to: \.values) }
        if start < at { values.append(0x0A, from: source, (at - 1)..<at) }
      }
      if quote != nil { at += 1 }
    }

    private mutating func skip(to end: String) {
      let end = Array(end.utf8)
      while at < bytes.count,
        !(bytes[at] == UInt8(ascii: "<") && at + end.count <= bytes.count
          && zip(bytes[at...], end).allSatisfy({ $0 | 0x20 == $1 | 0x20 }))
      { at += 1 }
    }

    /// Elements in which a word may go on.
    private static let inline: Set<String> = [
      "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
      "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "/a", "/abbr", "/b", "/bdi", "/bdo",
      "/cite", "/code", "/del", "/dfn", "/em", "/font", "/i", "/ins", "/kbd", "/mark", "/q", "/s", "/samp", "/small",
      "/span", "/strong", "/sub", "/sup", "/time", "/u", "/var", "!", "!--",
    ]
  }
}
