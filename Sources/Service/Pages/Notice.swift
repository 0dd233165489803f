import Hummingbird

/// What was just done, told on the page that comes next, with the way back.
struct Notice: Sendable {
  /// What can be told of a board.
  enum Deed: String {
    case saved, corrected, settled, undone, back, undeleted

    var sentence: String {
      switch self {
      case .saved: Texts.say("notice.saved")
      case .corrected: Texts.say("notice.the-line-is-corrected")
      case .settled: Texts.say("notice.settled")
      case .undone: Texts.say("notice.undone")
      case .back: Texts.say("notice.the-earlier-report-is")
      case .undeleted: Texts.say("notice.the-board-is-back")
      }
    }
  }

  let text: String
  /// The revision that undoing it begins from; nil where it can't be undone, or somebody changed the board since.
  let seen: Int?
  /// The page that undoing it leads back to; nil for the board's own.
  let from: String?

  /// Nil where nothing is to be told.
  /// - Parameter revision: the board's as it is.
  init?(_ request: Request, revision: Int, mayUndo: Bool, from: String? = nil) {
    let form = Form(request.uri.query ?? "")
    guard let deed = Deed(rawValue: form["done"]) else { return nil }
    text = deed.sentence
    self.from = from
    seen = mayUndo && Int(form["at"]) == revision ? revision : nil
  }

  /// What an address has behind its path, so that the page there tells it.
  static func query(_ deed: Deed, at revision: Int) -> String { "?done=\(deed.rawValue)&at=\(revision)" }
}
