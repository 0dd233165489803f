import Archive
import Reports
import Whiteboard

/// What is to be settled before a board is published, and to whom it is.
struct PublishPage: Sendable {
  struct Doubt: Sendable {
    let line: String
    let word: String
    let reason: String
    let before: String
    let after: String
    let isName: Bool
    let isHardToRead: Bool
    let isBlame: Bool
    /// The question in the place of blame; empty where there is none.
    let question: String
    /// More of them.
    let others: [String]
    let hasOthers: Bool
    let ink: Ink?
    /// From 1.
    let number: Int
    /// "2 of 5: ..."
    let label: String
    /// Why what was sent was not taken; the page has a problem of its own.
    let refusal: String?
    /// The same as long as it is to be settled, whatever is settled before it.
    let key: String
  }

  /// A cut-out of a picture of the board.
  struct Ink: Sendable {
    let source: String
    let width: Int
    let height: Int
    let view: String
    /// What turns the picture upright; nil where it stands so.
    let transform: String?

    init?(_ box: Quad, on picture: LinkedPicture) {
      guard let view = Self.view(of: picture.straightening.map(box)) else { return nil }
      source = picture.source
      (width, height) = (picture.width, picture.height)
      self.view = view
      transform = nil
    }

    /// - Parameters:
    ///   - photo: as it was taken, which may lie on its side: the board stands as it was straightened.
    ///   - address: of that photo, at any size.
    init?(_ box: Quad, on photo: Board.PhotoGeometry, at address: String) {
      let slope = Slope(of: photo.straightening, at: box.center)
      guard let view = Self.view(of: slope.map(box)), slope.isFinite else { return nil }
      source = address
      (width, height) = (photo.width, photo.height)
      self.view = view
      transform = slope.matrix
    }

    /// The word with a little of what stands beside it, so that it can be read, and never a narrow strip.
    private static func view(of quad: Quad) -> String? {
      let (xs, ys) = (quad.corners.map(\.x), quad.corners.map(\.y))
      guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max(),
        [left, right, top, bottom].allSatisfy({ $0.isFinite && abs($0) < 1e7 }), right > left, bottom > top
      else { return nil }
      let (above, height) = ((bottom - top) * 0.6, (bottom - top) * 2.2)
      let width = max(right - left + 1.5 * height, 3 * height)
      return [(left + right - width) / 2, top - above, width, height]
        .map { "\(Int($0.rounded()))" }.joined(separator: " ")
    }
  }

  /// A decision that was sent and not taken.
  struct Refused: Sendable {
    let item: ReviewItem
    /// Nil where nothing was typed.
    let typed: String?
    let sentence: String
  }

  /// A name that was typed as one that nobody saw, and was not taken.
  struct Missed: Sendable {
    let typed: String
    let sentence: String
  }

  struct Shown: Sendable {
    let audience: String
    let sentence: String
    let address: String?
  }

  let title: String
  let frame: Frame
  let id: String
  let name: String
  let doubts: [Doubt]
  let hasDoubts: Bool
  let count: String
  /// Whether names of the board are kept at all.
  let hasPrivateSide: Bool
  /// As they were read.
  let names: [String]
  let hasNames: Bool
  let missed: Missed?
  let published: [Shown]
  let isPublished: Bool
  let mayPublish: Bool
  /// Whether whoever publishes it says that they read it.
  let isToBeRead: Bool
  /// What is to be read with most care then.
  let questions: [String]
  let hasQuestions: Bool
  let doubtful: [String]
  let hasDoubtful: Bool
  let problem: String?
  let notice: Notice?

  init(
    frame: Frame, board: StoredBoard, doubts: [Doubt], names: [String], missed: Missed?, published: [Shown],
    mayPublish: Bool, isToBeRead: Bool, problem: String?, notice: Notice?
  ) {
    self.notice = notice
    id = board.card.id.text
    name = board.report.title.description
    title = Texts.say("publish.publish", ["name": name])
    self.frame = frame
    self.doubts = doubts
    hasDoubts = !doubts.isEmpty
    count = Texts.say("publish.to-settle", count: doubts.count)
    hasPrivateSide = board.card.hasPrivateSide
    self.names = names
    hasNames = !names.isEmpty
    self.missed = missed
    self.published = published
    isPublished = !published.isEmpty
    self.mayPublish = mayPublish && doubts.isEmpty
    self.isToBeRead = isToBeRead
    questions = isToBeRead ? board.report.questions.filter { $0.asks == .blame }.map { "\($0.text)" } : []
    hasQuestions = !questions.isEmpty
    doubtful = isToBeRead ? board.report.lines.filter(\.isDoubtful).map { "\($0.text)" } : []
    hasDoubtful = !doubtful.isEmpty
    self.problem = problem
  }
}

extension PublishPage.Doubt {
  /// - Parameters:
  ///   - raw: the line as it was read.
  ///   - place: from 1, among `items`.
  ///   - refused: what was sent for it and not taken.
  init(
    _ item: ReviewItem, _ place: Int, among items: [ReviewItem], raw: String, report: Report,
    ink: PublishPage.Ink?, refused: PublishPage.Refused?
  ) {
    number = place
    label = Texts.say(
      "publish.doubt", ["place": "\(place)", "count": "\(items.count)", "asked": item.reason.asked(of: item.word)])
    let start = raw.firstRange(of: item.word).map { raw.distance(from: raw.startIndex, to: $0.lowerBound) } ?? 0
    key = "\(item.line)-\(item.reason.rawValue)-\(start)-\(item.word.count)"
    refusal = refused?.sentence
    line = item.line.description
    word = item.word
    reason = item.reason.rawValue
    if let place = raw.firstRange(of: item.word) {
      (before, after) = (String(raw[..<place.lowerBound]), String(raw[place.upperBound...]))
    } else {
      (before, after) = ("", "")
    }
    isName = item.reason == .maybeAName
    isHardToRead = item.reason == .lowConfidence
    isBlame = item.reason == .blame
    let questions = report.questions.filter { $0.asks == .blame && $0.sources.contains(item.line) }
    question = refused?.typed ?? questions.first.map { "\($0.text)" } ?? ""
    others = questions.dropFirst().map { "\($0.text)" }
    hasOthers = !others.isEmpty
    self.ink = ink
  }
}

extension ReviewItem.Reason {
  fileprivate func asked(of word: String) -> String {
    switch self {
    case .maybeAName: Texts.say("publish.is-a-person", ["word": word])
    case .lowConfidence: Texts.say("publish.does-it-say", ["word": word])
    case .blame: Texts.say("publish.the-question-in-the")
    }
  }
}
