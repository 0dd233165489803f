import Blameless

/// The rule that somebody who wrote an unknown id may have meant.
enum NearestRule {
  /// Nil where none is near.
  static func to(_ text: String) -> String? {
    let wanted = Array(text.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 }.prefix(60))
    guard !wanted.isEmpty else { return nil }
    let ids = RuleGuide.all.map(\.id)
    if let part = ids.first(where: { $0.contains(String(wanted)) && wanted.count > 3 }) { return part }
    let nearest = ids.map { ($0, distance(wanted, Array($0))) }.min { $0.1 < $1.1 }
    guard let (id, distance) = nearest, distance <= max(2, id.count / 3) else { return nil }
    return id
  }

  /// How many letters to put in, take out or change (Levenshtein).
  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let cost = min(diagonal + (letter == other[column] ? 0 : 1), row[column] + 1, row[column + 1] + 1)
        diagonal = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[other.count]
  }
}
