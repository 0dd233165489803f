import Whiteboard

/// What a step of five whys says, without its question or label.
enum WhyAnswer {
  /// What follows the question; empty where it is a question alone.
  static func answer(in text: String) -> String {
    var answer = text
    if let mark = answer.lastIndex(of: "?"), isWhy(answer) {
      answer = Plain.trimJoints(withoutArrow(Plain.trim(answer[answer.index(after: mark)...])))
    }
    answer = withoutArrow(answer)
    for label in labels where answer.lowercased().hasPrefix(label) {
      let rest = answer.dropFirst(label.count)
      guard rest.first?.isLetter != true else { continue }
      if ["a", "cause", "answer", "root", "w"].contains(label), !isLabelled(rest) { continue }
      let body = withoutArrow(Plain.trimJoints(rest.drop { $0.isWhitespace || $0.isNumber || ":.)#-".contains($0) }))
      // "Why 3" alone is a label; "why did ..." without its mark is a question still.
      if label == "why", !rest.contains(":"), !rest.contains("-"), !rest.contains("→"), !body.isEmpty { return "" }
      if label == "because", body.lowercased().hasPrefix("of ") { return begun(String(body.dropFirst(3))) }
      return begun(body)
    }
    return answer
  }

  /// Whether a text asks why and answers itself: "Why did it stop? the disk was full".
  static func isAnswered(_ text: String) -> Bool {
    guard ["why", "warum"].contains(Plain.words(text).first ?? ""), let mark = text.lastIndex(of: "?") else {
      return false
    }
    return Plain.words(String(text[text.index(after: mark)...])).count > 1
  }

  /// Whether a text begins as a cause under what it explains does: "because ...", "<- ...", "↳ ...".
  static func opensStep(_ text: String) -> Bool {
    let body = Leading(text, mark: nil).rest
    if arrows.contains(where: body.hasPrefix) { return true }
    let lower = body.prefix(12).lowercased()
    return ["because", "b/c", "bc ", "bcs ", "cause:", "due to", "caused by", "weil ", "wegen "].contains {
      lower.hasPrefix($0)
    }
  }

  /// What a step says without what opens it.
  static func withoutOpening(_ text: String) -> String {
    var rest = withoutArrow(text)
    for opener in ["because of ", "because ", "b/c of ", "b/c ", "bcs ", "bc ", "due to ", "caused by ", "cause:"]
    where rest.lowercased().hasPrefix(opener) {
      rest = Plain.trimJoints(rest.dropFirst(opener.count))
      break
    }
    return begun(rest)
  }

  private static let labels = ["why", "because", "bcs", "bc", "b/c", "cause", "answer", "root", "a", "w"]
  private static let arrows = ["-->", "->", "=>", "→", "⇒", "↳", "↓", "➔", "<--", "<-", "←", "<=", "⇐", "└", "⤷", "↪"]

  /// ": ...", "2: ..."
  private static func isLabelled(_ rest: Substring) -> Bool {
    let mark = rest.drop { $0.isNumber || $0.isWhitespace }
    return mark.hasPrefix(":") || rest.first?.isNumber == true && mark.first.map { ".)-–".contains($0) } == true
  }

  private static func begun(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// "Why?", "Why did it fail?", "W2: why?".
  private static func isWhy(_ text: String) -> Bool {
    Plain.words(text).prefix(2).contains { $0 == "why" || $0 == "how" || $0 == "what" || $0 == "warum" }
  }

  static func withoutArrow(_ text: String) -> String {
    var rest = text
    for arrow in arrows where rest.hasPrefix(arrow) {
      rest = Plain.trim(rest.dropFirst(arrow.count).drop { "─-".contains($0) })
    }
    return rest
  }
}
