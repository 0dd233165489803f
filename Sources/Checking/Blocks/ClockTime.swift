/// "14:02" at the beginning of a line: a new event of a timeline, whatever the line before says.
enum ClockTime {
  static func starts(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = bytes.drop(while: \.isBlank)
    let hours = bytes.prefix(while: \.isDigit)
    guard (1...2).contains(hours.count) else { return false }
    let rest = bytes.dropFirst(hours.count)
    guard let colon = rest.first, colon == UInt8(ascii: ":") else { return false }
    return rest.dropFirst().prefix(while: \.isDigit).count == 2
  }
}
