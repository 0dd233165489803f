import Archive
import Blameless
import Rosters

/// A project's context as it is typed: a line for each.
struct ContextForm: Sendable {
  /// What is wrong, by the name of a field. Nothing that was typed is in it: it may be a name.
  struct Problems: Error { let byField: [String: String] }

  static let fields: [(name: String, label: String, hint: String, rows: Int)] = [
    ("pinned", "Pinned", "Shown to all who take part, and above the form for snapping. It names and blames nobody.", 3),
    ("services", "Services", "One a line. What is written here is no person.", 5),
    ("teams", "Teams", "One a line.", 3),
    ("words", "Other words that are no person", "One a line.", 3),
    (
      "roster", "Roster",
      "Who may stand on a board: a table with a line for each, as --roster takes it. Its first line names the columns, "
        + "and lists are parted by semicolons. The role stands in a report instead of the name.", 8
    ),
  ]

  /// More is no short text, in characters.
  private static let longestPinned = 2000

  private var texts: [String: String] = [:]

  subscript(name: String) -> String { texts[name] ?? "" }

  /// As it was typed.
  init(_ form: Form) {
    for field in Self.fields { texts[field.name] = form.exactly(field.name).replacing("\r\n", with: "\n") }
  }

  init(_ context: ProjectContext, pinned: [String]) {
    texts = [
      "pinned": pinned.joined(separator: "\n"), "services": context.vocabulary.services.joined(separator: "\n"),
      "teams": context.vocabulary.teams.joined(separator: "\n"),
      "words": context.vocabulary.words.joined(separator: "\n"),
      "roster": context.roster.isEmpty ? "name,role,team,handles\n" : RosterTable.text(of: context.roster),
    ]
  }

  /// Lines that say something.
  var pinned: [String] { lines("pinned") }

  /// - Throws: ``Problems``.
  func context() throws(Problems) -> ProjectContext {
    var problems: [String: String] = [:]
    if self["pinned"].count > Self.longestPinned {
      problems["pinned"] = "That is long for something pinned: \(Self.longestPinned) characters at most."
    }
    var roster: [Person] = []
    do throws(RosterProblem) { roster = try people() } catch {
      problems["roster"] = (error.line.map { "Line \($0): " } ?? "") + error.description
    }
    guard problems.isEmpty else { throw Problems(byField: problems) }
    return ProjectContext(
      roster: roster,
      vocabulary: Vocabulary(services: lines("services"), teams: lines("teams"), words: lines("words")))
  }

  private func people() throws(RosterProblem) -> [Person] {
    let text = self["roster"]
    if text.allSatisfy(\.isWhitespace) { return [] }
    return try VCards.looksLikeOne(text) ? VCards.people(in: text) : RosterTable.people(in: text)
  }

  private func lines(_ name: String) -> [String] {
    self[name].split(whereSeparator: \.isNewline).map { $0.trimmed.withoutControls }.filter { !$0.isEmpty }
  }
}
