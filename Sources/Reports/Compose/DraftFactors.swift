import Blameless
import Whiteboard

extension Draft {
  mutating func placeFactor(_ item: Item, isRoot: Bool) {
    if item.text.hasSuffix("?") {
      let question = publish(item.text, from: item.sources)
      if let question, !report.questions.contains(where: { $0.sources == item.sources }) {
        ask(question, .board, item.sources)
      }
      return
    }
    addFactor(item.text, sources: item.sources, isRoot: isRoot, because: nil)
  }

  /// One step of a chain: "Why did checkouts fail? The pool was empty", "Why 2: the pool was empty", or the answer alone.
  mutating func placeWhy(_ item: Item) {
    let answer = Draft.answer(in: item.text)
    guard !answer.isEmpty else {
      askedWhy += item.sources
      return
    }
    let index = addFactor(answer, sources: askedWhy + item.sources, isRoot: false, because: lastWhy)
    askedWhy = []
    if let index { lastWhy = index }
  }

  /// Whys that nobody answered stay as questions.
  mutating func settleWhys(_ items: [Item]) {
    for item in items where item.section == .fiveWhys && item.sources.allSatisfy(askedWhy.contains) {
      let known = report.questions.count
      let text = publish(item.text, from: item.sources)
      if let text, report.questions.count == known { ask(text, .board, item.sources) }
    }
    askedWhy = []
  }

  /// What follows the question; empty where it is a question alone.
  private static func answer(in text: String) -> String {
    var answer = text
    if let mark = answer.lastIndex(of: "?"), Plain.words(answer).first == "why" {
      answer = Plain.trimJoints(answer[answer.index(after: mark)...])
    }
    for label in ["why", "because", "bc", "b/c"] where answer.lowercased().hasPrefix(label) {
      let rest = answer.dropFirst(label.count)
      guard rest.first?.isLetter != true else { continue }
      let body = Plain.trimJoints(rest.drop { $0.isWhitespace || $0.isNumber || ":.)#-".contains($0) })
      // "Why 3" alone is a label; "why did ..." without its mark is a question still.
      if label == "why", !rest.contains(":"), !rest.contains("-"), !body.isEmpty { return "" }
      return body.prefix(1).uppercased() + body.dropFirst()
    }
    return answer
  }

  /// - Returns: the factor's index; nil where only a question may be published.
  @discardableResult
  private mutating func addFactor(_ text: String, sources: [Line.ID], isRoot: Bool, because: Int?) -> Int? {
    let votes = Votes(text)
    guard let published = publish(votes?.rest ?? text, from: sources) else { return nil }
    report.factors.append(
      Factor(
        text: published, lens: Cues.lens(of: published.description), isRoot: isRoot, because: because, question: nil,
        votes: votes?.count, sources: sources))
    return report.factors.count - 1
  }
}
