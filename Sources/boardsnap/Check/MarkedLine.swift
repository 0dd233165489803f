import Checking

/// A line of a document as a terminal shows it, and the marks to print below.
struct MarkedLine {
  let shown: String
  /// What stands before the marks.
  let blanks: String
  let marks: String

  /// In columns of the terminal: a longer line is shown around its words.
  private static let limit = 110
  private static let before = 40

  init(_ finding: DocumentFinding) {
    let scalars = Array(String(decoding: finding.shown.bytes, as: UTF8.self).unicodeScalars)
    let low = min(max(0, finding.words.column - 1 - finding.shown.startColumn), scalars.count)
    let isOneLine = finding.words.endLine == finding.words.line
    let high =
      isOneLine ? min(max(low, finding.words.endColumn - 1 - finding.shown.startColumn), scalars.count) : scalars.count
    let width = TerminalWidth.columns(of: scalars[..<high])
    let isWhole = TerminalWidth.columns(of: scalars[...]) <= Self.limit
    let start = isWhole || width <= Self.limit ? 0 : max(0, low - Self.before)
    var end = start
    var columns = 0
    while end < scalars.count, columns < Self.limit || isWhole {
      columns += TerminalWidth.columns(of: scalars[end...end])
      end += 1
    }
    let lead = start > 0 ? "…" : ""
    shown = lead + Self.harmless(scalars[start..<end]) + (end < scalars.count ? "…" : "")
    blanks = String(repeating: " ", count: lead.count + TerminalWidth.columns(of: scalars[start..<low]))
    marks = String(repeating: "^", count: max(1, TerminalWidth.columns(of: scalars[low..<max(low, min(high, end))])))
  }

  /// Text that can do nothing to a terminal: no controls, and nothing that turns the writing's direction.
  static func harmless(_ text: String) -> String { harmless(Array(text.unicodeScalars)[...]) }

  private static func harmless(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    for scalar in scalars {
      switch scalar.value {
      case 0x09: text += "    "
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
