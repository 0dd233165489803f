import Archive
import Reports

/// Earlier factors like those of a board, for people to read.
struct HappenedBefore {
  let matches: [FactorMatch]

  func text(_ format: ReportFormat) -> String {
    guard !matches.isEmpty else { return "" }
    let heading = format == .markdown ? "\n## Happened before\n\n" : "\nHAPPENED BEFORE\n\n"
    return heading
      + matches.map { match in
        "- \(match.text)\n  like \(match.earlier.board), \(match.earlier.boardTitle), \(match.earlier.date): "
          + "\(match.earlier.text) (\(percent(match.score)), by \(match.words.joined(separator: ", ")))\n  \(answers(match))\n"
      }.joined()
  }

  private func percent(_ score: Double) -> String { "\(Int((score * 100).rounded())) %" }

  private func answers(_ match: FactorMatch) -> String {
    guard !match.earlier.answers.isEmpty else { return "No action answered it." }
    return match.earlier.answers.map { "The action \"\($0.title)\" (\($0.id)) is \($0.state.words)." }
      .joined(separator: "\n  ")
  }
}

extension ActionItem.State {
  /// As a sentence has it.
  var words: String {
    switch self {
    case .open: "still open"
    case .inProgress: "in progress"
    case .done: "done"
    case .declined: "declined"
    }
  }
}
