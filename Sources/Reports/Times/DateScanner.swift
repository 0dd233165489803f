/// Finds a date in a line: "2026-11-18", "18 Nov 2026", "Nov 18", "11/18/2026", "18.11.2026".
enum DateScanner {
  struct Found {
    /// Nil where the board gives no year.
    var year: Int?
    var month: Int
    var day: Int
    /// The words it takes, as indices among those separated by spaces.
    var words: Range<Int>

    /// - Parameter year: taken where the board gives none.
    func date(year other: Int?) -> CivilDate? {
      (year ?? other).flatMap { CivilDate(year: $0, month: month, day: day) }
    }
  }

  /// The first date among words that are separated by spaces.
  static func first(in words: [Substring]) -> Found? {
    for index in words.indices {
      if var found = figures(bare(words[index])) {
        found.words = index..<(index + 1)
        return found
      }
      if let found = named(words, at: index) { return found }
    }
    return nil
  }

  private static func bare(_ word: Substring) -> String {
    let edges: Set<Character> = ["(", ")", "[", "]", ",", ".", ":", ";"]
    let isEdge: (Character) -> Bool = { edges.contains($0) }
    return String(word.drop(while: isEdge).reversed().drop(while: isEdge).reversed())
  }

  private static func figures(_ word: String) -> Found? {
    for joint: Character in ["-", "/", "."] {
      let parts = word.split(separator: joint, omittingEmptySubsequences: false)
      let numbers = parts.compactMap { $0.allSatisfy { $0.isASCII && $0.isNumber } ? Int($0) : nil }
      guard numbers.count == parts.count, parts.allSatisfy({ (1...4).contains($0.count) }) else { continue }
      if parts.count == 3, parts[0].count == 4 { return found(numbers[0], numbers[1], numbers[2]) }
      if parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, [2, 4].contains(parts[2].count), joint != "-" {
        let year = parts[2].count == 2 ? 2000 + numbers[2] : numbers[2]
        // A dot parts day and month in that order; a slash the other way round, where that can be.
        let isDayFirst = joint == "." || numbers[0] > 12
        return isDayFirst ? found(year, numbers[1], numbers[0]) : found(year, numbers[0], numbers[1])
      }
      if parts.count == 2, joint == "/", parts[0].count <= 2, parts[1].count <= 2 {
        return numbers[0] > 12 ? found(nil, numbers[1], numbers[0]) : found(nil, numbers[0], numbers[1])
      }
    }
    // "Sep15": written, or read, without a space.
    let name = word.prefix { $0.isLetter }
    if word.first?.isUppercase == true, let month = month(name), (1...2).contains(word.count - name.count),
      let day = Int(word.dropFirst(name.count))
    {
      return found(nil, month, day)
    }
    let parts = word.split(separator: "-")
    guard parts.count == 3 || parts.count == 2, let day = Int(parts[0]), let month = month(parts[1]) else { return nil }
    return found(parts.count == 3 ? Int(parts[2]).map { $0 < 100 ? 2000 + $0 : $0 } : nil, month, day)
  }

  private static func found(_ year: Int?, _ month: Int, _ day: Int) -> Found? {
    guard CivilDate(year: year ?? 2000, month: month, day: day) != nil else { return nil }
    return Found(year: year, month: month, day: day, words: 0..<0)
  }

  /// "18 Nov 2026", "18th of November", "Nov 18, 2026".
  private static func named(_ words: [Substring], at index: Int) -> Found? {
    guard index + 1 < words.count else { return nil }
    var next = index + 1
    var dayWord = bare(words[index])
    var monthWord = bare(words[next])
    if monthWord.lowercased() == "of", next + 1 < words.count {
      next += 1
      monthWord = bare(words[next])
    }
    // "Jun, 30 Nov": the figure belongs to the month behind it, and the word before it is a person.
    if month(dayWord[...]) != nil, next + 1 < words.count, month(bare(words[next + 1])[...]) != nil { return nil }
    if month(dayWord[...]) != nil { (dayWord, monthWord) = (monthWord, dayWord) }
    var year: Int?
    // "JUL 24.2026": the comma was read as a full stop, and the space is gone.
    let joined = dayWord.split { ".,".contains($0) }
    if joined.count == 2, joined[1].count == 4, let value = Int(joined[1]), (1990...2100).contains(value) {
      year = value
      dayWord = String(joined[0])
    }
    guard let month = month(monthWord[...]), let day = ordinal(dayWord) else { return nil }
    var end = next + 1
    if year == nil, end < words.count, let value = Int(bare(words[end])), (1990...2100).contains(value) {
      year = value
      end += 1
    }
    guard var date = found(year, month, day) else { return nil }
    date.words = index..<end
    return date
  }

  private static func ordinal(_ word: String) -> Int? {
    var body = word.lowercased()
    for ending in ["st", "nd", "rd", "th"] where body.hasSuffix(ending) { body = String(body.dropLast(2)) }
    // A day read as "1O" or "l5": letters that are written like a figure, beside one that is.
    if body.contains(where: \.isNumber) {
      body = body.map { $0 == "o" ? "0" : $0 == "l" || $0 == "i" ? "1" : String($0) }.joined()
    }
    return body.count <= 2 ? Int(body) : nil
  }

  /// "december", "dec".
  static func isMonth(_ word: String) -> Bool { month(word[...]) != nil }

  private static func month(_ word: Substring) -> Int? {
    var name = word.lowercased()
    // "0ct"
    if name.hasPrefix("0c") { name = "o" + name.dropFirst() }
    guard name.count >= 3, name.allSatisfy(\.isLetter) else { return nil }
    let full = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    return full.firstIndex { $0 == name || $0.prefix(3) == name || name == "sept" && $0 == "september" }.map { $0 + 1 }
  }
}
