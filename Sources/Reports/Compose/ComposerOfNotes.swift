import Blameless
import Whiteboard

extension Composer {
  /// Writes the report of typed notes: as of a board, only that headings, boxes and items are known for sure.
  public func compose(_ notes: TypedNotes) -> Composition {
    var lines: [Line] = []
    for line in notes.lines { lines.append(Line(line, number: lines.count + 1)) }
    let board = Board(lines: lines)
    // Whoever speaks is a person, also where no list of the team has them.
    let named = Set(roster.flatMap { [$0.name] + $0.nicknames + $0.handles }.map { $0.lowercased() })
    let strangers = notes.speakers.filter { !named.contains($0.lowercased()) }.sorted().map { Person(name: $0) }
    let roles = Set(
      roster.filter { $0.role != nil || $0.team != nil }.flatMap { [$0.name] + $0.nicknames + $0.handles }
        .map { $0.lowercased() })
    let editor = Editor(
      roster: roster + strangers, vocabulary: vocabulary, notes: lines.map(\.text), smallRoles: settings.smallRoles)
    let given = settings.date.flatMap(CivilDate.init(iso:))
    let head = NotesHead(notes, board: board, year: given?.year)
    var sorter = NotesSorter(
      notes, board: board, title: head.line, known: notes.speakers.filter { roles.contains($0.lowercased()) })
    sorter.sort()
    let date = notes.date.flatMap(CivilDate.init(iso:)) ?? head.date ?? given
    let heads = Set(head.dateLines.map { Line.ID($0 + 1) })
    let sorted = SortedBoard(
      board: board, passages: sorter.passages,
      items: sorter.items.filter { item in
        !item.sources.allSatisfy(heads.contains) && !(head.line.map { item.sources == [Line.ID($0 + 1)] } ?? false)
      },
      titleText: head.text, title: head.line.map { (head.title, Passage(board.lines[$0], region: 0)) }, date: date,
      isTold: [.chat, .slack, .webVTT, .subRip].contains(notes.kind))
    return compose(sorted, editor: editor)
  }
}

extension Line {
  /// As it would stand on a board: what the text tells beside the words comes before them.
  init(_ line: TypedLine, number: Int) {
    var text = line.text
    if line.begins, let speaker = line.speaker { text = "\(speaker): \(text)" }
    if line.begins, let time = line.time { text = "\(time) \(text)" }
    let words = text.split(whereSeparator: \.isWhitespace).map { Word(text: String($0), confidence: 1, box: nil) }
    var mark: Mark?
    switch (line.tick, line.place) {
    case (.ticked, _): mark = .checkbox(.ticked)
    case (.empty, _): mark = .checkbox(.empty)
    case (.started, _): mark = .checkbox(.half)
    case (_, .item): mark = .bullet
    default: mark = nil
    }
    self.init(
      id: ID(number), words: words.isEmpty ? [Word(text: "-", confidence: 1, box: nil)] : words, box: nil, mark: mark,
      struck: line.isStruck)
  }
}
