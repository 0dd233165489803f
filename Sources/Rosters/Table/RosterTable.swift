import Blameless

/// A roster as a table: header `name,nicknames,initials,handles,email,role,team`, lists separated by `;`,
/// every column but `name` optional, in any order.
package enum RosterTable {
  package static let columns = ["name", "nicknames", "initials", "handles", "email", "role", "team"]

  package static func people(in text: String) throws(RosterProblem) -> [Person] {
    let rows = try CSV.rows(of: text)
    guard let header = rows.first else { throw .noHeader }
    let columns = try columns(header)
    var people: [Person] = []
    for row in rows.dropFirst() { people.append(try person(row, columns)) }
    return people
  }

  /// The columns that a table has, in its order.
  package static func columns(of text: String) throws(RosterProblem) -> [String] {
    guard let header = try CSV.rows(of: text).first else { throw .noHeader }
    return try columns(header)
  }

  /// A whole table, with its header.
  package static func text(of people: [Person]) -> String {
    ([columns.joined(separator: ",")] + people.map { row(of: $0, columns) }).map { $0 + "\n" }.joined()
  }

  /// One line of a table, without its end.
  package static func row(of person: Person, _ columns: [String]) -> String {
    columns.map { column in
      switch column {
      case "name": CSV.field(person.name)
      case "nicknames": list(person.nicknames)
      case "initials": list(person.initials)
      case "handles": list(person.handles)
      case "email": CSV.field(person.email ?? "")
      case "role": CSV.field(person.role ?? "")
      case "team": CSV.field(person.team ?? "")
      default: ""
      }
    }.joined(separator: ",")
  }

  /// A semicolon parts the list, so that none can stand in it.
  private static func list(_ items: [String]) -> String {
    CSV.field(items.map { String($0.map { $0 == ";" ? "," : $0 }) }.joined(separator: ";"))
  }

  private static func columns(_ header: CSV.Row) throws(RosterProblem) -> [String] {
    let columns = header.fields.map { Trimmed.text($0).lowercased() }
    guard columns.contains("name"), columns.allSatisfy(Self.columns.contains) else {
      throw .otherHeader(line: header.line)
    }
    guard Set(columns).count == columns.count else { throw .columnTwice(line: header.line) }
    return columns
  }

  private static func person(_ row: CSV.Row, _ columns: [String]) throws(RosterProblem) -> Person {
    guard row.fields.count <= columns.count else { throw .moreFieldsThanColumns(line: row.line) }
    let fields = Dictionary(uniqueKeysWithValues: zip(columns, row.fields.map(Trimmed.text)))
    func text(_ column: String) -> String? { fields[column].flatMap { $0.isEmpty ? nil : $0 } }
    func list(_ column: String) -> [String] {
      (fields[column] ?? "").split(separator: ";").map { Trimmed.text($0) }.filter { !$0.isEmpty }
    }
    guard let name = text("name") else { throw .nameless(line: row.line) }
    return Person(
      name: name, nicknames: list("nicknames"), initials: list("initials"), handles: list("handles"),
      email: text("email"), role: text("role"), team: text("team"))
  }
}
