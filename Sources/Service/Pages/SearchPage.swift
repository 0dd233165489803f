import Archive
import Reports

struct SearchPage: Sendable {
  struct Piece: Sendable {
    let text: String
    let isMarked: Bool
  }
  struct Hit: Sendable {
    /// Its address: of the statement, where its place has one.
    let place: String
    let section: String
    let title: String
    let date: String
    let pieces: [Piece]

    init(_ hit: StatementHit) {
      place = "/boards/\(hit.board)" + (hit.section.anchor(at: hit.place).map { "#\($0)" } ?? "")
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

extension Section {
  /// The id of a statement in the page of its report. Nil for the title, which is its beginning.
  /// - Parameter place: its index in its section.
  fileprivate func anchor(at place: Int) -> String? {
    switch self {
    case .title: nil
    case .diagram: HTMLAnchor.diagram
    case .impact: HTMLAnchor.statement(place, in: "impact")
    case .timeline: HTMLAnchor.statement(place, in: "timeline")
    case .factors: HTMLAnchor.statement(place, in: "factors")
    case .actions: HTMLAnchor.statement(place, in: "actions")
    case .subtasks: HTMLAnchor.subtask(place)
    case .decisions: HTMLAnchor.statement(place, in: "decisions")
    case .questions: HTMLAnchor.statement(place, in: "questions")
    case .wentWell: HTMLAnchor.statement(place, in: "wentWell")
    case .wentPoorly: HTMLAnchor.statement(place, in: "wentPoorly")
    case .lucky: HTMLAnchor.statement(place, in: "lucky")
    case .notes: HTMLAnchor.statement(place, in: "notes")
    case .leadership: HTMLAnchor.statement(place, in: "leadership")
    }
  }
}
