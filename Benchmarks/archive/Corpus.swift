import Glibc
import JSONText
import SeededNumbers

/// Reports that nobody wrote: words as common as words are (Zipf), in sentences of the lengths that boards have.
struct Corpus {
  let reports: Int
  private let words: [String]
  private let sums: [Double]

  enum QueryKind: String, CaseIterable {
    case common = "two words", rare = "two rare words", slip = "two words, one with a typing error", phrase
    case beginning = "word and beginning"
  }

  init(reports: Int) {
    self.reports = reports
    var chance = Chance(seed: 7)
    var words = Self.plain
    var known = Set(words)
    while words.count < 30_000 {
      let word = (0..<chance.draw(2...4)).map { _ in Self.syllables[chance.draw(0...(Self.syllables.count - 1))] }
        .joined()
      if known.insert(word).inserted { words.append(word) }
    }
    self.words = words
    var sum = 0.0
    sums = words.indices.map { rank in
      sum += 1 / (Double(rank) + 2.7)
      return sum
    }
  }

  /// As `boardsnap export` writes it.
  func write(to folder: String) throws {
    for path in [folder, folder + "/photos", folder + "/reports"] { mkdir(path, 0o700) }
    try text(
      #"{"schema": "boardsnap.export/1", "private": false, "projects": [{"id": "prjct", "name": "Benchmark"}]}"#,
      to: folder + "/archive.json")
    guard let file = fopen(folder + "/boards.jsonl", "w") else { throw Unwritable() }
    defer { fclose(file) }
    var chance = Chance(seed: 11)
    for number in 0..<reports { fputs(line(number, &chance), file) }
  }

  struct Unwritable: Error {}

  /// The same for the same number.
  func query(_ kind: QueryKind, _ number: Int) -> String {
    var chance = Chance(seed: UInt64(number) &* 31 &+ 5)
    switch kind {
    case .common: return "\(word(&chance)) \(word(&chance))"
    case .rare: return "\(words[chance.draw(500...20_000)]) \(words[chance.draw(20...2_000)])"
    case .slip:
      var word = word(&chance)
      while word.count < 6 { word = self.word(&chance) }
      word.remove(at: word.index(word.startIndex, offsetBy: 3))
      return "\(word) \(self.word(&chance))"
    case .phrase: return "\"\(word(&chance)) \(word(&chance))\""
    case .beginning: return "\(word(&chance)) \(words[chance.draw(100...3_000)].prefix(4))*"
    }
  }

  private func text(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw Unwritable() }
    fputs(text, file)
    fclose(file)
  }

  private func line(_ number: Int, _ chance: inout Chance) -> String {
    var lines: [JSONValue] = []
    func statement() -> (JSONValue, JSONValue) {
      let text = JSONValue.string(sentence(&chance))
      let id = JSONValue.string("L\(lines.count + 1)")
      lines.append(
        .object([
          ("id", id), ("text", text), ("confidence", .number(0.97)), ("struck", .bool(false)), ("ink", .string("blue")),
          (
            "box",
            .array((0..<4).map { _ in .array([.integer(chance.draw(0...3000)), .integer(chance.draw(0...2000))]) })
          ),
        ]))
      return (text, .array([id]))
    }
    func plain() -> JSONValue {
      let (text, sources) = statement()
      return .object([("text", text), ("sources", sources)])
    }
    let events = (0..<4).map { index -> JSONValue in
      let (text, sources) = statement()
      return .object([
        ("time", .string("1\(index):0\(index)")), ("end", .null), ("phase", .string("other")), ("text", text),
        ("sources", sources),
      ])
    }
    let factors = (0..<2).map { _ -> JSONValue in
      let (text, sources) = statement()
      return .object([
        ("text", text), ("lens", .string("prevention")), ("root", .bool(false)), ("because", .null),
        ("question", .null), ("votes", .null), ("sources", sources),
      ])
    }
    let actions = (0..<2).map { index -> JSONValue in
      let (text, sources) = statement()
      return .object([
        ("title", text), ("state", .string("open")), ("owner", .string("platform team")), ("due", .null),
        ("priority", .null), ("type", .string("prevent")), ("answers", .integer(index)), ("subtasks", .array([])),
        ("votes", .null), ("sources", sources),
      ])
    }
    let notes = [plain()]
    let empty = [
      "summary", "impact", "decisions", "questions", "wentWell", "wentPoorly", "lucky", "leadership", "unread",
    ]
    let day = number % 28 + 1
    let report = JSONValue.object(
      [
        ("schema", .string("boardsnap.report/1")), ("private", .bool(false)), ("kind", .string("postmortem")),
        ("title", .string(sentence(&chance))),
        ("date", .string("20\(10 + number % 16)-0\(number % 9 + 1)-\(day < 10 ? "0" : "")\(day)")),
        ("timeline", .array(events)), ("factors", .array(factors)), ("actions", .array(actions)),
        ("notes", .array(notes)), ("measures", .object([])), ("diagram", .null), ("lines", .array(lines)),
      ] + empty.map { ($0, .array([])) })
    return JSONValue.object([
      ("id", .string(Self.id(number))), ("project", .string("prjct")), ("kept", .integer(1_700_000_000 + number)),
      ("stored", .object([("report", report), ("doubtful", .array([]))])),
    ]).line + "\n"
  }

  private static func id(_ number: Int) -> String {
    let signs = Array("abcdefghjkmnpqrstvwxyz")
    var (id, rest) = ("", number)
    for _ in 0..<8 {
      id.append(signs[rest % signs.count])
      rest /= signs.count
    }
    return id
  }

  private func sentence(_ chance: inout Chance) -> String {
    (0..<chance.draw(4...10)).map { _ in word(&chance) }.joined(separator: " ")
  }

  private func word(_ chance: inout Chance) -> String {
    let place = chance.unit() * (sums.last ?? 1)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] < place { low = middle + 1 } else { high = middle }
    }
    return words[low]
  }

  private static let syllables = [
    "ba", "cor", "den", "fil", "gor", "han", "jel", "kam", "lin", "mor", "nus", "pel", "quo", "rin", "sta", "tor", "ul",
    "vek", "wam", "xen", "yor", "zim", "bra", "cle", "dro", "fen", "gli", "hup", "ist", "jor", "kel", "lam", "mun",
  ]

  /// What boards are full of, the most common first.
  private static let plain = """
    the to of in was for on and with a no is not after deploy from at alert service checkout error rollback timeout \
    database queue latency pool connection retry limit config staging canary pipeline test check gate runbook memory disk \
    traffic cache replica failover migration schema index lock node pod cluster region certificate token gateway proxy \
    worker job batch cron metric dashboard threshold page incident customer payment order login search upload release \
    version flag toggle feature build image container host network packet dns load balancer health probe restart crash \
    leak spike drop stale slow full missing late wrong old new manual automatic backup restore data loss partial retry \
    storm thundering herd rate limit budget capacity scale quota throttle circuit breaker fallback timeout
    """.split(separator: " ").map(String.init).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
}

/// Chance that is the same for the same seed.
struct Chance {
  private var numbers: SplitMix

  init(seed: UInt64) { numbers = SplitMix(state: seed) }

  mutating func draw(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(numbers.next() % UInt64(range.count))
  }

  mutating func unit() -> Double { Double(numbers.next() >> 11) / Double(1 << 53) }
}
