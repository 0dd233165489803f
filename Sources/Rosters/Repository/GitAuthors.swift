import Blameless

/// Who wrote to a Git repository, from what `git log` prints in ``format``.
package struct GitAuthors {
  /// Author and committer, each as `.mailmap` has them and as the commit has them, and whom trailers name.
  package static let format =
    "%aN%x1f%aE%x1f%an%x1f%ae%x1e%cN%x1f%cE%x1f%cn%x1f%ce%x1e"
    + "%(trailers:key=Co-authored-by,key=Signed-off-by,key=Reviewed-by,key=Reported-by,key=Acked-by,key=Tested-by,"
    + "valueonly,separator=%x1e)"

  private var seen: Set<Substring> = []
  private var draft = RosterDraft()

  package init() {}

  package var people: [Person] { draft.people.sorted { $0.name.lowercased() < $1.name.lowercased() } }

  /// - Parameter line: of one commit, without its line break.
  package mutating func read(_ line: String) {
    for entry in line.split(separator: "\u{1E}") where seen.insert(Substring(String(entry))).inserted {
      let fields = entry.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(Trimmed.text)
      if fields.count == 4 {
        add(name: fields[0], email: fields[1], also: fields[2], at: fields[3])
      } else if let (name, email) = Self.address(fields[0]) {
        add(name: name, email: email, also: name, at: email)
      }
    }
  }

  /// A line of `.mailmap` (gitmailmap(5)): whoever was called otherwise before is found by that name too.
  package mutating func read(mailmap line: String) {
    let text = line.prefix { $0 != "#" }
    var entries: [(name: String, email: String)] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      entries.append((Trimmed.text(rest[..<open]), Trimmed.text(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    guard let proper = entries.first else { return }
    let other = entries.count > 1 ? entries[1] : proper
    add(name: proper.name, email: proper.email, also: other.name, at: other.email)
  }

  private mutating func add(name: String, email: String, also other: String, at address: String) {
    guard !Self.isMachine(name, email), !Self.isMachine(other, address) else { return }
    guard let called = [name, other].compactMap(Trimmed.filled).first ?? Self.called(email) else { return }
    var person = Person(name: called)
    PersonForms.add(email: email, to: &person)
    if address.lowercased() != email.lowercased() { PersonForms.add(email: address, to: &person) }
    if !other.isEmpty, other != called { PersonForms.add(other, to: &person) }
    draft.add(person)
  }

  /// "Noor Haddad <noor@example.org>".
  static func address(_ text: String) -> (name: String, email: String)? {
    guard let open = text.firstIndex(of: "<"), let close = text[open...].firstIndex(of: ">") else { return nil }
    let (name, email) = (Trimmed.text(text[..<open]), Trimmed.text(text[text.index(after: open)..<close]))
    return name.isEmpty && email.isEmpty ? nil : (name, email)
  }

  private static func called(_ email: String) -> String? { email.split(separator: "@").first.map(String.init) }

  private static func isMachine(_ name: String, _ email: String) -> Bool {
    let name = name.lowercased()
    let email = email.lowercased()
    if name.hasSuffix("[bot]") || email.contains("[bot]") || email == "noreply@github.com" { return true }
    let words = name.split { $0 == " " || $0 == "-" || $0 == "_" }
    return words.last == "bot" || words.last == "ci" || machines.contains(name)
  }

  private static let machines: Set<String> = [
    "github", "gitlab", "gitea", "gerrit", "jenkins", "travis", "travis ci", "dependabot", "renovate", "greenkeeper",
    "semantic-release-bot", "github actions", "github action", "github-actions", "root", "unknown", "nobody",
  ]
}
