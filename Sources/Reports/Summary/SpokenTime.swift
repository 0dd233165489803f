/// Times and figures as a sentence says them.
enum SpokenTime {
  /// "At 14:02", "On the next day at 00:12", "5 minutes in".
  static func at(_ time: String) -> String {
    if time.hasPrefix("T") {
      let parts = time.dropFirst(2).split(separator: ":").compactMap { Int($0) }
      guard parts.count >= 2 else { return "At \(time)" }
      let seconds = parts[0] * 3600 + parts[1] * 60
      if seconds == 0 { return "At the start" }
      let span = minutes(seconds)
      return time.hasPrefix("T-") ? "\(span) before the start" : "\(span) in"
    }
    guard time.hasPrefix("+"), let space = time.firstIndex(of: " ") else { return "At \(time)" }
    let clock = time[time.index(after: space)...]
    return time.hasPrefix("+1 ")
      ? "At \(clock) on the next day" : "At \(clock), \(time[..<space].dropFirst()) days later"
  }

  /// "17 minutes" for "PT17M". Nil for no time at all.
  static func duration(_ iso: String) -> String? {
    var seconds = 0
    var number = 0
    for sign in iso.dropFirst(2) {
      if let digit = sign.wholeNumberValue {
        number = number * 10 + digit
      } else {
        seconds += number * (sign == "H" ? 3600 : sign == "M" ? 60 : 1)
        number = 0
      }
    }
    return seconds > 0 ? minutes(seconds) : nil
  }

  private static func minutes(_ seconds: Int) -> String {
    if seconds < 60 { return "\(seconds) seconds" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let said = [
      hours > 0 ? "\(hours) \(hours == 1 ? "hour" : "hours")" : nil,
      minutes > 0 ? "\(minutes) \(minutes == 1 ? "minute" : "minutes")" : nil,
    ].compactMap(\.self)
    return said.joined(separator: " and ")
  }

  /// "two", "12".
  static func number(_ count: Int) -> String {
    let names = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    return names.indices.contains(count) ? names[count] : "\(count)"
  }
}
