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
  }

  /// A cut-out of the picture, in its pixels.
  struct Ink: Sendable {
    let source: String
    let width: Int
    let height: Int
    let view: String

    /// A little more than the word, so that it can be read.
    init?(_ box: Quad, on picture: LinkedPicture) {
      let quad = picture.straightening.map(box)
      let (xs, ys) = (quad.corners.map(\.x), quad.corners.map(\.y))
      guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max(),
        [left, right, top, bottom].allSatisfy({ $0.isFinite && abs($0) < 1e7 }), right > left, bottom > top
      else { return nil }
      let margin = (bottom - top) * 0.8
      source = picture.source
      (width, height) = (picture.width, picture.height)
      view = [left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin]
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
  let published: [Shown]
  let isPublished: Bool
  let mayPublish: Bool
  let problem: String?
  let notice: Notice?

  init(
    frame: Frame, board: StoredBoard, doubts: [Doubt], published: [Shown], mayPublish: Bool, problem: String?,
    notice: Notice?
  ) {
    self.notice = notice
    id = board.card.id.text
    name = board.report.title.description
    title = Texts.say("publish.publish", ["name": name])
    self.frame = frame
    self.doubts = doubts
    hasDoubts = !doubts.isEmpty
    count = Texts.say("publish.to-settle", count: doubts.count)
    self.published = published
    isPublished = !published.isEmpty
    self.mayPublish = mayPublish && doubts.isEmpty
    self.problem = problem
  }
}

extension PublishPage.Doubt {
  /// - Parameters:
  ///   - raw: the line as it was read.
  ///   - place: from 1, among `count`.
  ///   - refused: what was sent for it and not taken.
  init(
    _ item: ReviewItem, _ place: Int, of count: Int, raw: String, report: Report, pictures: [LinkedPicture],
    refused: PublishPage.Refused?
  ) {
    number = place
    label = Texts.say(
      "publish.doubt", ["place": "\(place)", "count": "\(count)", "asked": item.reason.asked(of: item.word)])
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
    let photo = report.lines.first { $0.id == item.line }?.photo
    // A name is painted over on the picture: there is nothing to see.
    ink =
      isName
      ? nil
      : photo.flatMap { photo in
        pictures.indices.contains(photo) ? item.box.flatMap { PublishPage.Ink($0, on: pictures[photo]) } : nil
      }
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
