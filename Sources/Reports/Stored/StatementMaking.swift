import Blameless
import Whiteboard

// Statements that a person adds to a report that is kept. Each leads back to a line, which says that a person wrote it.

extension TimelineEvent {
  /// - Parameter time: as ``time`` has it.
  package static func added(_ text: BlamelessText, time: String?, from line: Line.ID) -> TimelineEvent {
    TimelineEvent(time: time, end: nil, phase: .other, text: text, sources: [line])
  }
}

extension Factor {
  package static func added(_ text: BlamelessText, from line: Line.ID) -> Factor {
    Factor(text: text, lens: .context, isRoot: false, because: nil, question: nil, votes: nil, sources: [line])
  }
}

extension ActionItem {
  package static func added(_ title: BlamelessText, from line: Line.ID) -> ActionItem {
    ActionItem(
      title: title, state: .open, owner: nil, due: nil, priority: nil, aim: .other, answers: nil, votes: nil,
      sources: [line])
  }
}

extension ActionItem.Subtask {
  package static func added(_ title: BlamelessText) -> ActionItem.Subtask {
    ActionItem.Subtask(title: title, state: .open, isSuggested: false)
  }
}

extension OpenQuestion {
  package static func added(_ text: BlamelessText, from line: Line.ID) -> OpenQuestion {
    OpenQuestion(text: text, asks: .board, sources: [line])
  }
}

extension ReportLine {
  /// A line that was typed, not read from a board.
  package static func added(_ id: Line.ID, _ text: BlamelessText) -> ReportLine {
    ReportLine(
      id: id, text: text, confidence: 1, isDoubtful: false, isStruck: false, ink: .black, box: nil, photo: 0)
  }
}
