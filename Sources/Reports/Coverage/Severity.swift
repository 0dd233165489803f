/// Whether an impact is one that a limit or an alarm of its own is worth.
enum Severity {
  /// An hour, a tenth of something, a thousand of something, money, or a severity of 1 or 2.
  static func isSevere(_ impact: String) -> Bool {
    let words = impact.lowercased().split(separator: " ").map {
      $0.filter { $0.isLetter || $0.isNumber || "%.,".contains($0) }
    }
    for (index, word) in words.enumerated() {
      if ["sev1", "sev2", "sev0", "outage", "down", "eur", "usd", "gbp", "chf"].contains(word) { return true }
      if impact.contains("€") || impact.contains("$") || impact.contains("£") { return true }
      let figure = word.filter { $0.isNumber || $0 == "." }
      guard let value = Double(figure), !figure.isEmpty else { continue }
      if word.hasSuffix("%"), value >= 10 { return true }
      if word.hasSuffix("k") || word.hasSuffix("m") && value >= 60 || word.hasSuffix("h") && value >= 1 { return true }
      let next = index + 1 < words.count ? words[index + 1] : ""
      if ["h", "hr", "hrs", "hour", "hours", "day", "days"].contains(next) { return true }
      if ["min", "mins", "minutes"].contains(next), value >= 60 { return true }
      if value >= 1000, !(1990...2100).contains(value) { return true }
    }
    return false
  }
}
