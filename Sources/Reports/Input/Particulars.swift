import Checking

/// What front matter says of a write-up: its title, its date, and in short what it is about.
struct Particulars {
  private var values: [String: String] = [:]

  /// - Parameter lines: of YAML or TOML. Only values on the line of their key, or folded under it, count.
  init(_ lines: [SourceLine]) {
    var key: String?
    for line in lines.map(\.text) {
      if line.first?.isWhitespace == true, let key, let value = values[key] {
        guard !Plain.trim(line).hasPrefix("-") else { continue }
        values[key] = Plain.trim(value + " " + Plain.trim(line))
        continue
      }
      guard let joint = line.firstIndex(where: { $0 == ":" || $0 == "=" }) else { continue }
      let name = Plain.trim(line[..<joint]).lowercased()
      key = name
      values[name] = Particulars.unquoted(Plain.trim(line[joint...].dropFirst()))
    }
  }

  func tell(_ notes: inout TypedNotes) {
    notes.title = values["title"].flatMap { $0.isEmpty ? nil : $0 }
    let date = ["date", "incident_date", "incident-date", "start_time", "started_at"].lazy.compactMap { values[$0] }
      .first
    notes.date = date.flatMap { CivilDate(iso: String($0.prefix(10)))?.iso }
    for name in ["summary", "description", "impact"] {
      guard let text = values[name], !text.isEmpty else { continue }
      notes.lines.append(TypedLine(name == "impact" ? "Impact" : "Summary", .heading(level: 2)))
      notes.add(text, .paragraph)
    }
    // What follows stands under no heading of the front matter's.
    if let title = notes.title { notes.lines.append(TypedLine(title, .heading(level: 1))) }
  }

  private static func unquoted(_ text: String) -> String {
    if [">", "|", ">-", "|-"].contains(text) { return "" }
    guard text.count > 1, let quote = text.first, quote == "\"" || quote == "'", text.last == quote else { return text }
    return String(text.dropFirst().dropLast())
  }
}
