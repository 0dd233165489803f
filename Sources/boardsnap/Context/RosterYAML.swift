import Blameless
import Rosters
import Yams

/// A roster as a list of people, in a file of its own or in the context file.
enum RosterYAML {
  static func people(in document: YAMLDocument) throws(Failure) -> [Person] {
    try people(document.root, in: document)
  }

  static func people(_ node: Node, in document: YAMLDocument) throws(Failure) -> [Person] {
    guard case .sequence(let items) = node else {
      throw document.failure(at: node, "a roster is a list of people, each beginning with '- name:'.")
    }
    var people: [Person] = []
    for item in items { people.append(try person(item, in: document)) }
    return people
  }

  private static func person(_ node: Node, in document: YAMLDocument) throws(Failure) -> Person {
    let values = try document.mapping(node, of: RosterTable.columns, in: "a person of the roster")
    guard let name = try document.text(values["name"], "name"), !name.isEmpty else {
      throw document.failure(at: node, "this person has no name. Add 'name:'.")
    }
    return Person(
      name: name, nicknames: try document.texts(values["nicknames"], "nicknames"),
      initials: try document.texts(values["initials"], "initials"),
      handles: try document.texts(values["handles"], "handles"),
      email: try document.text(values["email"], "email"), role: try document.text(values["role"], "role"),
      team: try document.text(values["team"], "team"))
  }

  /// One person, as an item of a list.
  /// - Parameter indent: blanks before its dash.
  static func text(of person: Person, indent: String = "") -> String {
    let lists = [("nicknames", person.nicknames), ("initials", person.initials), ("handles", person.handles)]
    let texts = [("email", person.email), ("role", person.role), ("team", person.team)]
    let keys =
      lists.filter { !$0.1.isEmpty }.map { "\($0.0): [\($0.1.map(YAMLText.quoted).joined(separator: ", "))]" }
      + texts.compactMap { key, text in text.map { "\(key): \(YAMLText.quoted($0))" } }
    return (["\(indent)- name: \(YAMLText.quoted(person.name))"] + keys.map { "\(indent)  \($0)" }).joined(
      separator: "\n")
      + "\n"
  }
}
