/// Cuts the text of a block into sentences.
package struct SentenceCut {
  /// Longer stretches are cut at a blank: they are data, or a list without marks. In bytes.
  static let limit = 4000

  private let text: [UInt8]
  private var sentences: [Range<Int>] = []
  private var start = 0

  /// - Returns: places in `text`, in order, none empty, without blanks at their ends.
  package static func sentences(of text: [UInt8]) -> [Range<Int>] {
    var cut = SentenceCut(text: text)
    cut.run()
    return cut.sentences
  }

  private init(text: [UInt8]) { self.text = text }

  private mutating func run() {
    var at = 0
    var lastBlank = 0
    while at < text.count {
      switch text[at] {
      case 0x0A: cut(at: at)
      case 0x20, 0x09: lastBlank = at
      case UInt8(ascii: "`"): at = endOfCode(from: at)
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        if let end = endOfSentence(from: at) {
          cut(at: end)
          at = end
          continue
        }
      default: break
      }
      at += 1
      if at - start > Self.limit { cut(at: lastBlank > start ? lastBlank : wholeScalar(at)) }
    }
    cut(at: text.count)
  }

  private func wholeScalar(_ at: Int) -> Int {
    var end = min(at, text.count)
    while end > start + 1, end < text.count, text[end] >= 0x80 { end -= 1 }
    return end > start + 1 ? end : min(at, text.count)
  }

  private mutating func cut(at end: Int) {
    var (low, high) = (start, end)
    while low < high, isSpace(text[low]) { low += 1 }
    while high > low, isSpace(text[high - 1]) { high -= 1 }
    if low < high { sentences.append(low..<high) }
    start = end
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte.isBlank || byte == 0x0A }

  /// On the closing backtick, or where it stands when there is none near.
  private func endOfCode(from at: Int) -> Int {
    text[(at + 1)...].prefix(400).firstIndex(of: UInt8(ascii: "`")) ?? at
  }

  /// Behind the marks and what closes with them. Nil where the sentence goes on.
  private func endOfSentence(from at: Int) -> Int? {
    // "!! turn the canary on", "? who pays": marks before a sentence are none.
    guard text[start..<at].contains(where: { !isSpace($0) && !$0.isPunctuation }) else { return nil }
    var end = at
    while end < text.count, [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(text[end]) { end += 1 }
    let isStop = end - at == 1 && text[at] == UInt8(ascii: ".")
    while end < text.count,
      [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]")].contains(text[end])
    { end += 1 }
    if text[end...].starts(with: "”") || text[end...].starts(with: "’") { end += 3 }
    guard end < text.count else { return end }
    guard isSpace(text[end]) else { return nil }
    guard isStop || text[at] == UInt8(ascii: ".") else { return end }
    guard let next = text[end...].first(where: { !isSpace($0) }), !next.isLowercase else { return nil }
    return isStop && isAbbreviation(before: at) ? nil : end
  }

  private func isAbbreviation(before at: Int) -> Bool {
    var from = at
    while from > start, text[from - 1].isLetter || text[from - 1] >= 0x80 || text[from - 1] == UInt8(ascii: "."),
      at - from < 8
    { from -= 1 }
    let word = String(decoding: text[from..<at], as: UTF8.self)
    if word.count == 1, let letter = word.first, letter.isLetter {
      guard letter.isUppercase else { return false }
      // "plan A. The next day", but "A. Lindgren": a name must not fall apart.
      return !["I", "A"].contains(word) || !Self.openers.contains(wordBehind(at).lowercased())
    }
    return Self.abbreviations.contains(word.lowercased())
  }

  private func wordBehind(_ at: Int) -> String {
    let rest = text[(at + 1)...].drop(while: isSpace)
    return String(decoding: rest.prefix { $0.isLetter || $0 >= 0x80 }, as: UTF8.self)
  }

  /// Words that begin sentences.
  private static let openers: Set<String> = [
    "the", "a", "an", "we", "it", "this", "that", "these", "those", "they", "he", "she", "you", "i", "then", "there",
    "no",
    "so", "but", "and", "or", "when", "while", "after", "before", "at", "in", "on", "for", "from", "to", "with", "if",
    "our",
    "what", "why", "who", "how", "which", "as", "by", "not", "nobody", "everyone", "all", "later", "next", "also",
  ]

  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "est", "incl", "eg", "ie", "vs", "cf", "ca", "approx", "dr", "mr", "mrs", "ms", "prof", "st", "no",
    "nr", "fig", "v",
    "ver", "inc", "dept", "resp", "incl", "esp",
  ]
}
