import Blameless

/// Boards with names in many forms and places, always the same for one seed.
struct NameGenerator {
  /// Small and repeatable: each test run sees the same boards.
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  struct Named {
    var given: String
    var family: String
    /// What may stand in no rendering, folded.
    var words: [String] { [given, family] }
  }

  mutating func number(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

  mutating func person() -> Named { Named(given: pick(Self.given), family: pick(Self.family)) }

  /// One way to write a person on a board.
  mutating func form(_ person: Named) -> String {
    let initial = String(person.given.prefix(1))
    return switch number(below: 9) {
    case 0, 1, 2: person.given
    case 3: "\(person.given) \(person.family)"
    case 4: person.given.uppercased()
    case 5: "\(initial). \(person.family)"
    case 6: "Dr. \(person.family)"
    case 7: "\(person.given) \(person.family.prefix(1))."
    default: person.given.lowercased()
    }
  }

  /// A line that names one person, or two.
  mutating func line(_ one: Named, _ two: Named) -> String {
    let a = form(one)
    let b = form(two)
    let handle = one.given.lowercased().filter(\.isLetter)
    return switch number(below: 30) {
    case 0: "14:02 \(a) deployed v2.3 without a plan"
    case 1: "14:19 page acked by \(a)"
    case 2: "Add a rollback check to the gate - \(a)"
    case 3: "Rotate the keys (\(a))"
    case 4: "Page on lag @\(handle)"
    case 5: "Ask \(handle).\(one.family.lowercased().filter(\.isLetter))@example.com for the runbook"
    case 6: "\(a)'s change broke the login"
    case 7: "Told \(a) to wait for the replica"
    case 8: "\(a) & \(b) rolled back"
    case 9: "Document the failover - \(a)/\(b)"
    case 10: "Owner: \(a)"
    case 11: "kudos to \(a) for the quick fix"
    case 12: "\(a) should have tested the migration"
    case 13: "Why did \(a) skip the checklist?"
    case 14: "14:31 \(a) and \(b) restarted the queue"
    case 15: "\(a): write the runbook by 12/1"
    case 16: "[\(a)] fix the alert"
    case 17: "\(a) to add a dashboard"
    case 18: "IC: \(a), scribe: \(b)"
    case 19: "if \(a) had waited, no outage"
    case 20: "cc \(a), \(b)"
    case 21: "DBA \(a) restored the backup"
    case 22: "The alert was silenced by \(a) at 02:00"
    case 23: "\(a) forgot to update the runbook"
    case 24: "thanks \(a)!"
    case 25: "Paged \(a) at 02:10, no answer"
    case 26: "Checked with \(a) about the lag"
    case 27: "Update the docs → \(a)"
    case 28: "\(a) noticed the error rate"
    default: "Attendees: \(a), \(b)"
    }
  }

  mutating func board() -> (board: BoardBuilder, people: [Named]) {
    let people = [person(), person(), person()]
    func two(_ number: Int) -> (Named, Named) { (people[number % 3], people[(number + 1) % 3]) }
    var lines: [String] = []
    for index in 0..<9 { lines.append(line(two(index).0, two(index).1)) }
    let title = number(below: 2) == 0 ? "\(people[0].given)'s postmortem 2026-11-18" : "Postmortem: login outage"
    let split = two(1).0
    let builder = BoardBuilder()
      .line(title, x: 200, y: 10, height: 36)
      .column("Timeline", lines[0], lines[1], lines[2], y: 100)
      .line("14:50 Reverted by \(split.given)", x: 40, y: 262, confidence: 0.3)
      .line("\(split.family), after a call", x: 100, y: 290)
      .column("Root cause", lines[3], "Decisions", lines[4], "Notes", lines[5], x: 900, y: 100)
      .column("Actions", "☐ \(lines[6])", "☐ \(lines[7])", "☑ \(lines[8])", x: 1700, y: 100)
    return (builder, people)
  }

  static let given = [
    "Alice", "Bob", "Jürgen", "Siobhán", "Priya", "Håkon", "Thandiwe", "Zoltán", "Oluwaseun", "Grace", "Mark", "Dmitri",
    "Élodie", "Kenji", "Fatima", "Will", "Rose", "Ngozi", "Xiang", "Wei", "Ayşe", "Łukasz", "Mohammed", "Yuki",
    "Diego", "Ifeoma", "Rajesh", "Nguyen", "Sven", "Chiara", "Aleksandra", "Tane", "Keanu", "Leilani", "Moana", "Ravi",
    "Sipho", "Giulia", "Bjørn", "Anaïs", "Carlos", "Tomasz", "Hyun", "Aroha",
  ]

  static let family = [
    "Moreau", "Okafor", "Weiß", "O'Neill", "Raghunathan", "Nygård", "Mbeki", "Szabó", "Adeyemi", "Hopper", "Baker",
    "Volkov", "Lefèvre", "Watanabe", "Al-Sayed", "Castellan", "Kowalski", "Yamamoto", "García", "Nakamura", "Eze",
    "Demir", "Lindqvist", "Ferreira",
  ]
}
