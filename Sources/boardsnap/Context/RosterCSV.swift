import Blameless

/// A roster as a table: header `name,nicknames,initials,handles,email,role,team`, lists separated by `;`,
/// every column but `name` optional, in any order.
enum RosterCSV {
  static func people(in file: TextFile) throws(Failure) -> [Person] {
    let rows = try rows(of: file)
    guard let header = rows.first else { throw file.failure(line: nil, "the roster has no header. \(expected)") }
    let columns = try columns(header, in: file)
    var people: [Person] = []
    for row in rows.dropFirst() { people.append(try person(row, columns, in: file)) }
    return people
  }

  private static let expected = "Its first line is: \(RosterFile.columns.joined(separator: ","))"

  private static func rows(of file: TextFile) throws(Failure) -> [CSV.Row] {
    let text = try file.read()
    do throws(CSV.Problem) {
      return try CSV.rows(of: text)
    } catch {
      switch error {
      case .unclosedQuote(let line): throw file.failure(line: line, "a quote is opened and never closed. Close it.")
      case .textAfterQuote(let line):
        throw file.failure(line: line, "something follows a closing quote. Double the quotes inside a field.")
      }
    }
  }

  private static func columns(_ header: CSV.Row, in file: TextFile) throws(Failure) -> [String] {
    let columns = header.fields.map { trimmed($0).lowercased() }
    guard columns.contains("name"), columns.allSatisfy(RosterFile.columns.contains) else {
      throw file.failure(line: header.line, "this is no roster's header. \(expected)")
    }
    guard Set(columns).count == columns.count else {
      throw file.failure(line: header.line, "a column stands here twice. Take one out.")
    }
    return columns
  }

  private static func person(_ row: CSV.Row, _ columns: [String], in file: TextFile) throws(Failure) -> Person {
    guard row.fields.count <= columns.count else {
      throw file.failure(line: row.line, "there are more fields than columns. Put fields with commas in quotes.")
    }
    let fields = Dictionary(uniqueKeysWithValues: zip(columns, row.fields.map(trimmed)))
    func text(_ column: String) -> String? { fields[column].flatMap { $0.isEmpty ? nil : $0 } }
    func list(_ column: String) -> [String] {
      (fields[column] ?? "").split(separator: ";").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    }
    guard let name = text("name") else { throw file.failure(line: row.line, "this person has no name. Add one.") }
    return Person(
      name: name, nicknames: list("nicknames"), initials: list("initials"), handles: list("handles"),
      email: text("email"), role: text("role"), team: text("team"))
  }

  private static func trimmed(_ field: String) -> String {
    let start = field.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
