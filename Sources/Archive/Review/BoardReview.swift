import Blameless
import Reports
import Whiteboard

/// A board on which somebody settles what was to be looked at.
struct BoardReview {
  private(set) var report: Report
  private(set) var board: PrivateBoard

  init(_ report: Report, _ board: PrivateBoard) {
    self.report = report
    self.board = board
  }

  /// - Returns: what the history says of it, without the word.
  mutating func settle(_ item: ReviewItem, as settlement: Settlement) throws(StoredProblem) -> String {
    switch settlement {
    case .person, .right, .accepted:
      board.side.review.removeAll { $0 == item }
      if item.reason == .blame { noteAsked(item.line) }
      noteDoubt(of: item.line)
      return "1 doubt settled"
    case .service:
      board.vocabulary.services.append(item.bareWord)
      try putBackName(item)
      return "1 word that is a service"
    case .nobody:
      board.vocabulary.words.append(item.bareWord)
      try putBackName(item)
      return "1 word that is nobody"
    case .retyped(let text):
      try retype(item, as: text)
      return "1 word retyped"
    case .asked(let question):
      ask(question, insteadOf: item)
      return "1 question in other words"
    case .dismissed(let reason):
      board.side.review.removeAll { $0 == item }
      // Of several findings in one line, others may be right.
      if !isBlamed(item.line) { try clear(item.line) }
      let said = board.editor().withoutNames(reason.withoutControls).description
      return said.isEmpty ? "1 question dismissed" : "1 question dismissed: \(said)"
    }
  }

  // MARK: Blame

  /// Whether blame was found in a line that nobody dismissed.
  private func isBlamed(_ line: Line.ID) -> Bool {
    board.side.asked.contains(line) || board.side.review.contains { $0.line == line && $0.reason == .blame }
  }

  /// The same, also of a line of which it was decided before that was noted.
  private func isBlamed(_ line: Line.ID, by editor: Editor) -> Bool {
    isBlamed(line) || board.side.rawLines[line].map { !editor.edit($0).findings.isEmpty } ?? false
  }

  private mutating func noteAsked(_ line: Line.ID) {
    if !board.side.asked.contains(line) { board.side.asked.append(line) }
  }

  /// Nobody is blamed in a line: what it says stands in the report, and what was asked instead of it is asked for other
  /// lines only.
  private mutating func clear(_ line: Line.ID) throws(StoredProblem) {
    guard let raw = board.side.rawLines[line] else { return release(line, board.editor()) }
    // The same was perhaps said in another line, and dismissed there.
    var unfair = board
    unfair.side.fair = []
    let turning = unfair.editor()
    board.side.fair.append(raw)
    let said = try putBack(line, says: raw, turning: turning)
    board.side.fair += said.filter { !board.side.fair.contains($0) }
  }

  /// - Returns: what stands in the report again.
  private mutating func putBack(_ line: Line.ID, says raw: String, turning: Editor) throws(StoredProblem) -> [String] {
    let (editor, now) = (board.editor(), self)
    let back = PuttingBack(
      line, says: raw, into: report, from: try board.side.unturnedReport(editor), turning: turning, editor: editor,
      mayStand: { !now.isBlamed($0, by: editor) })
    report = back.report
    release(line, editor)
    return back.said
  }

  /// A question may stand for several lines.
  private mutating func release(_ line: Line.ID, _ editor: Editor) {
    for index in report.questions.indices.reversed() where report.questions[index].stands(for: line) {
      report.questions[index].sources.removeAll { $0 == line }
      if !report.questions[index].sources.contains(where: { isBlamed($0, by: editor) }) {
        report.questions.remove(at: index)
      }
    }
  }

  private mutating func ask(_ question: BlamelessText, insteadOf item: ReviewItem) {
    board.side.review.removeAll { $0 == item }
    noteAsked(item.line)
    guard let place = report.questions.firstIndex(where: { $0.stands(for: item.line) }) else {
      // Somebody took it out by hand: it is asked again, since somebody asks it.
      return add(question, from: [item.line], at: report.questions.endIndex)
    }
    let editor = board.editor()
    let others = report.questions[place].sources.filter { $0 != item.line && isBlamed($0, by: editor) }
    guard !others.isEmpty else {
      report.questions[place].text = question
      return
    }
    report.questions[place].sources.removeAll { $0 == item.line }
    add(question, from: [item.line], at: place + 1)
  }

