import Blameless

/// An action without the tag that says whose it is: "- Alice", "(Bob)", "@erin", "owner: Platform team".
struct Holding {
  var rest: String
  /// The person, as written. Private.
  var holder: String?
  /// The role or team that may be published.
  var owner: BlamelessText?
}

extension Editor {
  func holding(of action: String) -> Holding { Holding(rest: action) }
}
