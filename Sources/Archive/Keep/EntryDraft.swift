import Reports
import Whiteboard

/// Works out what a store has to know of a report.
enum EntryDraft {
  static func statements(of report: Report) -> [BoardEntry.Statement] {
    var statements = [row(.title, 0, report.title.description)]
    func add(_ section: Section, _ texts: [Statement]) {
      statements += texts.enumerated().map { row(section, $0.offset, $0.element.text.description) }
    }
    add(.impact, report.impact)
    statements += report.timeline.enumerated().map {
      row(.timeline, $0.offset, $0.element.text.description, phase: $0.element.phase)
    }
    statements += report.factors.enumerated().map { place, factor in
      row(.factors, place, factor.text.description, lens: factor.lens, lemmas: Lemmas.of(factor.text.description))
    }
    statements += report.actions.enumerated().map { place, action in
      row(.actions, place, action.title.description, state: action.state)
    }
    statements += report.actions.flatMap(\.subtasks).enumerated().map { place, subtask in
      row(.subtasks, place, subtask.title.description, state: subtask.state)
    }
    add(.decisions, report.decisions)
    statements += report.questions.enumerated().map { row(.questions, $0.offset, $0.element.text.description) }
    add(.wentWell, report.wentWell)
    add(.wentPoorly, report.wentPoorly)
    add(.lucky, report.lucky)
    add(.notes, report.notes)
    add(.leadership, report.leadership)
    add(.diagram, report.diagram?.boxes ?? [])
    return statements
  }

  /// - Parameter numbers: of each action, in order; those of a new board count from 1.
  static func actions(of report: Report, numbers: [ActionNumber]? = nil) -> [BoardEntry.Action] {
    report.actions.enumerated().flatMap { place, action in
      let number =
        numbers?[place]
        ?? ActionNumber(number: place + 1, parts: Array(1..<(action.subtasks.count + 1)))
      var item = BoardEntry.Action(
        number: number.number, subtask: nil, title: action.title.description, state: action.state,
        owner: action.owner?.description, due: action.due, priority: action.priority, isSuggested: false,
        answers: action.answers, lemmas: Lemmas.of(action.title.description))
      item.highestPart = max(number.highestPart, number.parts.max() ?? 0)
      return [item]
        + action.subtasks.enumerated().map { index, subtask in
          BoardEntry.Action(
            number: number.number, subtask: number.parts[index], title: subtask.title.description, state: subtask.state,
            owner: nil,
            due: nil, priority: nil, isSuggested: subtask.isSuggested, answers: nil, lemmas: [])
        }
    }
  }

  /// The report with its actions' states as they are now.
  /// - Parameter actions: items first, then subtasks, each in the report's order.
  static func updated(_ report: Report, by actions: [BoardEntry.Action]) -> Report {
    var report = report
    let items = actions.filter { $0.subtask == nil }
    for index in report.actions.indices where index < items.count {
      report.actions[index].state = items[index].state
      let parts = actions.filter { $0.number == items[index].number && $0.subtask != nil }
      for (place, part) in parts.enumerated() where report.actions[index].subtasks.indices.contains(place) {
        report.actions[index].subtasks[place].state = part.state
      }
    }
    return report
  }

  private static func row(
    _ section: Section, _ place: Int, _ text: String, lens: Factor.Lens? = nil, phase: TimelineEvent.Phase? = nil,
    state: ActionItem.State? = nil, lemmas: [String] = []
  ) -> BoardEntry.Statement {
    BoardEntry.Statement(
      section: section, place: place, text: text, lens: lens, phase: phase, state: state, lemmas: lemmas)
  }
}
