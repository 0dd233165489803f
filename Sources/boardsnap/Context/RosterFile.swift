import Blameless
import Rosters

/// Who may stand on the board: a table, YAML of the same keys, vCards, or an export with users. Told by what is in it.
struct RosterFile {
  let path: Path

  func people() throws(Failure) -> [Person] {
    let file = TextFile(path: path, role: "roster", limit: 64 << 20)
    return try people(of: file, kind: RosterKind(of: file.read(), named: path.name))
  }

  private func people(of file: TextFile, kind: RosterKind) throws(Failure) -> [Person] {
    // YAML says where its own mistakes are.
    if kind == .yaml { return try RosterYAML.people(in: YAMLDocument(file)) }
    let text = try file.read()
    do throws(RosterProblem) {
      return switch kind {
      case .table, .yaml: try RosterTable.people(in: text)
      case .cards: try VCards.people(in: text)
      case .users: try UsersExport.people(in: text)
      case .codeOwners: CodeOwners.people(in: text).people
      }
    } catch {
      throw file.failure(line: error.line, error.description)
    }
  }
}
