import Blameless
import SeededNumbers

/// Somebody, and how a board or a chat may call them.
package struct Named: Sendable {
  package let given: String
  package let family: String
  package let nickname: String
  package let handle: String
  package let email: String
  package let person: Person

  init(_ numbers: inout SplitMix, number: Int) {
    let language = Languages.all[Int.random(in: 0..<Languages.all.count, using: &numbers)]
    given = language.given.randomElement(using: &numbers) ?? "Alice"
    family = language.family.randomElement(using: &numbers) ?? "Moreau"
    let plain = (Folding.fold(given) + "." + Folding.fold(family)).filter { $0.isLetter || $0 == "." }
    handle =
      [
        "\(plain.filter { $0 != "." }.prefix(9))\(number)", plain,
        "\(plain.prefix(1))\(plain.drop { $0 != "." }.dropFirst())",
      ]
      .randomElement(using: &numbers) ?? plain
    email = "\(plain)@example.org"
    nickname = ["Zaz", "Kiki", "Bobbins", "Lulu", "Tazzy", "Momo"][number % 6]
    let role =
      ["on-call engineer", "database administrator", nil, "release manager"].randomElement(using: &numbers) ?? nil
    let team = ["Payments", "Platform", nil].randomElement(using: &numbers) ?? nil
    person = Person(
      name: "\(given) \(family)", nicknames: [nickname], handles: ["@\(handle)"], email: email, role: role, team: team)
  }

  /// What must be in nothing that is published: folded words.
  package var secrets: [String] {
    ([given, family, nickname, handle, email.prefix { $0 != "@" }.description]).flatMap { Self.words(of: $0) }
      .filter { $0.count >= 3 || $0.contains { !$0.isASCII } }
  }

  /// Folded runs of letters.
  package static func words(of text: String) -> [String] {
    Folding.fold(text).split { !$0.isLetter }.map(String.init)
  }

  /// One of the forms in which people are named.
  func called(_ numbers: inout SplitMix) -> String {
    switch Int.random(in: 0..<14, using: &numbers) {
    case 0, 1, 2: given
    case 3, 4: "\(given) \(family)"
    case 5: "\(given.prefix(1)). \(family)"
    case 6: "\(family), \(given)"
    case 7: "\(given) \(family.prefix(1))."
    case 8: "\(given) \(family)".uppercased()
    case 9: "\(given) \(family)".lowercased()
    case 10: "@\(handle)"
    case 11: email
    case 12: nickname
    default: "Dr. \(family)"
    }
  }
}
