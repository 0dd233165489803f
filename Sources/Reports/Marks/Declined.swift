/// An action that is given up, with the reason beside it: "Buy a second array - NO: not worth it this year".
struct Declined {
  var title: String
  var reason: String?

  /// What says so beside the words themselves.
  enum Sign {
    case heading
    /// A line through it on a board, where all the words may be the action's.
    case line
    /// A line through it in typed notes, whose reason stands behind a colon.
    case typedLine
  }

  /// - Parameter sign: nil where nothing but the words can say that it is given up.
  init?(_ text: String, sign: Sign? = nil) {
    if let found = Declined.atStart(text) ?? Declined.within(text) {
      self = found
      return
    }
    switch sign {
    case .heading: self = Declined.parted(text)
    case .line: self = Declined.parted(text, at: [" because "])
    case .typedLine: self = Declined.parted(text, at: [" because ", ": "])
    case nil: return nil
    }
  }

  private init(_ title: String, _ reason: String) {
    self.title = title
    self.reason = reason.isEmpty ? nil : reason
  }

  /// "Won't do: shard it - too dear".
  private static func atStart(_ text: String) -> Declined? {
    let words = text.split(separator: " ")
    for count in (1...3).reversed() where words.count > count {
      let head = words.prefix(count).joined(separator: " ")
      let rest = words.dropFirst(count).joined(separator: " ")
      guard says(head), head.hasSuffix(":") || rest.hasPrefix("-") || rest.hasPrefix("–") || head.hasPrefix("[") else {
        continue
      }
      return parted(Plain.trimJoints(rest))
    }
    return nil
  }

  /// "Shard it (won't do, too dear)", "shard it - no, too dear".
  private static func within(_ text: String) -> Declined? {
    let words = text.split(separator: " ")
    for index in words.indices where index > 0 {
      let isSetOff =
        words[index].first.map { "([".contains($0) } == true
        || words[index - 1].last.map { "-–—:,;→|".contains($0) } == true
      guard isSetOff else { continue }
      for count in (1...3).reversed() where index + count <= words.count {
        let said = words[index..<(index + count)].joined(separator: " ")
        guard says(said) else { continue }
        let isLoud = !said.contains(where: \.isLowercase)
        let isClosed = said.last.map { ":,;)]".contains($0) } == true || index + count == words.count
        let goesOn = index + count < words.count ? Plain.words(String(words[index + count])).first ?? "" : ""
        guard
          isLoud || isClosed || reasons.contains(goesOn)
            || words[index + count].first.map({ "-–—".contains($0) }) == true
        else { continue }
        let title = Plain.trimJoints(words[..<index].joined(separator: " "))
        var reason = Plain.trimJoints(words[(index + count)...].joined(separator: " "))
        if reason.hasSuffix(")") || reason.hasSuffix("]") { reason.removeLast() }
        return title.isEmpty ? nil : Declined(title, withoutLink(reason))
      }
    }
    return nil
  }

  /// Title and reason, where the text has both: "move to the replica: lag too high".
  private static func parted(
    _ text: String, at joints: [String] = [" because ", " - ", " – ", " — ", ": ", " (", ", ", "; "]
  ) -> Declined {
    for joint in joints {
      guard let place = text.lowercased().firstPlace(of: joint) else { continue }
      let letters = Array(text)
      let title = Plain.trimJoints(String(letters[..<place]))
      var reason = Plain.trimJoints(String(letters[(place + joint.count)...]))
      if joint == " (", reason.hasSuffix(")") { reason.removeLast() }
      if !title.isEmpty, !reason.isEmpty { return Declined(title, withoutLink(reason)) }
    }
    return Declined(text, "")
  }

  private static func withoutLink(_ reason: String) -> String {
    guard let first = reason.split(separator: " ").first, reasons.contains(first.lowercased()) else { return reason }
    return Plain.trim(reason.dropFirst(first.count))
  }

  private static let reasons: Set<String> = ["because", "since", "as", "reason", "weil"]

  /// "NO", "won't do", "(declined".
  private static func says(_ text: String) -> Bool {
    let bare = text.filter { !"()[]:,;.-–—!’'".contains($0) }
    if bare == "NO" || bare == "No" && text.hasSuffix(":")
      || bare == "no" && text.last.map({ ":,".contains($0) }) == true
    {
      return true
    }
    return phrases.contains(bare.lowercased())
  }

  private static let phrases: Set<String> = [
    "wont do", "will not do", "wont fix", "not doing", "not now", "declined", "rejected", "dropped", "skipped",
    "cancelled", "canceled", "abandoned", "not doing it", "not doing this", "decided against", "wont happen", "vetoed",
    "❌", "🚫", "abgelehnt", "machen wir nicht",
  ]
}
