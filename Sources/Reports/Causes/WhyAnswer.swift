/// What a step of five whys says, without its question or label.
enum WhyAnswer {
  /// What follows the question; empty where it is a question alone.
  static func answer(in text: String) -> String {
    var answer = text
    if let mark = answer.lastIndex(of: "?"), isWhy(answer) {
      answer = Plain.trimJoints(answer[answer.index(after: mark)...])
    }
    answer = withoutArrow(answer)
    for label in ["why", "because", "bc", "b/c", "cause", "answer", "a"] where answer.lowercased().hasPrefix(label) {
      let rest = answer.dropFirst(label.count)
      guard rest.first?.isLetter != true else { continue }
      if label == "a" || label == "cause" || label == "answer", !rest.hasPrefix(":") { continue }
      let body = withoutArrow(Plain.trimJoints(rest.drop { $0.isWhitespace || $0.isNumber || ":.)#-".contains($0) }))
      // "Why 3" alone is a label; "why did ..." without its mark is a question still.
      if label == "why", !rest.contains(":"), !rest.contains("-"), !rest.contains("→"), !body.isEmpty { return "" }
      return body.prefix(1).uppercased() + body.dropFirst()
    }
    return answer
  }

  /// "Why?", "Why did it fail?", "W2: why?".
  private static func isWhy(_ text: String) -> Bool {
    Plain.words(text).prefix(2).contains { $0 == "why" || $0 == "how" || $0 == "what" }
  }

  private static func withoutArrow(_ text: String) -> String {
    var rest = text
    for arrow in ["-->", "->", "=>", "→", "⇒", "↳", "↓", "➔"] where rest.hasPrefix(arrow) {
      rest = Plain.trim(rest.dropFirst(arrow.count))
    }
    return rest
  }
}
