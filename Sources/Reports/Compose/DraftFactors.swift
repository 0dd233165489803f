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
    // The head of a fishbone, or what a tree hangs from, says again what the board is about.
    if item.category == nil, Plain.areAlike(item.text, report.title.description) {
      return note(item.text, item, in: \.notes)
    }
    // "because ..." under another goes on from it.
    let goesOn = WhyAnswer.opensStep(item.text)
    let cause = CauseText(goesOn ? WhyAnswer.withoutOpening(item.text) : item.text, arrowsDig: false)
    let parent = parents.parent(of: item.passage) ?? (goesOn ? lastFactor : nil)
    var above = parent
    var first: Int?
    for (step, text) in cause.chain.enumerated() {
      let isDeepest = step == cause.chain.count - 1
      guard
        let index = addFactor(
          text, item, isRoot: isDeepest && (isRoot && parent == nil || cause.isRoot), because: above)
      else { continue }
      first = first ?? index
      above = index
    }
    if let first { parents.add(first, item.passage) }
    lastFactor = above ?? lastFactor
  }

  /// One step of a chain: "Why did checkouts fail? The pool was empty", "Why 2: the pool was empty", or the answer alone.
  mutating func placeWhy(_ item: Item) {
    let answer = WhyAnswer.answer(in: item.text)
    guard !answer.isEmpty else {
      askedWhy += item.sources
      return
    }
    let cause = CauseText(answer, arrowsDig: true)
    // Where steps are set in under each other, one at the edge begins the next chain.
    let parent = item.passage.depth == nil ? nil : parents.parent(of: item.passage)
    let begins = item.passage.depth == 0 && parents.isNested && askedWhy.isEmpty && !WhyAnswer.opensStep(item.text)
    var above = begins ? nil : parent ?? lastWhy
    var first: Int?
    for text in cause.chain {
      let index = addFactor(text, item, before: askedWhy, isRoot: cause.isRoot, because: above)
      askedWhy = []
      guard let index else { continue }
      first = first ?? index
      (above, lastWhy) = (index, index)
    }
    if let first { parents.add(first, item.passage) }
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

  /// - Parameter before: lines that asked for it.
  /// - Returns: the factor's index; nil where only a question may be published.
  @discardableResult
  private mutating func addFactor(
    _ text: String, _ item: Item, before: [Line.ID] = [], isRoot: Bool, because: Int?
  ) -> Int? {
    let votes = Votes(text)
    let sources = before + item.sources
    guard let published = publish(votes?.rest ?? text, from: sources) else { return nil }
    report.factors.append(
      Factor(
        text: published, lens: Cues.lens(of: published.description), isRoot: isRoot, because: because,
        category: item.category.map { editor.withoutNames($0) }, question: nil,
        votes: votes?.count ?? emphasis.votes(item.sources), sources: sources, under: under(item)))
    return report.factors.count - 1
  }
}
