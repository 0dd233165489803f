/// One thing that BoardSnap needs, and what was found of it.
struct Checkup: Equatable {
  enum Finding: Equatable {
    /// The version, or another word for what is there.
    case found(String)
    /// Why not.
    case missing(String)

    var words: String {
      switch self {
      case .found(let words), .missing(let words): words
      }
    }
  }

  let what: String
  let finding: Finding

  var isMissing: Bool {
    if case .missing = finding { true } else { false }
  }
}
