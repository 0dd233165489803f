/// Why a file is not read as text. Lines and columns count from 1.
package enum TextProblem: Error, Equatable {
  case binary
  case utf16
  case notUTF8(line: Int, column: Int, byte: UInt8)
}

extension TextProblem: CustomStringConvertible {
  /// The end of a sentence that begins with the file's name.
  package var description: String {
    switch self {
    case .binary: "holds NUL bytes and is no text. Give a text or Markdown file."
    case .utf16: "is UTF-16. Save it as UTF-8."
    case .notUTF8(let line, let column, let byte):
      "is not UTF-8 from line \(line), column \(column) on (byte 0x\(hexadecimal(byte))). Save it as UTF-8."
    }
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0\(digits)" : digits
  }
}
