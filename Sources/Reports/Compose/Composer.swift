import Blameless
import Whiteboard

/// Writes the report of a board. Sections follow the board's headings; what has none over it is placed by what it is: a
/// time makes an event, a tick box or an imperative an action item, a question mark a question, all else is a note.
public struct Composer: Sendable {
  let roster: [Person]
  let vocabulary: Vocabulary
  let settings: ReportSettings

  /// - Parameters:
  ///   - roster: the people whose names may stand on the board.
  ///   - vocabulary: words that are not people.
  ///   - settings: what the user says beside the board.
  public init(roster: [Person] = [], vocabulary: Vocabulary = Vocabulary(), settings: ReportSettings = ReportSettings())
  {
    self.roster = roster
    self.vocabulary = vocabulary
    self.settings = settings
  }

  /// "Reverted by Alice" over "Moreau, after a call": a word with a comma behind it may end the sentence above.
  private static func wrappedNames(_ lines: [Line]) -> [String] {
    zip(lines, lines.dropFirst()).compactMap { above, line in
      guard line.mark == nil, line.photo == above.photo, let word = line.words.first?.text, word.hasSuffix(","),
        word.first?.isUppercase == true
      else { return nil }
      return "\(above.text) \(word)"
    }
  }

  /// - Parameter board: its lines in any order; the report's are in reading order and numbered by it.
  public func compose(_ board: Board) -> Composition {
    let layout = Layout(board, clusters: BoardClusters(board).clusters)
    let passages = PassageJoiner(layout: layout).passages()
    // A name that runs over two lines is plain only where they are read as one.
    let joined = passages.filter { $0.lines.count > 1 }.map(\.text) + Composer.wrappedNames(layout.board.lines)
    let editor = Editor(
      roster: roster, vocabulary: vocabulary, notes: layout.board.lines.map(\.text) + joined,
      smallRoles: settings.smallRoles)
    let given = settings.date.flatMap(CivilDate.init(iso:))
    let masthead = Masthead(passages: passages, layout: layout, year: given?.year)
    let heads = Set(masthead.datePassages + [masthead.titlePassage].compactMap(\.self))
    let items = Sorter(layout: layout).items(of: passages.indices.filter { !heads.contains($0) }.map { passages[$0] })
    let place = masthead.titlePassage ?? masthead.topic
    let sorted = SortedBoard(
      board: layout.board, passages: passages, items: items,
      titleText: masthead.titlePassage.map { passages[$0].text },
      title: place.map { (masthead.title, passages[$0]) }, date: masthead.date ?? given)
    return compose(sorted, editor: editor)
  }

  /// Writes the report of what is sorted already.
  func compose(_ sorted: SortedBoard, editor: Editor) -> Composition {
    var draft = Self.draft(of: sorted, editor: editor)
    let ledger = NameLedger(editor: editor, passages: sorted.passages, board: sorted.board, holders: draft.held)
    draft.report.lines = ledger.lines
    draft.report.unread = sorted.board.unread
    var side = ledger.privateSide(holders: draft.holders)
    if !draft.turned.isEmpty {
      side.unturned = StoredReport.write(Self.draft(of: sorted, editor: editor.leavingBlame()).report)
    }
    return Composition(report: draft.report, privateSide: side)
  }

  private static func draft(of sorted: SortedBoard, editor: Editor) -> Draft {
    let kind = KindOfBoard.kind(title: sorted.titleText, items: sorted.items)
    var draft = Draft(editor: editor, kind: kind, date: sorted.date, emphasis: Emphasis(sorted.board))
    if let (title, passage) = sorted.title { draft.entitle(title, from: passage) }
    draft.place(sorted.items)
    draft.finish(sorted.board, isTold: sorted.isTold)
    return draft
  }
}
