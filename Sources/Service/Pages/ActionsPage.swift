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
  struct Choice: Sendable {
    let value: String
    let name: String
    let isChosen: Bool
  }
  struct Filter: Sendable {
    /// Behind the path of its address.
    let query: String
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

    private static let start = Move(state: ActionItem.State.inProgress.rawValue, name: Texts.say("actions.start"))
    private static let done = Move(state: ActionItem.State.done.rawValue, name: Texts.say("actions.done"))
    private static let reopen = Move(state: ActionItem.State.open.rawValue, name: Texts.say("actions.reopen"))
  }
  struct Part: Sendable {
    let id: String
    let title: String
    let state: String
    let isSuggested: Bool
    let mayMove: Bool
    let moves: [Move]
    let view: String
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
    /// The state that it has, and the one that it had.
    let now: String
    let from: String
    let view: String
  }
  /// An action that somebody else moved first.
  struct Overtaken: Sendable {
    let id: String
    let sentence: String
    /// The state that it has.
    let now: String
    /// What it was to become.
    let to: String
    let because: String
    let button: String
    let view: String
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
    let view: String
    let owner: String
    let due: String
    /// What they were when the page was made.
    let wasOwner: String
    let wasDue: String
    let problem: String?
    /// Whether its owner or day was saved just now.
    let isSaved: Bool

    init(
      _ record: ActionRecord, mayMove: Bool, view: ActionsView, at now: Moment,
      because reason: String? = nil, refused: Refused? = nil, isSaved: Bool = false
    ) {
      self.isSaved = isSaved
      wasOwner = record.owner ?? ""
      wasDue = record.due ?? ""
      owner = refused?.owner ?? wasOwner
      due = refused?.due ?? wasDue
      problem = refused?.sentence
      id = record.id.description
      title = record.title
      state = record.state.rawValue
      board = record.id.board.text
      self.boardTitle = record.boardTitle
      let isOverdue = record.isOverdue(on: now.date)
      facts =
        [record.priority, record.owner].compactMap { $0.map { Fact(text: $0) } }
        + (record.due.map {
          [
            Fact(
              text: isOverdue
                ? Texts.say("actions.overdue-since", ["day": $0]) : Texts.say("actions.due-on", ["day": $0]),
              isAlarm: isOverdue)
          ]
        } ?? [])
        + (record.proposed.map { [Fact(text: Texts.say("actions.a-later-board-shows", ["state": $0.state.spoken]))] }
          ?? [])
        + [
          Fact(
            text: reason.map { Texts.say("actions.because", ["state": record.state.spoken, "reason": $0]) }
              ?? record.state.spoken)
        ]
      self.mayMove = mayMove
      moves = Move.all(from: record.state)
      subtasks = record.subtasks.map {
        Part(
          id: $0.id.description, title: $0.title, state: $0.state.rawValue, isSuggested: $0.isSuggested,
          mayMove: mayMove, moves: Move.all(from: $0.state), view: view.query)
      }
      hasSubtasks = !record.subtasks.isEmpty
      self.view = view.query
    }
  }

  let title = Texts.say("all.actions")
  let frame: Frame
  let show: String
  let view: String
  let filters: [Filter]
  let projects: [Choice]
  let owners: [Choice]
  /// Whether there is anything to choose among.
  let hasChoices: Bool
  let actions: [Item]
  let older: String?
  let moved: Moved?
  let overtaken: Overtaken?
  /// Whether one was saved that is not in this list any more.
  let isSaved: Bool

  init(
    frame: Frame, view: ActionsView, actions: [Item], projects: [Choice], owners: [Choice], older: String?,
    moved: Moved?, overtaken: Overtaken?, isSaved: Bool
  ) {
    self.overtaken = overtaken
    self.isSaved = isSaved && !actions.contains(where: \.isSaved)
    self.projects = projects
    self.owners = owners
    hasChoices = projects.count > 1 || !owners.isEmpty
    self.view = view.query
    self.moved = moved
    self.frame = frame
    show = view.show.rawValue
    filters = Show.allCases.map {
      Filter(query: view.showing($0).query, name: $0.spoken, isChosen: $0 == view.show)
    }
    self.actions = actions
    self.older = older
  }
}
