import Blameless
import Reports

/// The context as YAML, in the format of `.boardsnap.yml`. `Documentation/roster-and-context.md` has it for users.
struct ContextFile {
  let path: Path

  private static let keys = [
    "vocabulary", "roster", "people", "date", "locale", "names", "small-roles", "notes", "rules", "severity", "quotes",
  ]

  private var file: TextFile { TextFile(path: path, role: "context") }

  func context() throws(Failure) -> Context { try context(of: file.read()) }

  /// Where the context's roster is, if it has one.
  func rosterPath() throws(Failure) -> Path? {
    let document = try YAMLDocument(file)
    let values = try document.mapping(document.root, of: Self.keys, in: "the context")
    return try document.text(values["roster"], "roster").map { Path($0).resolved(from: path.folder) }
  }

  /// - Parameter text: what the file holds, or is to hold.
  func context(of text: String) throws(Failure) -> Context {
    let document = try YAMLDocument(file, text: text)
    let values = try document.mapping(
      document.root, of: Self.keys, in: "the context")
    var context = Context()
    if let node = values["vocabulary"] {
      let words = try document.mapping(node, of: ["services", "teams", "words"], in: "the vocabulary")
      context.vocabulary = Vocabulary(
        services: try document.texts(words["services"], "services"), teams: try document.texts(words["teams"], "teams"),
        words: try document.texts(words["words"], "words"))
    }
    if let roster = try document.text(values["roster"], "roster") {
      // Beside the context file, wherever the command is run.
      context.people += try RosterFile(path: Path(roster).resolved(from: path.folder)).people()
    }
    if let people = values["people"] { context.people += try RosterYAML.people(people, in: document) }
    context.date = try date(document, values)
    context.locale = try document.text(values["locale"], "locale")
    context.names = try names(document, values)
    context.smallRoles = try smallRoles(document, values)
    context.notes = try document.texts(values["notes"], "notes")
    let checking = CheckingKeys(document: document)
    context.rulesOff = try checking.rulesOff(values["rules"])
    context.severities = try checking.severities(values["severity"])
    context.leavesQuotes = try checking.leavesQuotes(values["quotes"])
    return context
  }

  private func date(_ document: YAMLDocument, _ values: [String: YAMLDocument.Value]) throws(Failure) -> String? {
    guard let node = values["date"], let text = try document.text(node, "date") else { return nil }
    guard CivilDate(iso: text) != nil else {
      throw document.failure(at: node, "the date must be a day as in 2026-11-18.")
    }
    return text
  }

  private func names(_ document: YAMLDocument, _ values: [String: YAMLDocument.Value]) throws(Failure) -> Context.Names
  {
    guard let node = values["names"], let text = try document.text(node, "names") else { return .none }
    guard let names = Context.Names(rawValue: text) else {
      throw document.failure(at: node, "names must be one of: none, owners.")
    }
    return names
  }

  private func smallRoles(_ document: YAMLDocument, _ values: [String: YAMLDocument.Value]) throws(Failure)
    -> SmallRoles
  {
    guard let node = values["small-roles"], let text = try document.text(node, "small-roles") else { return .published }
    switch text {
    case "published": return .published
    case "hidden": return .hidden
    default: throw document.failure(at: node, "small-roles must be one of: published, hidden.")
    }
  }
}
