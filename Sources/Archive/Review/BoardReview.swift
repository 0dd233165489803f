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
  mutating func settle(_ item: ReviewItem, as settlement: Settlement) -> String {
    switch settlement {
    case .person, .right, .accepted:
      board.side.review.removeAll { $0 == item }
      noteDoubt(of: item.line)
      return "1 doubt settled"
    case .service:
      board.vocabulary.services.append(item.bareWord)
      putBack(item)
      return "1 word that is a service"
    case .nobody:
      board.vocabulary.words.append(item.bareWord)
      putBack(item)
      return "1 word that is nobody"
    case .retyped(let text):
      retype(item, as: text)
      return "1 word retyped"
    case .asked(let question):
      ask(question, insteadOf: item)
      return "1 question in other words"
    case .dismissed(let reason):
      board.side.review.removeAll { $0 == item }
      if !board.side.review.contains(where: { $0.line == item.line && $0.reason == .blame }) {
        report.questions.removeAll { $0.asks == .blame && $0.sources.contains(item.line) }
      }
      let said = board.editor().withoutNames(reason.withoutControls).description
      return said.isEmpty ? "1 question dismissed" : "1 question dismissed: \(said)"
    }
  }

  private mutating func ask(_ question: BlamelessText, insteadOf item: ReviewItem) {
    board.side.review.removeAll { $0 == item }
    let place = report.questions.firstIndex { $0.asks == .blame && $0.sources.contains(item.line) }
    // Somebody took it out by hand: it is asked again, since somebody asks it.
    guard let place else {
      var asked = OpenQuestion.added(question, from: [item.line])
      asked.asks = .blame
      return report.questions.append(asked)
    }
    report.questions[place].text = question
  }

  /// A word that was taken for a name stands in the report again, wherever it was.
  private mutating func putBack(_ item: ReviewItem) {
    let word = item.bareWord.lowercased()
    board.side.review.removeAll { $0.reason == .maybeAName && $0.bareWord.lowercased() == word }
    board.side.nameBoxes.removeAll { ReviewItem.bare($0.text).lowercased() == word }
    let editor = board.editor()
    for (line, raw) in board.side.rawLines.sorted(by: { $0.key.number < $1.key.number })
    where raw.lowercased().contains(word) {
      report = LineCorrection(report, line: line, says: raw, editor: editor).report
    }
  }

  private mutating func retype(_ item: ReviewItem, as text: String) {
    board.side.review.removeAll { $0 == item }
    noteDoubt(of: item.line)
    guard var raw = board.side.rawLines[item.line], let place = raw.firstRange(of: item.word) else { return }
    raw.replaceSubrange(place, with: text.withoutControls.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    board.side.rawLines[item.line] = raw
    report = LineCorrection(report, line: item.line, says: raw, editor: board.editor()).report
  }

  /// A line is doubtful as long as one of its words is.
  private mutating func noteDoubt(of line: Line.ID) {
    guard let place = report.lines.firstIndex(where: { $0.id == line }) else { return }
    report.lines[place].isDoubtful = board.side.review.contains { $0.line == line && $0.reason == .lowConfidence }
  }
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
