/// The roster, turned around: from the forms that a name takes on a board to the person.
struct RosterIndex: Sendable {
  enum Sort: Sendable { case full, given, family, nickname, initials }

  struct Form: Sendable {
    var keys: [String]
    var person: Int
    var sort: Sort
  }

  /// As what they may be published.
  let people: [Person]
  /// Roles that one person alone holds, where the project hides them.
  private(set) var hiddenRoles: [(keys: [String], person: Int)] = []
  /// By the first word of the form, longest first.
  private var forms: [String: [Form]] = [:]
  private var handles: [String: Int] = [:]
  private var emails: [String: Int] = [:]
  /// Single words that name somebody, for misread names and for the inside of identifiers.
  private(set) var singles: [(key: String, person: Int)] = []
  private var singleSet: [String: Int] = [:]

  init(_ people: [Person], smallRoles: SmallRoles = .published) {
    var shown = people
    if smallRoles == .hidden {
      let roles = people.map { $0.role.map { Self.words(of: $0).filter { !Self.articles.contains($0) } } ?? [] }
      for (index, role) in roles.enumerated() where !role.isEmpty && roles.count(where: { $0 == role }) == 1 {
        hiddenRoles.append((role, index))
        shown[index].role = "engineer"
      }
      hiddenRoles.sort { $0.keys.count > $1.keys.count }
    }
    self.people = shown
    for (index, person) in people.enumerated() { add(person, at: index) }
    for key in forms.keys { forms[key]?.sort { $0.keys.count > $1.keys.count } }
    singles.sort { $0.key < $1.key }
  }

  private static let articles: WordList = "the a an our my"

  /// Words that stand in names and handles of the roster.
  var words: Set<String> {
    var out: Set<String> = []
    for (first, own) in forms {
      out.insert(first)
      for form in own { out.formUnion(form.keys) }
    }
    for single in singles { out.insert(single.key) }
    out.formUnion(handles.keys)
    for role in hiddenRoles { out.formUnion(role.keys) }
    return out
  }

  func forms(startingWith key: String) -> [Form] { forms[key] ?? [] }
  func person(handle: String) -> Int? { handles[handle] }
  func person(email: String) -> Int? { emails[email] }
  func person(single key: String) -> Int? { singleSet[key] }

  private mutating func add(_ person: Person, at index: Int) {
    let words = Self.words(of: person.name)
    add(words, index, .full)
    if words.count > 1 { add(words.dropFirst() + [",", words[0]], index, .full) }
    if words.count > 1, let first = words.first, let last = words.last {
      add([first], index, .given)
      add([last], index, .family)
      if words.count > 2 {
        add(Array(words.dropFirst()), index, .family)
        add([first, last], index, .full)
      }
      if let initial = first.first {
        add(["\(initial).", last], index, .full)
        add([String(initial), last], index, .full)
        // Where the full stop is taken for the end of a sentence: "A. Ferrari", "I. Tamm".
        add([String(initial), ".", last], index, .full)
        add([first, last.first.map { "\($0)." } ?? ""], index, .full)
        add([first, last.first.map(String.init) ?? ""], index, .full)
      }
      let initials = String(words.compactMap(\.first))
      add([initials], index, .initials)
      add([words.compactMap(\.first).map { "\($0)." }.joined()], index, .initials)
    }
    if let first = words.first {
      for nickname in Nicknames.forms(of: first) { add([nickname], index, .nickname) }
    }
    if words.count == 1, let name = words.first {
      for part in EastAsianName.parts(of: name) { add([part], index, .given) }
    }
    if words.count == 2, let first = words.first, first.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) {
      // Written without a blank, the family name first or last.
      add([words.joined()], index, .full)
      add([words.reversed().joined()], index, .full)
    }
    for nickname in person.nicknames { add(Self.words(of: nickname), index, .nickname) }
    for initials in person.initials { add(Self.words(of: initials), index, .initials) }
    for handle in person.handles {
      let key = Folding.fold(handle.first == "@" ? String(handle.dropFirst()) : handle)
      handles[key] = index
      note(single: key, index)
    }
    if let email = person.email {
      let key = Folding.fold(email)
      emails[key] = index
      if let local = key.split(separator: "@").first { note(single: String(local), index) }
    }
  }

  private mutating func add(_ keys: [String], _ index: Int, _ sort: Sort) {
    guard let first = keys.first, keys.allSatisfy({ !$0.isEmpty }) else { return }
    forms[first, default: []].append(Form(keys: keys, person: index, sort: sort))
    guard keys.count == 1, sort != .initials else { return }
    if handles[first] == nil { handles[first] = index }
    note(single: first, index)
    // "Al-Sayed" and "O'Dowd" in a host or a path: "ana-al-sayed", "alsayed", "o-dowd".
    let parts = first.split { $0 == "-" || $0 == "'" }.map(String.init)
    guard parts.count > 1 else { return }
    note(single: parts.joined(), index)
    for part in parts where part.count > 3 { note(single: part, index) }
  }

  private mutating func note(single key: String, _ index: Int) {
    // Two letters say enough only in scripts whose letters are syllables or words.
    guard key.count >= 3 || key.count == 2 && key.unicodeScalars.allSatisfy({ $0.value >= 0xE00 }),
      singleSet[key] == nil
    else { return }
    singleSet[key] = index
    singles.append((key, index))
  }

  private static func words(of name: String) -> [String] {
    Tokenizer.tokens(of: Array(name)).filter { $0.kind != .mark }.map(\.key)
  }
}
