import Blameless

/// What a file with people is, told by what is in it.
package enum RosterKind: Sendable {
  case table, yaml, cards, users, codeOwners

  /// - Parameters:
  ///   - text: all of it.
  ///   - name: of the file.
  package init(of text: String, named name: String) {
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let ending = name.split(separator: ".").last.map { $0.lowercased() }
    if VCards.looksLikeOne(text) {
      self = .cards
    } else if name.hasSuffix("CODEOWNERS") {
      self = .codeOwners
    } else if ending == "yml" || ending == "yaml" {
      self = .yaml
    } else if start.first == "{" || start.first == "[" && ending != "csv" && !CodeOwners.looksLikeOne(text) {
      self = .users
    } else if ending != "csv", start.hasPrefix("- ") {
      self = .yaml
    } else if ending != "csv", CodeOwners.looksLikeOne(text), !text.contains(",") {
      self = .codeOwners
    } else {
      self = .table
    }
  }
}
