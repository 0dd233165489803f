import Blameless

/// The forms of roster names that name somebody wherever they stand: full names in either order, whatever parts their
/// words, written together, addresses, handles of several parts or with a digit, and words that are nothing but names.
/// What another word alone says depends on the sentence, which ``NameScan`` reads.
struct RosterForms: Sendable {
  private struct Form: Hashable {
    /// Folded.
    let words: [String]
    /// All of its words are words of the language too, so that only capitals tell.
    let needsCapitals: Bool
    /// Its words stand in one identifier, without blanks between them: "[person].dijkstra".
    var isGlued = false
  }

  private var forms: [String: [Form]] = [:]
  /// By hash of the first word, for a quick no.
  private var firstWords: Set<UInt64> = []

  /// At most so many bytes part the words of a name: ", ", "&nbsp;" undone, ".".
  private static let widestGap = 6

  init(roster: [Person], vocabulary: Vocabulary) {
    let known = Set(
      (vocabulary.services + vocabulary.teams + vocabulary.words).map { Self.words(of: $0).joined(separator: " ") })
    let knownWords = Set(known.flatMap { $0.split(separator: " ").map(String.init) })
    for person in roster {
      let names = [person.name] + person.nicknames
      for name in names {
        let words = Self.words(of: name)
        for word in words where !knownWords.contains(word) {
          // A word that is nothing but a name tells alone; what is left of a masked identifier tells in any case.
          if word.count >= (word.utf8.count > word.count ? 2 : 4), !PlainWords.contains(word) {
            add([word], mayBeWords: false)
          }
          if word.count >= 3 {
            add(["person", word], mayBeWords: false, isGlued: true)
            add([word, "person"], mayBeWords: false, isGlued: true)
          }
        }
        guard words.count > 1, let first = words.first, let last = words.last else { continue }
        for form in [words, [first, last], [last, first]] where !known.contains(form.joined(separator: " ")) {
          add(form, mayBeWords: form.allSatisfy(PlainWords.contains))
          let joined = form.joined()
          if joined.count >= 6, !known.contains(joined) { add([joined], mayBeWords: false) }
        }
      }
      for address in person.handles + [person.email].compactMap(\.self) {
        let words = Self.words(of: address)
        let tells = words.count > 1 || words.first?.contains(where: \.isNumber) == true
        let key = words.joined(separator: " ")
        guard tells, key.count >= 5, !known.contains(key) else { continue }
        add(words, mayBeWords: words.allSatisfy(PlainWords.contains))
      }
    }
  }

  var isEmpty: Bool { forms.isEmpty }

  /// Where they stand in a text of UTF-8.
  func places(in bytes: [UInt8]) -> [Range<Int>] {
    guard !isEmpty else { return [] }
    var places: [Range<Int>] = []
    var index = 0
    while let word = Self.nextWord(bytes, from: index) {
      let hash = Self.hash(bytes, word)
      if hash == Self.foreign || firstWords.contains(hash), let end = endOfForm(bytes, word) {
        places.append(word.lowerBound..<end)
        index = end
      } else {
        index = word.upperBound
      }
    }
    return places
  }

  private func endOfForm(_ bytes: [UInt8], _ first: Range<Int>) -> Int? {
    guard let candidates = forms[Self.key(bytes, first)] else { return nil }
    var longest: Int?
    for form in candidates {
      var end = first.upperBound
      var isWhole = !form.needsCapitals || Self.isCapital(bytes, first)
      for word in form.words.dropFirst() where isWhole {
        guard let next = Self.nextWord(bytes, from: end), next.lowerBound - end <= Self.widestGap,
          !Self.endsSentence(bytes[end..<next.lowerBound]),
          !form.isGlued || !bytes[end..<next.lowerBound].contains(where: \.isSpace), Self.key(bytes, next) == word,
          !form.needsCapitals || Self.isCapital(bytes, next)
        else {
          isWhole = false
          break
        }
        end = next.upperBound
      }
      if isWhole, end > longest ?? 0 { longest = end }
    }
    return longest
  }

  private mutating func add(_ words: [String], mayBeWords: Bool, isGlued: Bool = false) {
    let form = Form(words: words, needsCapitals: mayBeWords, isGlued: isGlued)
    guard let first = words.first, forms[first]?.contains(form) != true else { return }
    forms[first, default: []].append(form)
    firstWords.insert(Self.hash(Array(first.utf8), 0..<first.utf8.count))
  }

  // MARK: Words

  /// Folded runs of letters and digits.
  static func words(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var words: [String] = []
    var index = 0
    while let word = nextWord(bytes, from: index) {
      words.append(key(bytes, word))
      index = word.upperBound
    }
    return words
  }

  private static func key(_ bytes: [UInt8], _ word: Range<Int>) -> String {
    Folding.fold(String(decoding: bytes[word], as: UTF8.self)).filter { $0 != "'" }
  }

  /// Apostrophes stand inside of names ("O'Neill") and end them ("Alice's").
  private static func nextWord(_ bytes: [UInt8], from start: Int) -> Range<Int>? {
    var low = start
    while low < bytes.count, !isPart(bytes[low]) { low += 1 }
    guard low < bytes.count else { return nil }
    var end = low
    while end < bytes.count, isPart(bytes[end]) || isInnerApostrophe(bytes, end) { end += 1 }
    return low..<end
  }

  private static func isPart(_ byte: UInt8) -> Bool { byte.isLetterOrDigit || byte >= 0x80 }

  private static func isInnerApostrophe(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "'"), index > 0, let next = bytes.at(index + 1), next.isLetter else {
      return false
    }
    return !(next | 0x20 == UInt8(ascii: "s") && bytes.at(index + 2).map(isPart) != true)
  }

  /// Of words with other letters than ASCII's only that they have some, as folding may make them ASCII.
  private static func hash(_ bytes: [UInt8], _ word: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes[word] {
      guard byte < 0x80 else { return foreign }
      guard byte != UInt8(ascii: "'") else { continue }
      hash = (hash ^ UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return hash
  }

  private static let foreign: UInt64 = 0

  private static func isCapital(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    let first = bytes[word.lowerBound]
    guard first < 0x80 else { return true }
    guard (0x41...0x5A).contains(first) else { return false }
    // A shouted sentence is all capitals.
    return bytes.at(word.lowerBound + 1).map { !(0x41...0x5A).contains($0) } ?? true
  }

  private static func endsSentence(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.contains { "!?;:|".utf8.contains($0) }
  }
}
