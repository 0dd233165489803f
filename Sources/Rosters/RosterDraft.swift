import Blameless

/// People gathered from several places, each once: who has the same address, handle or full name is the same.
package struct RosterDraft {
  package private(set) var people: [Person] = []
  private var places: [String: Int] = [:]

  package init(_ people: [Person] = []) {
    for person in people { add(person) }
  }

  package mutating func add(_ person: Person) {
    let known = keys(of: person).compactMap { places[$0] }.min()
    let place = known ?? people.count
    if known == nil { people.append(person) } else { people[place].take(person) }
    for key in keys(of: people[place]) where places[key] == nil { places[key] = place }
  }

  private func keys(of person: Person) -> [String] {
    var keys = person.handles.map { ($0.hasPrefix("@") ? "" : "@") + $0.lowercased() }
    if let email = person.email { keys.append("@" + email.lowercased()) }
    // One word is what many people are called.
    for name in [person.name] + person.nicknames where name.contains(where: \.isWhitespace) {
      keys.append(name.lowercased())
    }
    if !person.name.contains(where: \.isWhitespace), keys.isEmpty { keys.append(person.name.lowercased()) }
    return keys
  }
}

extension Person {
  /// What another place knows of the same person; what is known here stays.
  fileprivate mutating func take(_ other: Person) {
    if other.name != name {
      // "noor" who is found to be "Noor Haddad".
      if !name.contains(where: \.isWhitespace), other.name.contains(where: \.isWhitespace) {
        let account = name
        name = other.name
        PersonForms.add(account, to: &self)
      } else {
        PersonForms.add(other.name, to: &self)
      }
    }
    nicknames += other.nicknames.filter { !nicknames.contains($0) && $0 != name }
    initials += other.initials.filter { !initials.contains($0) }
    handles += other.handles.filter { !handles.contains($0) }
    if let email, let address = other.email, email.lowercased() != address.lowercased() {
      if !handles.contains(address) { handles.append(address) }
    }
    email = email ?? other.email
    role = role ?? other.role
    team = team ?? other.team
  }
}
