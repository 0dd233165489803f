/// Who is told apart from others of the same role by a letter, all through one report.
struct Cast: Sendable {
  /// For each role those who stood beside another one of it, in the order of the report.
  private var byNoun: [String: [String]] = [:]

  mutating func note(_ toldApart: [String: [String]]) {
    for (noun, people) in toldApart {
      for person in people where !byNoun[noun, default: []].contains(person) {
        byNoun[noun, default: []].append(person)
      }
    }
  }

  /// A letter for each of the people of one sentence: the report's where it has one, else the next that is free.
  func letters(_ people: [String], noun: String) -> [String: Character] {
    var out: [String: Character] = [:]
    var order = byNoun[noun] ?? []
    for person in people {
      if !order.contains(person) { order.append(person) }
      let place = order.firstIndex(of: person) ?? 0
      out[person] = Character(Unicode.Scalar(UInt8(65 + place % 26)))
    }
    return out
  }
}
