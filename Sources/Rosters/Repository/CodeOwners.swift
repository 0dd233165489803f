import Blameless

/// People of a CODEOWNERS file, as GitHub, GitLab and Bitbucket have it: handles and addresses. Teams ("@org/team") are
/// no people.
package enum CodeOwners {
  /// - Returns: the people, and how many teams were left out.
  package static func people(in text: String) -> (people: [Person], teams: Int) {
    var draft = RosterDraft()
    var teams: Set<Substring> = []
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
      // "[Section] @default-owner" of GitLab; else a pattern stands first.
      for word in words.dropFirst() {
        if word.hasPrefix("@"), word.contains("/") {
          teams.insert(word)
        } else if word.hasPrefix("@"), word.count > 1, !word.hasPrefix("@@") {
          draft.add(Person(name: String(word.dropFirst()), handles: [String(word)]))
        } else if word.contains("@"), let local = word.split(separator: "@").first, !word.hasPrefix("@") {
          draft.add(Person(name: String(local), email: String(word)))
        }
      }
    }
    return (draft.people, teams.count)
  }

  /// Whether every line that says something is a pattern with owners, or the beginning of a section.
  package static func looksLikeOne(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline).map { Trimmed.text($0.prefix { $0 != "#" }) }
      .filter { !$0.isEmpty }
    return lines.contains { $0.contains("@") }
      && lines.allSatisfy { line in
        let words = line.split(whereSeparator: \.isWhitespace)
        return line.hasPrefix("[") || line.hasPrefix("^[") || words.dropFirst().allSatisfy { $0.contains("@") }
      }
  }
}
