import Archive
import Blameless
import Rosters

/// A project's context as it is typed: a line for each.
struct ContextForm: Sendable {
  /// What is wrong, by the name of a field. Nothing that was typed is in it: it may be a name.
  struct Problems: Error { let byField: [String: String] }

  static let fields: [(name: String, label: String, hint: String, rows: Int)] = [
    ("pinned", Texts.say("context.pinned"), Texts.say("context.shown-to-all-who"), 3),
    ("services", Texts.say("context.services"), Texts.say("context.one-a-line-what"), 5),
    ("teams", Texts.say("context.teams"), Texts.say("context.one-a-line"), 3),
    ("words", Texts.say("context.other-words-that-are"), Texts.say("context.one-a-line"), 3),
    (
      "roster", Texts.say("context.roster"),
      Texts.say("context.who-may-stand-on"), 8
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
      problems["pinned"] = Texts.say("context.that-is-long-for", ["longestPinned": "\(Self.longestPinned)"])
    }
    var roster: [Person] = []
    do throws(RosterProblem) { roster = try people() } catch {
      problems["roster"] =
        (error.line.map { Texts.say("context.line", ["number": "\($0)"]) + " " } ?? "") + error.description
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
