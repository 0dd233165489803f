import Archive
import Reports

struct BoardPage: Sendable {
  struct Answer: Sendable {
    let title: String
    let state: String
  }
  struct Match: Sendable {
    let factor: String
    let earlier: String
    let board: String
    let title: String
    let date: String
    let words: String
    let answers: [Answer]

    init(_ match: FactorMatch) {
      factor = match.text
      earlier = match.earlier.text
      board = match.earlier.board.text
      title = match.earlier.boardTitle
      date = match.earlier.date
      words = match.words.joined(separator: ", ")
      answers = match.earlier.answers.map { Answer(title: $0.title, state: $0.state.spoken) }
    }
  }

  struct Photo: Sendable {
    let number: Int
    /// " of photo 2", where there are several.
    let name: String
    let board: String
  }
  /// A line of the board, to be mended.
  struct Line: Sendable {
    let line: String
    let text: String
    let isDoubtful: Bool
  }

  let frame: Frame
  let isReport = true
  let id: String
  let title: String
  let heading: String
  let project: String
  let byline: String
  let board: String
  let body: String
  let hasBoard: Bool
  let matches: [Match]
  let hasMatches: Bool
  let pictureProblem: String?
  /// Those whose corners can be set, from 1.
  let photos: [Photo]
  let hasPDF: Bool
  let mayEdit: Bool
  let mayDelete: Bool
  let notice: Notice?
  /// What stands in the way of publishing it; nil where nothing does.
  let unsettled: String?
  let lines: [Line]
  let hasLines: Bool

  init(
    frame: Frame, id: String, title: String, project: String, parts: HTMLReport.Parts, matches: [Match],
    pictureProblem: String?, photos: Int, hasPDF: Bool, mayEdit: Bool, mayDelete: Bool, notice: Notice?,
    doubts: [ReviewItem], lines: [Line]
  ) {
    unsettled = Self.sentence(of: doubts)
    self.frame = frame
    self.id = id
    self.title = title
    heading = title
    self.project = project
    byline = parts.byline
    board = parts.board
    body = parts.body
    hasBoard = !parts.board.isEmpty
    self.matches = matches
    hasMatches = !matches.isEmpty
    self.pictureProblem = pictureProblem
    self.photos = (0..<photos).map {
      Photo(
        number: $0 + 1,
        name: photos == 1 ? Texts.say("board.corners") : Texts.say("board.corners-of-photo", ["number": "\($0 + 1)"]),
        board: id)
    }
    self.hasPDF = hasPDF
    self.mayEdit = mayEdit
    self.mayDelete = mayDelete
    self.notice = notice
    self.lines = lines
    hasLines = !lines.isEmpty
  }
}

extension BoardPage {
  /// "3 things are to be settled before this can be published: 1 name, 1 word, 1 sentence that blames."
  private static func sentence(of doubts: [ReviewItem]) -> String? {
    guard !doubts.isEmpty else { return nil }
    let kinds = ReviewItem.Reason.allCases.reversed().compactMap { reason -> String? in
      let count = doubts.count { $0.reason == reason }
      guard count > 0 else { return nil }
      return switch reason {
      case .maybeAName: Texts.say("board.names", count: count)
      case .lowConfidence: Texts.say("board.words", count: count)
      case .blame: Texts.say("board.sentences-that-blame", count: count)
      }
    }
    return Texts.say(
      "board.unsettled",
      ["things": Texts.say("board.things-to-settle", count: doubts.count), "kinds": kinds.joined(separator: ", ")])
  }
}

extension BoardPage.Line {
  init(_ line: ReportLine) {
    self.init(line: line.id.description, text: line.text.description, isDoubtful: line.isDoubtful)
  }
}
