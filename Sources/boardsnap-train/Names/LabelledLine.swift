import Foundation

/// A line and where it names people, in offsets of its UTF-8 bytes.
struct LabelledLine {
  private(set) var bytes: [UInt8] = []
  private(set) var names: [Range<Int>] = []

  mutating func append(_ text: String, isName: Bool = false) {
    let start = bytes.count
    bytes += text.utf8
    if isName, bytes.count > start { names.append(start..<bytes.count) }
  }

  func isName(_ range: Range<Int>) -> Bool { names.contains { $0.overlaps(range) } }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The line with each piece changed: names stay names.
  func map(_ change: (_ piece: String, _ isName: Bool) -> String) -> LabelledLine {
    var out = LabelledLine()
    var at = 0
    for name in names {
      out.append(change(String(decoding: bytes[at..<name.lowerBound], as: UTF8.self), false))
      out.append(change(String(decoding: bytes[name], as: UTF8.self), true), isName: true)
      at = name.upperBound
    }
    out.append(change(String(decoding: bytes[at...], as: UTF8.self), false))
    return out
  }
}

extension LabelledLine {
  /// A line of the fixtures: "{Bob|Robert Okafor} asked «Athena»": a name, and whose it is where that is more; a word
  /// that a project's vocabulary has.
  init(marked line: Substring) {
    var rest = line
    while let open = rest.firstIndex(where: { "{«".contains($0) }) {
      append(String(rest[..<open]))
      let close: Character = rest[open] == "{" ? "}" : "»"
      let inside = rest[rest.index(after: open)...].prefix { $0 != close && $0 != "\"" && $0 != "{" }
      guard inside.endIndex < rest.endIndex, rest[inside.endIndex] == close, !inside.isEmpty else {
        append(String(rest[open]))
        rest = rest[rest.index(after: open)...]
        continue
      }
      let shown = inside.prefix { $0 != "|" }
      append(String(shown), isName: close == "}")
      rest = rest[rest.index(after: inside.endIndex)...]
    }
    append(String(rest))
  }

  /// Lines of a file of tokens with a BIO tag behind a tab: WNUT's.
  static func conll(_ file: URL) throws -> [LabelledLine] {
    var out: [LabelledLine] = []
    var line = LabelledLine()
    for row in try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false) {
      let columns = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count >= 2, !columns[0].isEmpty else {
        if !line.bytes.isEmpty { out.append(line) }
        line = LabelledLine()
        continue
      }
      if !line.bytes.isEmpty { line.append(" ") }
      line.append(String(columns[0]), isName: columns[1].hasSuffix("-person"))
    }
    if !line.bytes.isEmpty { out.append(line) }
    return out
  }

  /// Sentences of a treebank, and a file that says which words of which sentence name a person.
  static func treebank(_ file: URL, people: URL) throws -> [LabelledLine] {
    var names: [Int: [Range<Int>]] = [:]
    for row in try String(contentsOf: people, encoding: .utf8).split(separator: "\n") where !row.hasPrefix("#") {
      let numbers = row.split(separator: " ").compactMap { Int($0) }
      if numbers.count == 3 { names[numbers[0], default: []].append(numbers[1]..<numbers[2]) }
    }
    return try Treebank.read(file).enumerated().map { index, sentence in
      var line = LabelledLine()
      for (place, form) in sentence.forms.enumerated() {
        if place > 0, hasBlank(between: sentence.forms[place - 1], and: form) { line.append(" ") }
        line.append(form, isName: names[index]?.contains { $0.contains(place) } ?? false)
      }
      return line
    }
  }

  private static func hasBlank(between left: String, and right: String) -> Bool {
    if ["(", "[", "$", "/", "#"].contains(left)
      || [")", "]", ",", ".", ":", ";", "!", "?", "%", "/", "n't"].contains(right)
    {
      return false
    }
    return !right.hasPrefix("'") && !right.hasPrefix("’")
  }
}
