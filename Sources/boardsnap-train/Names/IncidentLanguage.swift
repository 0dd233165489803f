import Foundation
import SeededNumbers

/// Makes sentences of the language of incidents from templates, with people of many countries in them.
struct IncidentLanguage {
  private let templates: [Substring]
  private let slots: [String: [String]]
  private let lists: NameLists
  var random: SplitMix

  /// - Parameter folder: holds templates.txt and slots.txt.
  init(_ folder: URL, lists: NameLists, seed: UInt64) throws {
    let read = { (name: String) in try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8) }
    templates = try read("templates.txt").split(separator: "\n").filter { !$0.hasPrefix("##") }
    var slots: [String: [String]] = [:]
    for line in try read("slots.txt").split(separator: "\n") where !line.hasPrefix("#") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      slots[String(line[..<colon])] = line[line.index(after: colon)...].split(separator: "|").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
    self.slots = slots
    self.lists = lists
    random = SplitMix(state: seed)
  }

  mutating func line() -> LabelledLine {
    var out = LabelledLine()
    var rest = pick(templates)
    while let open = rest.firstIndex(of: "{") {
      let name = rest[rest.index(after: open)...].prefix { $0.isLetter }
      guard name.endIndex < rest.endIndex, rest[name.endIndex] == "}", !name.isEmpty else {
        out.append(String(rest[...open]))
        rest = rest[rest.index(after: open)...]
        continue
      }
      out.append(String(rest[..<open]))
      fill(String(name), into: &out)
      rest = rest[rest.index(after: name.endIndex)...]
    }
    out.append(String(rest))
    return out
  }

  // MARK: Slots

  private mutating func fill(_ slot: String, into out: inout LabelledLine) {
    if let values = slots[slot] { return out.append(pick(values)) }
    switch slot {
    case "n": out.append(cased(person().given))
    case "t": out.append(chance(6) ? "T+\(number(9))" : "\(two(24)):\(two(60))")
    case "num": out.append(String(number(chance(2) ? 10 : 5000)))
    case "id": out.append("\(pick(["OPS", "PAY", "INC", "SRE", "PROJ", "JIRA"]))-\(number(9000))")
    case "hex": out.append(String(random.next() % 0xFFF_FFFF, radix: 16))
    case "host": out.append("\(pick(["db", "web", "eb-prod", "lb", "k8s-node", "cache"]))-\(two(20))")
    case "jargon": out.append(jargon())
    case "place": out.append(pick(lists.places))
    default: person(slot, into: &out)
    }
  }

  private mutating func person(_ slot: String, into out: inout LabelledLine) {
    let (given, family) = person()
    switch slot {
    case "first": out.append(chance(12) ? given.lowercased() : given, isName: true)
    case "last": out.append(family, isName: true)
    case "full": out.append("\(given) \(family)", isName: true)
    case "fdot": out.append("\(given.prefix(1)). \(family)", isName: true)
    case "firstl": out.append("\(given) \(family.prefix(1))\(chance(2) ? "." : "")", isName: true)
    case "lf":
      out.append(family, isName: true)
      out.append(", ")
      out.append(given, isName: true)
    case "init": out.append((given.prefix(1) + family.prefix(1)).uppercased(), isName: true)
    case "handle": out.append(account(given, family), isName: true)
    case "email":
      out.append(account(given, family), isName: true)
      out.append("@\(pick(slots["word"] ?? [])).\(pick(["com", "io", "dev", "org", "co.uk", "de"]))")
    case "p":
      switch random.next() % 20 {
      case 0..<11: out.append(given, isName: true)
      case 11..<15: out.append("\(given) \(family)", isName: true)
      case 15: out.append(family, isName: true)
      case 16: out.append("\(given.prefix(1)). \(family)", isName: true)
      case 17:
        out.append(pick(["Mr. ", "Ms. ", "Mrs ", "Dr. ", "Dr ", "Prof. ", "Mr ", "Herr ", "Frau "]))
        out.append(family, isName: true)
      case 18:
        out.append("@")
        out.append(account(given, family), isName: true)
      default: out.append("\(given) \(family.prefix(1)).", isName: true)
      }
    default: out.append("{\(slot)}")
    }
  }

  /// A given and a family name of one country.
  private mutating func person() -> (given: String, family: String) {
    let country = lists.countries[Int(random.next() % UInt64(lists.countries.count))]
    return (pick(country.given), pick(country.family))
  }

  /// A word of software, in one of its spellings.
  private mutating func jargon() -> String {
    let word = pick(lists.jargon)
    switch random.next() % 4 {
    case 0: return word
    case 1: return word.count < 5 ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
    case 2: return word.prefix(1).uppercased() + word.dropFirst()
    default:
      return chance(3)
        ? word.prefix(1).uppercased() + word.dropFirst() + pick(["DB", "SQL", "MQ", "JS", "OS", "Hub", "Flow"]) : word
    }
  }

  private mutating func account(_ given: String, _ family: String) -> String {
    let a = Self.plain(given), b = Self.plain(family)
    guard !a.isEmpty, !b.isEmpty else { return given }
    switch random.next() % 9 {
    case 0: return a
    case 1: return "\(a).\(b)"
    case 2: return "\(a.prefix(1))\(b)"
    case 3: return "\(a)\(b.prefix(1))"
    case 4: return "\(a)_\(b)"
    case 5: return "\(a)\(b)"
    case 6: return "\(a.prefix(1)).\(b)"
    case 7: return "\(a)-\(b)"
    default: return b
    }
  }

  private static func plain(_ name: String) -> String {
    name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased().filter {
      $0.isASCII && $0.isLetter
    }
  }

  private mutating func cased(_ name: String) -> String { chance(6) ? name.lowercased() : name }
  private mutating func pick<T>(_ values: [T]) -> T { values[Int(random.next() % UInt64(max(1, values.count)))] }
  private mutating func number(_ below: Int) -> Int { Int(random.next() % UInt64(below)) + 1 }
  private mutating func chance(_ one: UInt64) -> Bool { random.next() % one == 0 }
  private mutating func two(_ below: UInt64) -> String {
    let value = random.next() % below
    return value < 10 ? "0\(value)" : String(value)
  }
}
