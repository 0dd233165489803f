/// YAML or TOML at the beginning of a Markdown document. It counts as such only when it is closed: else a document that
/// begins with a line of dashes would go unread.
struct FrontMatter {
  enum Answer {
    case more, over
    /// There is none: these lines are of the document.
    case none([SourceLine])
  }

  /// In lines.
  private static let limit = 400
  private(set) var lines: [SourceLine] = []

  mutating func take(_ line: SourceLine) -> Answer {
    lines.append(line)
    guard let first = lines.first else { return .more }
    let mark = Self.plain(first)
    guard mark.elementsEqual("---".utf8) || mark.elementsEqual("+++".utf8) else { return .none(lines) }
    guard lines.count > 1 else { return .more }
    let text = Self.plain(line)
    if text.elementsEqual(mark) || mark.elementsEqual("---".utf8) && text.elementsEqual("...".utf8) { return .over }
    let isNone = lines.count == 2 && text.isEmpty || lines.count > Self.limit || line.isContinued
    return isNone ? .none(lines) : .more
  }

  /// Without blanks at the end.
  private static func plain(_ line: SourceLine) -> ArraySlice<UInt8> {
    var bytes = line.bytes[...]
    while let last = bytes.last, last.isBlank { bytes.removeLast() }
    return bytes
  }
}
