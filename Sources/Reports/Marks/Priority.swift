/// "P1", "[P0]", "(P2)", "P1:", "prio 2", "(high)" in an action.
struct Priority {
  var level: String
  var rest: String

  init?(_ text: String) {
    guard let found = Priority.figure(text) ?? Priority.worded(text), !found.rest.isEmpty else { return nil }
    self = found
  }

  private init(level: String, rest: String) {
    self.level = level
    self.rest = rest
  }

  private static let edges = "()[]:,-"

  private static func figure(_ text: String) -> Priority? {
    var words = text.split(separator: " ").map(String.init)
    guard
      let index = words.firstIndex(where: { word in
        let bare = word.filter { !edges.contains($0) }
        guard bare.count == 2, bare.first.map({ "Pp".contains($0) }) == true, let figure = bare.last else {
          return false
        }
        // "PO:" and "Pl:" were P0 and P1 before they were read.
        return "0123".contains(figure) || "OoIl".contains(figure) && (word.hasSuffix(":") || word.hasPrefix("["))
      })
    else { return nil }
    let word = words.remove(at: index)
    let level = word.filter { !edges.contains($0) }.uppercased().replacing("O", with: "0").replacing("I", with: "1")
      .replacing("L", with: "1")
    // "(search, P1)" and "(P1, search)": the bracket stays whole around what is left in it.
    if let close = word.last(where: { ")]".contains($0) }), !word.contains(where: { "([".contains($0) }), index > 0 {
      words[index - 1] = words[index - 1].trimmingEnd(",") + String(close)
    } else if let open = word.first, "([".contains(open), !word.contains(where: { ")]".contains($0) }),
      index < words.count
    {
      words[index] = String(open) + words[index]
    }
    return Priority(level: level, rest: Plain.trimJoints(words.joined(separator: " ")))
  }

  /// In words they stand behind or before the action, in brackets or with the word "priority".
  private static func worded(_ text: String) -> Priority? {
    let words = text.split(separator: " ")
    for count in 1...3 where words.count > count {
      for (tag, rest) in [
        (words.suffix(count), words.dropLast(count)), (words.prefix(count), words.dropFirst(count)),
      ] {
        let said = tag.joined(separator: " ")
        let plain = Plain.words(said)
        let isNamed = plain.contains { ["prio", "priority"].contains($0) }
        let isBracketed = said.hasPrefix("(") && said.hasSuffix(")") || said.hasPrefix("[") && said.hasSuffix("]")
        guard isNamed && plain.count == 2 || isBracketed && plain.count == 1,
          let level = plain.lazy.compactMap({ levels[$0] }).first
        else { continue }
        return Priority(level: level, rest: Plain.trimJoints(rest.joined(separator: " ")))
      }
    }
    return nil
  }

  private static let levels = [
    "critical": "P0", "urgent": "P0", "highest": "P0", "high": "P1", "hi": "P1", "medium": "P2", "med": "P2",
    "mid": "P2", "normal": "P2", "low": "P3", "lowest": "P3", "0": "P0", "1": "P1", "2": "P2", "3": "P3",
    "hoch": "P1", "mittel": "P2", "niedrig": "P3",
  ]
}
