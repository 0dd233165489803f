import Blameless

/// Who may stand on the board: CSV, or YAML of the same keys.
struct RosterFile {
  static let columns = ["name", "nicknames", "initials", "handles", "email", "role", "team"]

  let path: Path

  func people() throws(Failure) -> [Person] {
    let file = TextFile(path: path, role: "roster")
    switch path.ending {
    case "yml", "yaml": return try RosterYAML.people(in: YAMLDocument(file))
    default: return try RosterCSV.people(in: file)
    }
  }
}
