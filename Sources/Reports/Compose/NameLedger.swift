import Blameless
import Whiteboard

/// Where names stand on the board: from it come the lines as they are published, and the private side.
struct NameLedger {
  private let board: Board
  private let passages: [Passage]
  private(set) var lines: [ReportLine] = []
  private var nameBoxes: [NameBox] = []
  private var review: [ReviewItem] = []

  /// - Parameter holders: who holds an action, as written, by the first line of its passage.
  init(editor: Editor, passages: [Passage], board: Board, holders: [Line.ID: String]) {
    self.board = board
    self.passages = passages
    for line in board.lines {
      let edit = editor.edit(line.text)
      for mention in edit.mentions { hide(mention, in: line) }
      lines.append(ReportLine(line, text: edit.withoutNames))
    }
    for passage in passages {
      // A name may run over two lines, and blame often does.
      let edit = editor.edit(passage.text)
      for mention in edit.mentions where passage.lines.count > 1 {
        for part in passage.parts(of: mention.span) { hide(PersonMention(mention, at: part.span), in: part.line) }
      }
      for finding in edit.findings {
        for part in passage.parts(of: finding.span) { list(part.span, of: part.line, .blame) }
      }
      for holder in holders[passage.lines[0].id]?.split(separator: ", ") ?? [] {
        hide(holder: String(holder), in: passage, editor: editor)
      }
    }
    for line in board.lines { listDoubts(of: line) }
  }

  func privateSide(holders: [Int: String]) -> PrivateSide {
    PrivateSide(
      rawLines: Dictionary(uniqueKeysWithValues: board.lines.map { ($0.id, $0.text) }), holders: holders,
      review: review.sorted { $0.line.number < $1.line.number }, nameBoxes: nameBoxes,
      photos: board.photos)
  }

  private mutating func hide(_ mention: PersonMention, in line: Line) {
    paintOver(mention.span, of: line)
    if !mention.certain { list(mention.span, of: line, .maybeAName) }
  }

  /// An owner tag may hold what is no plain name elsewhere ("- ab").
  private mutating func hide(holder: String, in passage: Passage, editor: Editor) {
    for line in passage.lines {
      guard let span = line.text.span(ofWord: holder) else { continue }
      paintOver(span, of: line)
      let place = line.id.number - 1
      guard lines[place].text.description.span(ofWord: holder) != nil else { continue }
      let letters = Array(line.text)
      let rest = Plain.trimJoints(String(letters[..<span.lowerBound] + letters[span.upperBound...]))
      lines[place].text = editor.withoutNames(rest)
    }
  }

  private mutating func paintOver(_ span: Range<Int>, of line: Line) {
    for (text, box) in line.places(of: span) {
      let name = NameBox(photo: line.photo, box: box, text: text, line: line.box)
      if !nameBoxes.contains(name) { nameBoxes.append(name) }
    }
  }

  private mutating func list(_ span: Range<Int>, of line: Line, _ reason: ReviewItem.Reason) {
    let letters = Array(line.text)
    guard span.upperBound <= letters.count else { return }
    let boxes = line.boxes(of: span)
    let box = boxes.first.flatMap { first in boxes.last.map { first.reaching(to: $0) } }
    let item = ReviewItem(line: line.id, word: String(letters[span]), box: box, reason: reason, guesses: [])
    if !review.contains(item) { review.append(item) }
  }

  private mutating func listDoubts(of line: Line) {
    for word in line.words where word.isDoubtful {
      review.append(
        ReviewItem(
          line: line.id, word: word.text, box: word.box, reason: .lowConfidence,
          guesses: [word.text] + word.guesses.filter { $0 != word.text }))
    }
  }
}

extension PersonMention {
  /// The part of a mention that stands in one line.
  fileprivate init(_ mention: PersonMention, at span: Range<Int>) {
    self = mention
    self.span = span
  }
}

extension ReportLine {
  init(_ line: Line, text: BlamelessText) {
    self.init(
      id: line.id, text: text, confidence: line.confidence,
      isDoubtful: line.words.contains { $0.isDoubtful || MisreadTime($0.text) != nil },
      isStruck: line.struck, ink: line.ink,
      box: line.box, photo: line.photo)
  }
}

extension Word {
  /// Bullets and arrows are in nobody's way.
  fileprivate var isDoubtful: Bool {
    confidence < ReportLine.doubt && text.contains { $0.isLetter || $0.isNumber }
  }
}
