/// A line, or the beginning of one, that says what section follows.
struct Heading {
  var section: Section
  /// What stands on the same line after it: "Impact: 12 % of checkouts failed". Empty where it stands alone.
  var rest: String
  /// Whether the section ends with this line.
  var isLabel: Bool
  var weight: Weight

  /// How much a heading says of what the board is.
  enum Weight {
    case sure
    /// Words that stand on boards as often without heading anything.
    case common
    /// A sentence, as "Why it got full".
    case sentence
  }

  /// - Parameter text: without bullet or number before it.
  init?(_ text: String) {
    let words = Plain.words(text)
    if let section = Heading.tableHead(text) ?? Heading.face(text) {
      self.init(section: section, rest: "", isLabel: false, weight: .sure)
      return
    }
    if text.hasSuffix("?"), let section = HeadingPattern.section(of: words) {
      self.init(section: section, rest: "", isLabel: false, weight: .sure)
      return
    }
    if !text.hasSuffix("?") || Heading.askers.contains(words.first ?? "") || words.last == "questions" {
      // "AI" alone labels nothing.
      if let entry = HeadingTable.standard.entry(for: Heading.withoutAside(text)), !entry.isLabel {
        let isCommon = entry.isCommon && !text.hasSuffix(":")
        self.init(section: entry.section, rest: "", isLabel: false, weight: isCommon ? .common : .sure)
        return
      }
    }
    if words.first == "why", (3...7).contains(words.count), !text.contains(where: { "?:.→".contains($0) }) {
      // "Why it got full" is no question.
      self.init(section: .factors, rest: "", isLabel: false, weight: .sentence)
      return
    }
    guard let (before, after) = Heading.split(text) else { return nil }
    guard let entry = HeadingTable.standard.entry(for: Plain.words(before)) else { return nil }
    // "next = null" is code.
    if entry.isCommon, text.dropFirst(before.count).first == "=" { return nil }
    self.init(
      section: entry.section, rest: after, isLabel: entry.isLabel || Heading.isSingular(before),
      weight: entry.isCommon ? .common : .sure)
  }

  init(section: Section, rest: String, isLabel: Bool, weight: Weight) {
    self.section = section
    self.rest = rest
    self.isLabel = isLabel
    self.weight = weight
  }

  /// "What - Who - When", "Time | Event".
  private static func tableHead(_ text: String) -> Section? {
    let parts = text.split { "-|–—".contains($0) }
    guard (2...5).contains(parts.count) else { return nil }
    let heads = parts.compactMap { TableColumn(String($0)) }
    return heads.count == parts.count ? TableColumn.section(heads) : nil
  }

  /// A smile over what went well, a frown over what did not, three question marks over questions.
  private static func face(_ text: String) -> Section? {
    let signs = text.filter { !$0.isWhitespace }
    if [":-)", ":)", "☺", "☺️", "😀", "🙂", "😊", "👍", "+", "++", "+++", "(+)"].contains(signs) { return .wentWell }
    if [":-(", ":(", "☹", "☹️", "🙁", "😞", "👎", "--", "---", "(-)", "Δ", "∆"].contains(signs) { return .wentPoorly }
    return signs.count > 1 && signs.allSatisfy { $0 == "?" } ? .questions : nil
  }

  /// What a heading that is a question begins with.
  private static let askers: Set<String> = [
    "what", "why", "was", "wo", "wie", "warum", "wer", "who", "whodunnit", "where", "how",
  ]

  /// "Timeline (UTC)" is "Timeline".
  private static func withoutAside(_ text: String) -> [String] {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open != text.startIndex else {
      return Plain.words(text)
    }
    return Plain.words(String(text[..<open]))
  }

  /// Parts "Impact: ..." and "Impact - ...".
  private static func split(_ text: String) -> (String, String)? {
    guard let joint = text.firstIndex(where: { ":–—-=".contains($0) }) else { return nil }
    let isDash = text[joint] != ":"
    // A dash parts words only with a gap before it: "follow-up".
    if isDash, joint == text.startIndex || !text[text.index(before: joint)].isWhitespace { return nil }
    let after = Plain.trimJoints(text[text.index(after: joint)...])
    return after.isEmpty ? nil : (String(text[..<joint]), after)
  }

  /// "Action: ..." and "Question: ..." are said of one statement each.
  private static func isSingular(_ text: String) -> Bool {
    ["action", "action item", "todo", "to do", "question", "open question", "decision", "next step", "follow up"]
      .contains(Plain.words(text).joined(separator: " "))
  }
}
