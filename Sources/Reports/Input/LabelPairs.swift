/// What heads a write-up in short: "Date: 2026-11-12 | Severity: SEV2 | Duration: 47 min", several to a line or one.
enum LabelPairs {
  /// The pairs of a text that has nothing else, each as "Label: value"; nil for any other text.
  static func lines(of text: String) -> [String]? {
    var pairs: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let parted = parted(String(line))
      guard let first = parted.first, label(of: first) != nil else { return nil }
      pairs += parted
    }
    return pairs.count > 1 ? pairs : nil
  }

  /// A line of several pairs, pair by pair; any other line as it is.
  static func parted(_ line: String) -> [String] {
    guard let first = label(of: line) else { return [line] }
    var starts = [line.startIndex]
    var at = line.index(line.startIndex, offsetBy: first.count)
    while let blank = line[at...].firstIndex(where: \.isWhitespace) {
      at = line.index(after: blank)
      if label(of: line[at...]) != nil { starts.append(at) }
    }
    guard starts.count > 1 else { return [line] }
    return zip(starts, starts.dropFirst() + [line.endIndex]).map { low, high in
      var pair = line[low..<high]
      while let last = pair.last, last.isWhitespace || "|;·•,—–".contains(last) { pair.removeLast() }
      return Plain.trim(pair)
    }
  }

  /// What a whole write-up is called, where a pair says it.
  static func title(in pair: String) -> String? {
    guard let label = label(of: pair), titles.contains(label.lowercased()) else { return nil }
    let title = Plain.trim(pair.dropFirst(label.count + 1))
    return title.isEmpty ? nil : title
  }

  /// The label that a text begins with, without its colon; something is said behind it.
  private static func label(of text: some StringProtocol) -> String? {
    guard text.first?.isLetter == true, let colon = text.prefix(28).firstIndex(of: ":"),
      text[text.index(after: colon)...].contains(where: { !$0.isWhitespace })
    else { return nil }
    let label = String(text[..<colon])
    return known.contains(label.lowercased()) || titles.contains(label.lowercased()) ? label : nil
  }

  private static let titles: Set<String> = ["incident", "title", "incident title", "incident name"]

  private static let known: Set<String> = [
    "date", "incident date", "date of incident", "day", "severity", "sev", "priority", "incident severity", "duration",
    "downtime", "status", "state", "author", "authors", "written by", "owner", "owners", "incident owner",
    "facilitator",
    "facilitators", "scribe", "attendees", "participants", "present", "reviewers", "reviewed by", "incident commander",
    "commander", "ic", "responders", "on-call", "team", "teams", "service", "services", "affected services",
    "services affected", "affected", "environment", "environments", "region", "regions", "customers affected",
    "users affected", "start", "start time", "started", "end", "end time", "ended", "detected", "detected by",
    "reported by", "resolved", "resolved at", "mitigated", "time to detect", "time to mitigate", "time to resolve",
    "time to recover", "ttd", "ttm", "ttr", "incident id", "incident number", "id", "ticket", "tags", "labels",
    "impact",
  ]
}
