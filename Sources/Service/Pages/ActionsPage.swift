import Archive
import Reports

struct ActionsPage: Sendable {
  enum Show: String, CaseIterable, CustomStringConvertible, Sendable {
    case open, overdue, done, declined, all

    var description: String { rawValue }

    var states: Set<ActionItem.State>? {
      switch self {
      case .open, .overdue: [.open, .inProgress]
      case .done: [.done]
      case .declined: [.declined]
      case .all: nil
      }
    }
  }
  struct Filter: Sendable {
    let key: String
    let name: String
    let isChosen: Bool
  }
  struct Fact: Sendable {
    let text: String
    var isAlarm = false
  }
  struct Move: Sendable {
    let state: String
    let name: String

    static func all(from state: ActionItem.State) -> [Move] {
      switch state {
      case .open: [.start, .done]
      case .inProgress: [.done, .reopen]
      case .done, .declined: [.reopen]
      }
    }

    private static let start = Move(state: ActionItem.State.inProgress.rawValue, name: "Start")
    private static let done = Move(state: ActionItem.State.done.rawValue, name: "Done")
    private static let reopen = Move(state: ActionItem.State.open.rawValue, name: "Reopen")
  }
  struct Part: Sendable {
    let id: String
    let title: String
    let state: String
    let isSuggested: Bool
    let mayMove: Bool
    let moves: [Move]
    let show: String
  }
  /// An owner or a day that was sent and not taken.
  struct Refused: Sendable {
    let action: ActionRecord.ID
    let owner: String
    let due: String
    let sentence: String
  }
  /// An action that was moved just now.
  struct Moved: Sendable {
    let id: String
    let sentence: String
    /// The state that it had.
    let from: String
    let show: String
  }
  struct Item: Sendable {
    let id: String
    let title: String
    let state: String
    let board: String
    let boardTitle: String
    let facts: [Fact]
    let mayMove: Bool
    let moves: [Move]
    let subtasks: [Part]
    let hasSubtasks: Bool
    let show: String
    let owner: String
    let due: String
    /// What they were when the page was made.
    let wasOwner: String
    let wasDue: String
    let problem: String?

    init(
      _ record: ActionRecord, boardTitle: String, mayMove: Bool, show: Show, at now: Moment, refused: Refused? = nil
    ) {
      wasOwner = record.owner ?? ""
      wasDue = record.due ?? ""
      owner = refused?.owner ?? wasOwner
      due = refused?.due ?? wasDue
      problem = refused?.sentence
      id = record.id.description
      title = record.title
      state = record.state.rawValue
      board = record.id.board.text
      self.boardTitle = boardTitle
      let isOverdue = record.isOverdue(on: now.date)
      facts =
        [record.priority, record.owner].compactMap { $0.map { Fact(text: $0) } }
        + (record.due.map { [Fact(text: isOverdue ? "overdue since \($0)" : "due \($0)", isAlarm: isOverdue)] } ?? [])
        + (record.proposed.map { [Fact(text: "a later board shows it \($0.state.spoken)")] } ?? [])
        + [Fact(text: record.state.spoken)]
      self.mayMove = mayMove
      moves = Move.all(from: record.state)
      subtasks = record.subtasks.map {
        Part(
          id: $0.id.description, title: $0.title, state: $0.state.rawValue, isSuggested: $0.isSuggested,
          mayMove: mayMove, moves: Move.all(from: $0.state), show: show.rawValue)
      }
      hasSubtasks = !record.subtasks.isEmpty
      self.show = show.rawValue
    }
  }

  let title = "Actions"
  let frame: Frame
  let show: String
  let filters: [Filter]
  let actions: [Item]
  let older: String?
  let moved: Moved?

  init(frame: Frame, show: Show, actions: [Item], older: String?, moved: Moved?) {
    self.moved = moved
    self.frame = frame
    self.show = show.rawValue
    filters = Show.allCases.map {
      Filter(key: $0.rawValue, name: $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst(), isChosen: $0 == show)
    }
    self.actions = actions
    self.older = older
  }
}
