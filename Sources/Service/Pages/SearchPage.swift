import Archive

struct SearchPage: Sendable {
  struct Piece: Sendable {
    let text: String
    let isMarked: Bool
  }
  struct Hit: Sendable {
    let board: String
    let section: String
    let title: String
    let date: String
    let pieces: [Piece]

    init(_ hit: StatementHit) {
      board = hit.board.text
      section = hit.section.spoken
      title = hit.boardTitle
      date = hit.date
      let letters = Array(hit.text)
      var (pieces, end) = ([Piece](), 0)
      for mark in hit.marks where mark.lowerBound >= end && mark.upperBound <= letters.count {
        pieces.append(Piece(text: String(letters[end..<mark.lowerBound]), isMarked: false))
        pieces.append(Piece(text: String(letters[mark]), isMarked: true))
        end = mark.upperBound
      }
      self.pieces = pieces + [Piece(text: String(letters[end...]), isMarked: false)]
    }
  }

  let title = Texts.say("all.search")
  let frame: Frame
  let query: String
  let isAsked: Bool
  let hits: [Hit]
}
