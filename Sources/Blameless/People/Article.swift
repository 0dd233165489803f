/// The indefinite article by sound: "an engineer", "a user", "an SRE".
enum Article {
  static func indefinite(_ phrase: String) -> String { "\(word(before: phrase)) \(phrase)" }

  static func word(before phrase: String) -> String {
    let first = phrase.prefix { !$0.isWhitespace && $0 != "-" }
    guard let letter = first.first else { return "a" }
    let capitals = first.count > 1 && first.allSatisfy { $0.isUppercase || $0.isNumber }
    // An acronym is spelt: "an SRE", "an IC", but a word that happens to be shouted is said.
    if capitals, first.count <= 4 { return "AEFHILMNORSX".contains(letter) ? "an" : "a" }
    let key = Folding.fold(String(first))
    if ["use", "uni", "eu", "one", "ubi", "uti"].contains(where: key.hasPrefix) { return "a" }
    if ["hour", "honest", "heir"].contains(where: key.hasPrefix) { return "an" }
    return "aeiou8".contains(key.first ?? "x") ? "an" : "a"
  }
}
