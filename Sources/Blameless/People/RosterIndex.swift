/// The roster, turned around: from the forms that a name takes on a board to the person.
struct RosterIndex: Sendable {
  enum Sort: Sendable { case full, given, family, nickname, initials }

  struct Form: Sendable {
    var keys: [String]
    var person: Int
    var sort: Sort
  }

  let people: [Person]
  /// By the first word of the form, longest first.
  private var forms: [String: [Form]] = [:]
  private var handles: [String: Int] = [:]
  private var emails: [String: Int] = [:]
  /// Single words that name somebody, for misread names and for the inside of identifiers.
  private(set) var singles: [(key: String, person: Int)] = []
  private var singleSet: [String: Int] = [:]

  init(_ people: [Person]) {
    self.people = people
    for (index, person) in people.enumerated() { add(person, at: index) }
    for key in forms.keys { forms[key]?.sort { $0.keys.count > $1.keys.count } }
    singles.sort { $0.key < $1.key }
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
  }

  private mutating func note(single key: String, _ index: Int) {
    guard key.count >= 3, singleSet[key] == nil else { return }
    singleSet[key] = index
    singles.append((key, index))
  }

  private static func words(of name: String) -> [String] {
    Tokenizer.tokens(of: Array(name)).filter { $0.kind != .mark }.map(\.key)
  }
}
