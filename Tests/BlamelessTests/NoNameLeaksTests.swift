import Testing

@testable import Blameless

/// Forms of roster names in the places of a board: none may come through.
@Suite struct `No roster name comes through` {
  private static let people = [
    ("Alice", "Moreau"), ("Bob", "Okafor"), ("Jürgen", "Weiß"), ("Siobhán", "O'Neill"), ("Xu", "Lei"),
    ("Priya", "Raghunathan"),
    ("Håkon", "Nygård"), ("Thandi", "Mbeki"), ("Zoltán", "Szabó"), ("María-José", "García"), ("Oluwaseun", "Adeyemi"),
    ("Grace", "Hopper"),
    ("Mark", "Baker"), ("Dmitri", "Volkov"), ("Élodie", "Lefèvre"), ("Kenji", "Watanabe"), ("Fatima", "Al-Sayed"),
    ("Jan", "de Vries"),
  ]

  private static let places = [
    "% deployed v2.3", "14:02 % rolled back", "told % to wait", "fix the alert - %", "fix the alert (%)", "owner: %",
    "%'s change broke login",
    "asked % about lag", "Why did % deploy?", "% should have tested it", "root cause: %",
    "% forgot to update the runbook", "paged % at 02:00",
    "kudos to %", "config was pushed by %", "% and the DBA joined", "cc %", "if % had waited", "per %, wait 5 min",
    "IC: %",
  ]

  private static func forms(_ first: String, _ last: String) -> [String] {
    [
      "\(first) \(last)", first, "\(first.prefix(1)). \(last)", "\(last), \(first)", first.uppercased(),
      "\(first) \(last)".lowercased(),
    ]
  }

  @Test(arguments: 0..<people.count)
  func `whatever the form and the place`(index: Int) {
    let (first, last) = Self.people[index]
    let editor = Editor(roster: [Person(name: "\(first) \(last)")])
    for form in Self.forms(first, last) {
      for place in Self.places {
        let parts = place.split(separator: "%", omittingEmptySubsequences: false)
        let edit = editor.edit("\(parts[0])\(form)\(parts[1])")
        let published = [edit.withoutNames] + edit.questions + (edit.text.map { [$0] } ?? [])
        for text in published {
          let words = Tokenizer.tokens(of: Array(text.description)).map(\.key)
          #expect(
            !words.contains { $0 == Folding.fold(first) || $0 == Folding.fold(last) },
            "\(form) in \(place) gave \(text)")
        }
      }
    }
  }
}
