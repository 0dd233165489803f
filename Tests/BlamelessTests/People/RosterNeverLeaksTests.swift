import SeededNumbers
import Testing

@testable import Blameless

/// Random people of twenty languages, in the forms and places that texts name them by.
@Suite struct `Nobody on the roster is left in a text` {
  @Test(arguments: 0..<20)
  func `whoever it is and wherever it stands`(seed: Int) {
    var draw = SplitMix(seed: UInt64(seed) + 1)
    for _ in 0..<60 {
      let given = Self.given.randomElement(using: &draw) ?? ""
      let family = Self.family.randomElement(using: &draw) ?? ""
      let person = Person(
        name: "\(given) \(family)", handles: ["@\(Folding.fold(given)).x9"],
        email: "\(Folding.fold(family))@acme.example")
      let scan = NameScan(roster: [person, Person(name: "Bo Nilsson")])
      let form = (Self.forms.randomElement(using: &draw) ?? { a, b in a + b })(given, family)
      let place = Self.places.randomElement(using: &draw) ?? "%"
      let text = place.split(separator: "%", omittingEmptySubsequences: false).joined(separator: form)
      let out = scan.redacted(text).text
      var reader = NameWords()
      let bytes = Array(out.utf8)
      bytes.withUnsafeBufferPointer { reader.read($0, 0..<$0.count) }
      let left = reader.words.filter { $0.kind == .word }.map {
        Folding.fold(String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self))
      }
      let parts = Set(
        (given + " " + family).split { $0 == " " || $0 == "-" }.map { Folding.fold($0) }.filter { $0.count > 2 })
      #expect(!left.contains(where: parts.contains), "\(text) gave \(out)")
    }
  }

  private static let given = [
    "Alice", "Jürgen", "Siobhán", "Priya", "Håkon", "Thandi", "Zoltán", "María-José", "Oluwaseun", "Mark", "Дмитрий",
    "Élodie", "健太", "伟", "민준", "فاطمة", "Γιώργος", "Nguyễn", "Łukasz", "Ayşe", "Jan", "Grace", "Will", "April", "Aarav",
  ]
  private static let family = [
    "Moreau", "Okafor", "Weiß", "O'Neill", "Lei", "Raghunathan", "Nygård", "Mbeki", "Szabó", "García", "Волков",
    "Lefèvre", "田中", "王", "김", "حداد", "Παπαδόπουλος", "Thị", "Wójcik", "Yılmaz", "de Vries", "Hopper", "Stone",
    "Smith-Jones", "Baker",
  ]
  private static let forms: [@Sendable (String, String) -> String] = [
    { a, b in "\(a) \(b)" }, { a, b in "\(b), \(a)" }, { a, b in "\(a) \(b)".uppercased() },
    { a, b in "\(a) \(b)".lowercased() }, { a, b in "\(a.prefix(1)). \(b)" }, { a, _ in a }, { _, b in b },
    { a, b in "\(a) \(b.prefix(1))." },
  ]
  private static let places = [
    "% deployed v2.3", "14:02 % rolled back", "told % to wait", "fix the alert - %", "fix the alert (%)", "owner: %",
    "%'s change broke login", "Why did % deploy?", "paged % at 02:00", "kudos to %", "pushed by %", "cc %, please",
    "Co-authored-by: % <x@acme.example>", "%: anyone there?", "| % | done |", "**%** restarted it", "“%” said so",
    "Thanks,\n%", "Reviewers: %, Bo Nilsson", "per %, wait", "Dr. % joined", "asked Bo Nilsson and % about lag",
  ]
}