  private mutating func add(_ question: BlamelessText, from sources: [Line.ID], at place: Int) {
    if let known = report.questions.firstIndex(where: { $0.asks == .blame && $0.text == question }) {
      report.questions[known].sources += sources.filter { !report.questions[known].sources.contains($0) }
      return
    }
    var asked = OpenQuestion.added(question, from: sources)
    asked.asks = .blame
    report.questions.insert(asked, at: place)
  }

  // MARK: Words

  /// A word that was taken for a name stands in the report again, wherever it was.
  private mutating func putBackName(_ item: ReviewItem) throws(StoredProblem) {
    let word = item.bareWord.lowercased()
    board.side.review.removeAll { $0.reason == .maybeAName && $0.bareWord.lowercased() == word }
    board.side.nameBoxes.removeAll { ReviewItem.bare($0.text).lowercased() == word }
    let editor = board.editor()
    for (line, raw) in board.side.rawLines.sorted(by: { $0.key.number < $1.key.number })
    where raw.lowercased().contains(word) {
      try correct(line, says: raw, editor)
      // A machine is not blamed: what was asked instead of that is not asked any more.
      if !isBlamed(line, by: editor), report.questions.contains(where: { $0.stands(for: line) }),
        editor.edit(raw).questionInstead == nil
      {
        _ = try putBack(line, says: raw, turning: editor)
      }
    }
  }

  private mutating func correct(_ line: Line.ID, says raw: String, _ editor: Editor) throws(StoredProblem) {
    if board.side.unturned != nil {
      try board.side.correctUnturned(line, says: raw, in: report, editor: editor)
    }
    report = LineCorrection(report, line: line, says: raw, editor: editor).report
  }

  private mutating func retype(_ item: ReviewItem, as text: String) throws(StoredProblem) {
    board.side.review.removeAll { $0 == item }
    noteDoubt(of: item.line)
    guard var raw = board.side.rawLines[item.line], let place = raw.firstRange(of: item.word) else { return }
    let before = board.editor().edit(raw)
    let typed = text.withoutControls.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let start = raw.distance(from: raw.startIndex, to: place.lowerBound)
    raw.replaceSubrange(place, with: typed)
    board.side.rawLines[item.line] = raw
    let editor = board.editor()
    let edit = editor.edit(raw)
    if edit.questionInstead != nil, board.side.unturned == nil {
      try board.side.correctUnturned(item.line, says: raw, in: report, editor: editor)
    }
    try correct(item.line, says: raw, editor)
    doubt(edit, since: before, in: item.line, says: raw)
    // Whoever stands there by now is painted over.
    if edit.mentions.contains(where: { $0.span.overlaps(start..<(start + max(1, typed.count))) }) {
      board.side.hide(item, as: typed, on: report.lines)
    }
  }

  /// What was not to be looked at before the line said something else is to be looked at.
  private mutating func doubt(_ edit: Edit, since before: Edit, in line: Line.ID, says raw: String) {
    let letters = Array(raw)
    if before.findings.isEmpty, let question = edit.questionInstead {
      add(question, from: [line], at: report.questions.endIndex)
      for finding in edit.findings { board.side.doubt(String(letters[finding.span]), in: line, .blame) }
    }
    for mention in edit.mentions where !mention.certain && before.mentions.allSatisfy({ $0.certain }) {
      board.side.doubt(String(letters[mention.span]), in: line, .maybeAName)
    }
  }

  /// A line is doubtful as long as one of its words is.
  private mutating func noteDoubt(of line: Line.ID) {
    guard let place = report.lines.firstIndex(where: { $0.id == line }) else { return }
    report.lines[place].isDoubtful = board.side.review.contains { $0.line == line && $0.reason == .lowConfidence }
  }
}

extension OpenQuestion {
  /// Whether it is asked instead of the blame in a line.
  package func stands(for line: Line.ID) -> Bool { asks == .blame && sources.contains(line) }
}

extension ReviewItem {
  /// The word without the marks that a board has around it.
  var bareWord: String { Self.bare(word) }

  static func bare(_ word: String) -> String {
    var slice = word[...]
    while let first = slice.first, !(first.isLetter || first.isNumber) { slice.removeFirst() }
    while let last = slice.last, !(last.isLetter || last.isNumber) { slice.removeLast() }
    for ending in ["'s", "’s"] where slice.hasSuffix(ending) { slice.removeLast(2) }
    return slice.isEmpty ? word : String(slice)
  }
}
