import Blameless
import Whiteboard

/// Goes over a finished report and asks what is missing, the most important first.
/// Source: the postmortem checklists of Google's SRE books, PagerDuty and the VA's hierarchy of corrective actions.
struct CoverageReview {
  let report: Report
  /// Which actions are held by a person, whose name stays private.
  let held: Set<Int>

  /// More would be noise that nobody answers.
  static let most = 8

  var questions: [CoverageQuestion] { Array(all.prefix(CoverageReview.most)) }

  /// Also those that would be too many.
  var all: [CoverageQuestion] {
    let isIncident = report.kind == .postmortem || report.kind == .nearMiss
    let actions = ActionReview(report: report, held: held)
    var all: [CoverageQuestion] = []
    if isIncident { all += IncidentReview(report: report).questions }
    all += actions.weak + actions.vague
    if isIncident { all += actions.pointless + leadership }
    all += actions.unowned + actions.undated + actions.unexplained + actions.tooMany
    return all
  }

  /// Suggested from a factor that no team can change by itself; what leadership owns is for a leader to say.
  private var leadership: [CoverageQuestion] {
    guard report.leadership.isEmpty else { return [] }
    let systemic = report.factors.filter { SystemicWords.isSystemic($0.text.description) }
    guard let factor = systemic.first(where: \.isRoot) ?? systemic.first else { return [] }
    return [
      CoverageQuestion(
        .leadership,
        "What does leadership own here: \(CoverageQuestion.quoted(factor.text.description))?", factor.sources)
    ]
  }
}
