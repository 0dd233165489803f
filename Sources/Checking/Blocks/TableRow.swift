/// A line of a table in Markdown, as GitHub's has it.
enum TableRow {
  /// The places of the cells' text; a pipe behind a backslash or in code parts none.
  /// - Returns: with its column, from 0, each cell that has text.
  static func cells(_ bytes: [UInt8], from start: Int) -> [(column: Int, text: Range<Int>)] {
    var cells: [Range<Int>] = []
    var from = start
    var index = start
    var isCode = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "`"): isCode.toggle()
      case UInt8(ascii: "|") where !isCode:
        cells.append(from..<index)
        from = index + 1
      default: break
      }
      index += 1
    }
    cells.append(min(from, bytes.count)..<bytes.count)
    return cells.enumerated().compactMap { column, cell in
      let text = bytes[cell].trimmed
      return text.isEmpty ? nil : (column, text.startIndex..<text.endIndex)
    }
  }

  /// "|---|:--:|" below the header.
  static func isDelimiter(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains(UInt8(ascii: "|")) && bytes.contains(UInt8(ascii: "-"))
      && bytes.allSatisfy {
        $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0.isBlank
      }
  }
}
