/// Whether a line ends because its writer was done, or for want of room.
enum LineBreak {
  /// A new event, a word or two that stand as a heading does, or a line that begins like a sentence though its first word would have had room on the line before,
  /// which does not end in the middle of a phrase.
  /// - Parameters:
  ///   - last: the line before, without blanks at its ends.
  ///   - next: the line after, the same.
  ///   - widest: of the lines so far, in bytes.
  static func isMeant(after last: ArraySlice<UInt8>, before next: ArraySlice<UInt8>, widest: Int) -> Bool {
    if startsWithTime(next) { return true }
    let marks = next.prefix(while: isMark).count
    guard let first = next.dropFirst(marks).first,
      first.isUppercase || first == UInt8(ascii: "@")
    else { return false }
    if isHeading(next) { return !goesOn(last) }
    guard last.count + 1 + next.prefix(while: { !$0.isBlank }).count <= max(widest, narrow) else { return false }
    return !goesOn(last)
  }

  /// Nobody breaks lines so early for want of room; in bytes.
  private static let narrow = 60

  /// "Actions", "Went well": a word or two alone, which no mark ends.
  private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    guard let end = line.last, end.isLetter || end == UInt8(ascii: ":"), line.count <= 24 else { return false }
    return line.split(whereSeparator: \.isBlank).count <= 2
  }

  /// Emphasis, brackets and quotation marks before a word.
  private static func isMark(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "\"")].contains(byte)
  }

  /// "14:02".
  static func startsWithTime(_ bytes: ArraySlice<UInt8>) -> Bool {
    let hours = bytes.prefix(while: \.isDigit)
    guard (1...2).contains(hours.count) else { return false }
    let rest = bytes.dropFirst(hours.count)
    return rest.first == UInt8(ascii: ":") && rest.dropFirst().prefix(while: \.isDigit).count == 2
  }

  /// "was started by" wants more.
  private static func goesOn(_ line: ArraySlice<UInt8>) -> Bool {
    guard let end = line.last else { return false }
    if end == UInt8(ascii: ",") || end == UInt8(ascii: "(") || end == UInt8(ascii: "-") { return true }
    guard end.isLetter else { return false }
    let word = line.reversed().prefix { $0.isLetter || $0 == UInt8(ascii: "'") || $0 >= 0x80 }
    return word.count < 9 && joining.contains(String(decoding: word.reversed(), as: UTF8.self).lowercased())
  }

  private static let joining: Set<String> = Set(
    """
    a an the this that these those my our your his her its their of to by with without and or but nor for in on at from into
    onto over under after before during until since than as if when while because which who whom whose where what is are was
    were be been being has have had do does did not no never will would can could should may might must via per about so
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
