import Archive
import Hummingbird
import JSONText
import Reports

extension Route {
  static let searchAPI = [
    Route(.get, "/v1/search", .signedIn) { request, context, site in
      let caller = try Caller(site, context)
      let query = try Query(
        request, "q", "project", "kind", "section", "lens", "phase", "state", "from", "to", "after", "limit")
      guard let words = try query.text("q", longest: 500) else { throw Refusal.bad("Say what to look for: \"q\".") }
      let limit = try query.number("limit", in: Query.page) ?? Query.usualPage
      // What is found is found by how well it fits, so a page begins at a rank.
      let first = try query.number("after", in: 1...Self.furthest) ?? 0
      var search = SearchQuery(words, limit: first + limit + 1)
      search.projects = try await caller.projects(named: try query.text("project"))
      search.kinds = try query.one("kind", of: Report.Kind.self).map { [$0] }
      search.sections = try query.one("section", of: SearchedSection.self).map { [$0.section] }
      search.lenses = try query.one("lens", of: Factor.Lens.self).map { [$0] }
      search.phases = try query.one("phase", of: TimelineEvent.Phase.self).map { [$0] }
      search.states = try query.one("state", of: ActionItem.State.self).map { [$0] }
      (search.from, search.to) = (try query.day("from"), try query.day("to"))
      let hits = try await site.store.search(search)
      let shown = hits.dropFirst(first).prefix(limit)
      let next = hits.count > first + limit && first + limit <= Self.furthest ? "\(first + limit)" : nil
      return Answer.json(Page("hits", shown.map(\.json), next: next).json)
    }
  ]

  /// A rank: whoever reads on beyond it had better look for something else.
  private static let furthest = 999
}

/// A part of a report, as the report's JSON calls it.
private enum SearchedSection: String, CaseIterable {
  case title, impact, timeline, factors, actions, subtasks, decisions, questions, wentWell, wentPoorly, lucky, notes
  case leadership, diagram

  init(_ section: Section) {
    self =
      switch section {
      case .title: .title
      case .impact: .impact
      case .timeline: .timeline
      case .factors: .factors
      case .actions: .actions
      case .subtasks: .subtasks
      case .decisions: .decisions
      case .questions: .questions
      case .wentWell: .wentWell
      case .wentPoorly: .wentPoorly
      case .lucky: .lucky
      case .notes: .notes
      case .leadership: .leadership
      case .diagram: .diagram
      }
  }

  var section: Section { Section.allCases.first { Self($0) == self } ?? .notes }
}

extension StatementHit {
  fileprivate var json: JSONValue {
    .object([
      ("board", .string(board.text)), ("project", .string(project.text)), ("title", .string(boardTitle)),
      ("kind", .string(kind.rawValue)), ("date", .string(date)),
      ("section", .string(SearchedSection(section).rawValue)),
      ("text", .string(text)),
      ("marks", .array(scalarMarks.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })),
      ("near", .bool(isNear)),
    ])
  }

  /// In Unicode scalars: what a character is, languages don't agree on.
  private var scalarMarks: [Range<Int>] {
    var starts = [0]
    for letter in text { starts.append(starts[starts.count - 1] + letter.unicodeScalars.count) }
    return marks.filter { $0.upperBound < starts.count }.map { starts[$0.lowerBound]..<starts[$0.upperBound] }
  }
}
