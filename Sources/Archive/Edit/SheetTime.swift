/// Times as a report writes them.
enum SheetTime {
  /// "14:02", "14:02:30", "+1 00:12", "T+00:05", "T-00:05".
  static func isWellFormed(_ text: String) -> Bool {
    var rest = Substring(text)
    let isRelative = rest.hasPrefix("T+") || rest.hasPrefix("T-")
    if isRelative {
      rest = rest.dropFirst(2)
    } else if rest.hasPrefix("+") {
      let parts = rest.dropFirst().split(separator: " ")
      guard parts.count == 2, let days = Int(parts[0]), days > 0 else { return false }
      rest = parts[1]
    }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy { 48...57 ~= $0 } }) else {
      return false
    }
    guard parts.dropFirst().allSatisfy({ $0.utf8.count == 2 && (Int($0) ?? 60) < 60 }), let hours = Int(parts[0]) else {
      return false
    }
    return isRelative ? hours < 1000 && parts[0].utf8.count >= 2 : hours < 24 && parts[0].utf8.count == 2
  }
}
