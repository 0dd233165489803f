import Archive

/// What happened to a board, and the way back.
struct HistoryPage: Sendable {
  struct Entry: Sendable {
    let when: String
    let who: String?
    let what: String
    let detail: String?
    /// The report that it replaced.
    let replaced: Int?
    /// The revision that undoing it begins from; nil where it is not the last change.
    let undoFrom: Int?
  }

  let title: String
  let frame: Frame
  let id: String
  let name: String
  let entries: [Entry]
  /// Reports of which nothing else is known.
  let others: [Int]
  let hasOthers: Bool

  init(
    frame: Frame, board: StoredBoard, history: BoardHistory, names: [Account.ID: String],
    titles: [ActionRecord.ID: String]
  ) {
    id = board.card.id.text
    name = board.report.title.description
    title = Texts.say("history.history-of", ["name": name])
    self.frame = frame
    let undoable = history.entries.firstIndex { $0 == history.undoable }
    entries = history.entries.enumerated().map { index, entry in
      Entry(
        when: entry.change.at.description,
        who: entry.change.account.map { names[$0] ?? Texts.say("history.somebody-who-left") },
        what: entry.change.deed.spoken, detail: entry.change.spokenDetail(titles), replaced: entry.replaced,
        undoFrom: index == undoable ? board.card.revision : nil)
    }
    others = history.others
    hasOthers = !others.isEmpty
  }
}

/// A report that was a board's before.
struct FormerPage: Sendable {
  let title: String
  let frame: Frame
  let isReport = true
  let id: String
  let number: Int
  let seen: Int
  let heading: String
  let board: String
  let body: String
  let hasBoard: Bool
}
