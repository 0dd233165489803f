import Redaction

/// The last look at what is about to leave: written, sent, exported or shared.
struct Publication {
  private let names: NameGuard

  init(context: Context) {
    names = NameGuard(roster: context.people, vocabulary: context.vocabulary)
  }

  /// - Parameter what: as part of a sentence: "the report".
  /// - Throws: `.named` where somebody is named still. The message says where and never whom.
  func check(_ text: String, as format: Format, named what: String) throws(Failure) {
    let leaks = names.leaks(in: text, as: format)
    guard let first = leaks.first else { return }
    let more = leaks.count > 1 ? " and at \(leaks.count - 1) other places" : ""
    throw Failure(
      .named,
      "A person is named at \(first) of \(what)\(more). Nothing was published. "
        + "If that is no person, put the word under vocabulary in the context file; 'boardsnap review' helps.")
  }
}

extension ReportFormat {
  /// How the finished report is read by the last look at it.
  var read: Format {
    switch self {
    case .markdown: .markdown
    case .json: .json
    case .html, .pdf, .svg: .html
    case .text: .text
    }
  }
}
