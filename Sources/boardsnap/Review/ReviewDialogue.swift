import Blameless

/// Asks about one word after the other. What is asked goes to standard error: names are for these eyes only.
struct ReviewDialogue {
  let keeper: DecisionKeeper
  private var pending: [UInt8] = []
  private var kept = 0

  init(keeper: DecisionKeeper) { self.keeper = keeper }

  mutating func run(_ doubts: [Doubt]) throws(Failure) {
    guard !doubts.isEmpty else { return StandardError.say("Nothing is doubtful.") }
    for (index, doubt) in doubts.enumerated() {
      StandardError.write("\n\(index + 1) of \(doubts.count): \(Self.harmless(doubt.line))\n")
      let place = doubt.place.map { " (\($0) of the board)" } ?? ""
      let guesses =
        doubt.guesses.isEmpty ? "" : ", or \(doubt.guesses.prefix(3).map(Self.harmless).joined(separator: ", "))"
      let why = doubt.mayBeAName ? "may be a person" : "was hard to read\(guesses)"
      StandardError.write("  \"\(Self.harmless(doubt.word))\"\(place) \(why).\n")
      guard try ask(about: doubt) else { break }
    }
    let words = kept == 1 ? "1 decision is" : "\(kept) decisions are"
    StandardError.say("\(words) kept. Read the board again to see them at work.")
  }

  /// - Returns: false when the review is over.
  private mutating func ask(about doubt: Doubt) throws(Failure) -> Bool {
    while true {
      StandardError.write("  [p]erson, [n]ot a person, [r]etype, [s]kip, [q]uit: ")
      guard let answer = try line()?.lowercased() else { return false }
      switch answer.first {
      case "p": return try person(named: doubt.word)
      case "n": try keep(.word(doubt.word))
      case "r": return try retype()
      case "s", nil: return true
      case "q": return false
      default: continue
      }
      return true
    }
  }

  private mutating func person(named word: String) throws(Failure) -> Bool {
    let word = Self.bare(word)
    StandardError.write("  Their name [\(Self.harmless(word))]: ")
    guard let name = try line() else { return try keepLast(.person(Person(name: word))) }
    StandardError.write("  Their role or team, to stand instead of it [none]: ")
    guard let role = try line() else { return try keepLast(.person(Person(name: name.isEmpty ? word : name))) }
    var person = Person(name: name.isEmpty ? word : name, role: role.isEmpty ? nil : role)
    // What the board calls them is found from now on too.
    let isPart = person.name.lowercased().split(separator: " ").contains(Substring(word.lowercased()))
    if !isPart { person.nicknames = [word] }
    try keep(.person(person))
    return true
  }

  private mutating func retype() throws(Failure) -> Bool {
    StandardError.write("  It says: ")
    guard let text = try line() else { return false }
    guard !text.isEmpty else { return true }
    StandardError.write("  Is that a person? [y/N]: ")
    let answer = try line()
    let isPerson = answer?.lowercased().hasPrefix("y") == true
    try keep(isPerson ? .person(Person(name: text)) : .word(text))
    return answer != nil
  }

  private mutating func keep(_ decision: Decision) throws(Failure) {
    try keeper.keep(decision)
    kept += 1
  }

  private mutating func keepLast(_ decision: Decision) throws(Failure) -> Bool {
    try keep(decision)
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
