extension BoardTime {
  /// Reads a time as ``text`` writes it: "14:02", "14:02:30", "+1 00:12", "T+00:05", "T-00:05". Nil where it is none.
  init?(written text: String) {
    var rest = Substring(text)
    var (scale, sign, day) = (Scale.clock, 1, 0)
    if rest.hasPrefix("T+") || rest.hasPrefix("T-") {
      scale = .relative
      sign = rest.hasPrefix("T-") ? -1 : 1
      rest = rest.dropFirst(2)
    } else if rest.hasPrefix("+") {
      let parts = rest.dropFirst().split(separator: " ")
      guard parts.count == 2, let days = Int(parts[0]), 1...999 ~= days else { return nil }
      (day, rest) = (days, parts[1])
    }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count, parts.allSatisfy({ $0.utf8.allSatisfy { 48...57 ~= $0 } }),
      let hours = parts.first.flatMap({ Int($0) })
    else { return nil }
    guard parts.dropFirst().allSatisfy({ $0.utf8.count == 2 && (Int($0) ?? 60) < 60 }) else { return nil }
    let digits = parts[0].utf8.count
    guard scale == .relative ? hours < 1000 && digits >= 2 : hours < 24 && digits == 2 else { return nil }
    let small = parts.dropFirst().map { Int($0) ?? 0 }
    let seconds = hours * 3600 + small[0] * 60 + (small.count > 1 ? small[1] : 0)
    self.init(scale: scale, seconds: sign * seconds + day * BoardTime.day, hasSeconds: small.count > 1)
  }
}

extension BoardTime {
  /// Whether a text is a span as ``duration(_:)`` writes it.
  static func isDuration(_ text: String) -> Bool {
    text.wholeMatch(of: /PT([0-9]{1,6}H)?([0-9]{1,6}M)?([0-9]{1,6}S)?/) != nil && text.count > 2
  }
}

extension TimelineEvent {
  /// Whether a text is a time as ``time`` has it.
  package static func isTime(_ text: String) -> Bool { BoardTime(written: text) != nil }
}
