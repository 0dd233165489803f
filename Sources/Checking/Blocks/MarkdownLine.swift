/// What the beginning of a line says in Markdown, as CommonMark 0.31 has it.
enum MarkdownLine {
  /// The column behind the blanks at `index`, tabs going to the next multiple of four.
  static func indent(_ bytes: [UInt8], from index: Int, column: Int) -> (index: Int, column: Int) {
    var (index, column) = (index, column)
    while index < bytes.count, bytes[index].isBlank {
      column += bytes[index] == 0x09 ? 4 - column % 4 : 1
      index += 1
    }
    return (index, column)
  }

  /// ``` or ~~~: its byte and length.
  static func fence(_ bytes: ArraySlice<UInt8>) -> Fence? {
    guard let mark = bytes.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let length = bytes.prefix { $0 == mark }.count
    guard length >= 3 else { return nil }
    let info = bytes.dropFirst(length)
    guard mark == UInt8(ascii: "~") || !info.contains(mark) else { return nil }
    return Fence(mark: mark, length: length)
  }

  struct Fence: Equatable {
    let mark: UInt8
    let length: Int

    func isClosed(by bytes: ArraySlice<UInt8>) -> Bool {
      let length = bytes.prefix { $0 == mark }.count
      return length >= self.length && bytes.dropFirst(length).allSatisfy(\.isBlank)
    }
  }

  /// How many bytes "## " and its like take. Nil where the line is no heading.
  static func heading(_ bytes: ArraySlice<UInt8>) -> Int? {
    let level = bytes.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level) else { return nil }
    let rest = bytes.dropFirst(level)
    guard let next = rest.first else { return level }
    return next.isBlank ? level + rest.prefix(while: \.isBlank).count : nil
  }

  /// Where a heading's text ends: marks at its end are not of it.
  static func headingEnd(_ bytes: ArraySlice<UInt8>) -> Int {
    var text = bytes.trimmed
    let closing = text.reversed().prefix { $0 == UInt8(ascii: "#") }.count
    if closing > 0 {
      let before = text.dropLast(closing)
      if before.last?.isBlank ?? true { text = before.trimmed }
    }
    return text.isEmpty ? bytes.startIndex : text.endIndex
  }

  /// "===" or "---" below a paragraph.
  static func isUnderline(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = bytes.trimmed
    guard let mark = text.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
    return text.allSatisfy { $0 == mark }
  }

  static func isBreak(_ bytes: ArraySlice<UInt8>) -> Bool {
    let marks = bytes.filter { !$0.isBlank }
    guard marks.count >= 3, let mark = marks.first,
      [UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(mark)
    else {
      return false
    }
    return marks.allSatisfy { $0 == mark }
  }

  /// How many bytes "- " or "12. " take without the blanks behind them, and whether it may break into a paragraph.
  static func item(_ bytes: ArraySlice<UInt8>) -> (length: Int, interrupts: Bool)? {
    guard let first = bytes.first else { return nil }
    var length = 1
    var isFirst = true
    if first.isDigit {
      length = bytes.prefix(while: \.isDigit).count
      guard length <= 9, let mark = bytes.dropFirst(length).first,
        mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
      else {
        return nil
      }
      isFirst = bytes.prefix(length).elementsEqual([UInt8(ascii: "1")])
      length += 1
    } else if ![UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*")].contains(first) {
      return nil
    }
    let rest = bytes.dropFirst(length)
    guard rest.first?.isBlank ?? true else { return nil }
    return (length, isFirst && !rest.trimmed.isEmpty)
  }

  /// "[ ] " or "[x] ".
  static func checkbox(_ bytes: ArraySlice<UInt8>) -> Int? {
    let box = Array(bytes.prefix(4))
    guard box.count == 4, box[0] == UInt8(ascii: "["), box[2] == UInt8(ascii: "]"), box[3].isBlank,
      [UInt8(ascii: " "), UInt8(ascii: "x"), UInt8(ascii: "X")].contains(box[1])
    else { return nil }
    return 4
  }

  /// What "[name]: " or "[^name]: " takes; a footnote's text is prose, a link's target is none.
  static func definition(_ bytes: ArraySlice<UInt8>) -> (length: Int, isFootnote: Bool)? {
    guard bytes.first == UInt8(ascii: "["), let close = bytes.firstIndex(of: UInt8(ascii: "]")),
      close - bytes.startIndex < 300,
      close - bytes.startIndex > 1, close + 1 < bytes.endIndex, bytes[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return (close + 2 - bytes.startIndex, bytes[bytes.startIndex + 1] == UInt8(ascii: "^"))
  }
}
