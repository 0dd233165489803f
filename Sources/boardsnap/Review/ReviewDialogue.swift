import Blameless

/// Asks about one word after the other. What is asked goes to standard error: names are for these eyes only.
struct ReviewDialogue {
  let keeper: DecisionKeeper
  /// The board that is asked about, where the archive has it: whoever is found on it is taken out of it.
  let board: ReviewedBoard?
  private var pending: [UInt8] = []
  private var kept = 0

  init(keeper: DecisionKeeper, board: ReviewedBoard?) {
    self.keeper = keeper
    self.board = board
  }

  mutating func run(_ doubts: [Doubt]) async throws {
    guard !doubts.isEmpty else { return StandardError.say("Nothing is doubtful.") }
    for (index, doubt) in doubts.enumerated() {
      StandardError.write("\n\(index + 1) of \(doubts.count): \(Self.harmless(doubt.line))\n")
      let place = doubt.place.map { " (\($0) of the board)" } ?? ""
      let guesses =
        doubt.guesses.isEmpty ? "" : ", or \(doubt.guesses.prefix(3).map(Self.harmless).joined(separator: ", "))"
      let why = doubt.mayBeAName ? "may be a person" : "was hard to read\(guesses)"
      StandardError.write("  \"\(Self.harmless(doubt.word))\"\(place) \(why).\n")
      guard try await ask(about: doubt) else { break }
    }
    let words = kept == 1 ? "1 decision is" : "\(kept) decisions are"
    StandardError.say(
      board == nil
        ? "\(words) kept. Read the board again to see them at work."
        : "\(words) kept. Boards read from now on know them; whoever is a person is out of this one.")
  }

  /// - Returns: false when the review is over.
  private mutating func ask(about doubt: Doubt) async throws -> Bool {
    while true {
      StandardError.write("  [p]erson, [n]ot a person, [r]etype, [s]kip, [q]uit: ")
      guard let answer = try line()?.lowercased() else { return false }
      switch answer.first {
      case "p": return try await person(named: doubt.word)
      case "n": try await keep(.word(doubt.word), for: doubt.word)
      case "r": return try await retype(doubt.word)
      case "s", nil: return true
      case "q": return false
      default: continue
      }
      return true
    }
  }

  private mutating func person(named written: String) async throws -> Bool {
    let word = Self.bare(written)
    StandardError.write("  Their name [\(Self.harmless(word))]: ")
    guard let name = try line() else { return try await keepLast(.person(Person(name: word)), for: written) }
    StandardError.write("  Their role or team, to stand instead of it [none]: ")
    guard let role = try line() else {
      return try await keepLast(.person(Person(name: name.isEmpty ? word : name)), for: written)
    }
    var person = Person(name: name.isEmpty ? word : name, role: role.isEmpty ? nil : role)
    // What the board calls them is found from now on too.
    let isPart = person.name.lowercased().split(separator: " ").contains(Substring(word.lowercased()))
    if !isPart { person.nicknames = [word] }
    try await keep(.person(person), for: written)
    return true
  }

  private mutating func retype(_ written: String) async throws -> Bool {
    StandardError.write("  It says: ")
    guard let text = try line() else { return false }
    guard !text.isEmpty else { return true }
    StandardError.write("  Is that a person? [y/N]: ")
    let answer = try line()
    let isPerson = answer?.lowercased().hasPrefix("y") == true
    try await keep(isPerson ? .person(Person(name: text)) : .word(text), for: written)
    return answer != nil
  }

  /// - Parameter written: what the board has, as it was read.
  private mutating func keep(_ decision: Decision, for written: String) async throws {
    try keeper.keep(decision)
    try await board?.settle(decision, for: written)
    kept += 1
  }

  private mutating func keepLast(_ decision: Decision, for written: String) async throws -> Bool {
    try await keep(decision, for: written)
    return false
  }

  /// The next line of standard input without blanks around it; nil at its end.
  private mutating func line() throws(Failure) -> String? {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        defer { pending.removeFirst(end + 1) }
        return Self.trimmed(String(decoding: pending[..<end], as: UTF8.self))
      }
      let part = try StandardInput.read(atMost: 4096)
      if part.isEmpty {
        defer { pending = [] }
        return pending.isEmpty ? nil : Self.trimmed(String(decoding: pending, as: UTF8.self))
      }
      pending += part
    }
  }

  private static func trimmed(_ text: String) -> String {
    var slice = text[...]
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
  }

  /// Without the marks that a board has around a word.
  private static func bare(_ word: String) -> String {
    var slice = word[...]
    while let first = slice.first, !(first.isLetter || first.isNumber || first == "@") { slice.removeFirst() }
    while let last = slice.last, !(last.isLetter || last.isNumber) { slice.removeLast() }
    for ending in ["'s", "’s"] where slice.hasSuffix(ending) { slice.removeLast(2) }
    return slice.isEmpty ? word : String(slice)
  }

  /// Nothing on a board may steer a terminal.
  private static func harmless(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? "?" : $0 }))
  }
}
