import Blameless

/// Lines of a fixture that belong together, with the roster and the vocabulary that their marks make.
struct MarkedGroup {
  private(set) var lines: [LabelledLine] = []
  private(set) var roster: [Person] = []
  private(set) var vocabulary = Vocabulary()

  init(_ text: String) {
    var people: [String: Person] = [:]
    for row in text.split(separator: "\n") where !row.isEmpty {
      lines.append(LabelledLine(marked: row))
      for (shown, whole) in Self.marks(row, open: "{", close: "}") {
        let name = whole ?? shown
        var person = people[name] ?? Person(name: name)
        if shown.allSatisfy({ $0.isLowercase || $0.isNumber || "._-@".contains($0) }), shown != name.lowercased() {
          person.handles.append(shown)
        } else if shown.contains(where: { !$0.isASCII }), whole != nil {
          person.nicknames.append(shown)
        }
        people[name] = person
      }
      vocabulary.words += Self.marks(row, open: "«", close: "»").map(\.shown)
    }
    // "Bob" alone is nobody else where the group has a Bob with a surname.
    roster = people.keys.sorted().compactMap { people[$0] }
  }

  private static func marks(_ row: Substring, open: Character, close: Character) -> [(shown: String, whole: String?)] {
    row.split(separator: open).dropFirst(row.first == open ? 0 : 1).compactMap { part in
      guard let end = part.firstIndex(of: close), !part[..<end].contains("\"") else { return nil }
      let pieces = part[..<end].split(separator: "|").map(String.init)
      return pieces.first.map { ($0, pieces.count > 1 ? pieces[1] : nil) }
    }
  }
}
