import Blameless
import Whiteboard

extension Draft {
  /// What only the whole board tells of its factors: arrows between them, which one is circled, what answers them, and
  /// where the board stops too early.
  mutating func settleCauses(_ board: Board) {
    followArrows(CauseArrows(board))
    markRoots()
    answerFactors()
    dig()
  }

  private mutating func followArrows(_ arrows: CauseArrows) {
    for link in arrows.links {
      let from = report.factors.firstIndex { !Set($0.sources).isDisjoint(with: link.from) }
      let to = report.factors.firstIndex { !Set($0.sources).isDisjoint(with: link.to) }
      if let from, let to, from != to, report.factors[from].because == nil, !explains(to, from) {
        // Steps of a chain that are drawn downward were put in their order already.
        if report.factors[to].because != from { report.factors[from].because = to }
      } else if let to, from == nil,
        let action = report.actions.firstIndex(where: { !Set($0.sources).isDisjoint(with: link.from) })
      {
        report.actions[action].answers = to
      } else if let from, to == nil,
        let action = report.actions.firstIndex(where: { !Set($0.sources).isDisjoint(with: link.to) })
      {
        report.actions[action].answers = from
      }
    }
  }

  /// Whether one factor explains another by way of others, so that a link back would make a ring.
  private func explains(_ one: Int, _ other: Int) -> Bool {
    var above = report.factors[one].because
    var steps = 0
    while let index = above, steps < report.factors.count {
      if index == other { return true }
      above = report.factors[index].because
      steps += 1
    }
    return false
  }

  /// A circle or a star says which factor matters most, where it does not stand at most of them.
  private mutating func markRoots() {
    guard !report.factors.contains(where: \.isRoot) else { return }
    let marked = report.factors.indices.filter {
      emphasis.isCircled(report.factors[$0].sources) || emphasis.isStarred(report.factors[$0].sources)
    }
    guard !marked.isEmpty, marked.count * 2 <= report.factors.count || report.factors.count == 1 else { return }
    for index in marked { report.factors[index].isRoot = true }
  }

  private mutating func answerFactors() {
    let matcher = AnswerMatcher(factors: report.factors.map(\.text.description))
    for index in report.actions.indices where report.actions[index].answers == nil {
      report.actions[index].answers = matcher.factor(answeredBy: report.actions[index].title.description)
    }
  }

  /// A question for each factor under which nothing deeper stands.
  private mutating func dig() {
    let explained = Set(report.factors.compactMap(\.because))
    for index in report.factors.indices where !explained.contains(index) {
      report.factors[index].dig(editor)
    }
  }
}

extension Factor {
  /// Asks what digs one level deeper, where the editor lets the question pass.
  mutating func dig(_ editor: Editor) {
    let edit = editor.edit(DiggingQuestion.ask(of: text.description))
    question = edit.questions.isEmpty ? edit.text : nil
  }
}
