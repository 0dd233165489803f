import Blameless
import Whiteboard

// Statements that a person adds to a report that is kept. Each leads back to a line, which says that a person wrote it.

extension TimelineEvent {
  /// - Parameter time: as ``time`` has it.
  package static func added(_ text: BlamelessText, time: String?, from lines: [Line.ID]) -> TimelineEvent {
    TimelineEvent(time: time, end: nil, phase: Cues.phase(of: text.description), text: text, sources: lines)
  }
}

extension TimelineEvent {
  /// What was inferred from its words is inferred from its new ones.
  package mutating func infer(after old: TimelineEvent) {
    if phase == Cues.phase(of: old.text.description) { phase = Cues.phase(of: text.description) }
  }
}

extension Factor {
  package static func added(_ text: BlamelessText, from lines: [Line.ID]) -> Factor {
    Factor(
      text: text, lens: Cues.lens(of: text.description), isRoot: false, because: nil, question: nil, votes: nil,
      sources: lines)
  }

  /// What was inferred from its words is inferred from its new ones.
  package mutating func infer(after old: Factor, _ editor: Editor) {
    guard text != old.text else { return }
    if lens == Cues.lens(of: old.text.description) { lens = Cues.lens(of: text.description) }
    if question != nil { dig(editor) }
  }
}

extension ActionItem {
  package static func added(_ title: BlamelessText, from lines: [Line.ID]) -> ActionItem {
    ActionItem(
      title: title, state: .open, owner: nil, due: nil, priority: nil, aim: Cues.aim(of: title.description),
      answers: nil, votes: nil,
      sources: lines)
  }

  /// What was written behind the words of an action that somebody added, as on a board: whose it is, until when, how
  /// important. Whoever is named was refused before.
  /// - Parameter date: the report's, which a day is counted from.
  package mutating func takeTags(_ editor: Editor, date: String?) {
    let parts = ActionParts(title.description, editor: editor, report: date.flatMap(CivilDate.init(iso:)))
    guard parts.holder == nil, parts.title != title.description else { return }
    title = editor.withoutNames(parts.title)
    (owner, due, priority) = (parts.owner, parts.due?.iso, parts.priority)
    state = parts.state ?? state
  }
}

extension ActionItem {
  /// What was inferred from its words is inferred from its new ones.
  package mutating func infer(after old: ActionItem) {
    if aim == Cues.aim(of: old.title.description) { aim = Cues.aim(of: title.description) }
  }
}

extension ActionItem.Subtask {
  package static func added(_ title: BlamelessText) -> ActionItem.Subtask {
    ActionItem.Subtask(title: title, state: .open, isSuggested: false)
  }
}

extension OpenQuestion {
  package static func added(_ text: BlamelessText, from lines: [Line.ID]) -> OpenQuestion {
    OpenQuestion(text: text, asks: .board, sources: lines)
  }
}

extension ReportLine {
  /// A line that was typed, not read from a board.
  package static func added(_ id: Line.ID, _ text: BlamelessText) -> ReportLine {
    ReportLine(
      id: id, text: text, confidence: 1, isDoubtful: false, isStruck: false, ink: .black, box: nil, photo: 0)
  }
}
