import Blameless

/// An action without the tag that says whose it is: "- Alice", "(Bob)", "@erin", "owner: Platform team".
struct Holding {
  var rest: String
  /// The persons, as written. Private.
  var holder: String?
  /// The role or team that may be published.
  var owner: BlamelessText?
}

extension Editor {
  /// A team that holds an action is its owner, and nobody to hide.
  func holding(of action: String) -> Holding {
    let found = owner(of: action)
    let owners = found.owner?.description.split(separator: ", ") ?? []
    let persons = found.holder?.split(separator: ", ").filter { !owners.contains($0) } ?? []
    return Holding(
      rest: Plain.trimJoints(found.rest), holder: persons.isEmpty ? nil : persons.joined(separator: ", "),
      owner: found.owner)
  }
}
