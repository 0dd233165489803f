/// Words cut down to what they have in common: "deploys" and "deployed" are one. For comparing, never for showing.
enum Lemmas {
  /// Of a text, each once, in order. Words that every text has are left out; what names a service stays whole.
  static func of(_ text: String) -> [String] {
    var lemmas: [String] = []
    var seen: Set<String> = []
    for word in words(of: text) where word.utf8.count > 1 && !common.contains(word) {
      let lemma = stem(word)
      if seen.insert(lemma).inserted { lemmas.append(lemma) }
    }
    return lemmas
  }

  /// Words of a text whose lemmas are given, small, in the lemmas' order: for people, who read "raised" and not "rais".
  static func words(of text: String, having lemmas: [String]) -> [String] {
    let words = words(of: text)
    return lemmas.map { lemma in words.first { stem($0) == lemma } ?? lemma }
  }

  /// Letters and figures in a row, small. "v2.3", "auth-svc" and "10.0.0.1" stay whole.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var joint: Character?
    func close() {
      if !word.isEmpty { words.append(word) }
      word = ""
      joint = nil
    }
    for character in text.lowercased() {
      if character.isPartOfWord {
        if let joint { word.append(joint) }
        joint = nil
        word.append(character)
      } else if !word.isEmpty, joint == nil, character == "." || character == "-" || character == "_" {
        joint = character
      } else if character != "'" && character != "’" {
        close()
      }
    }
    close()
    return words
  }

  /// The endings of English verbs and plurals, as the first step of Porter's stemmer takes them off.
  static func stem(_ word: String) -> String {
    guard word.utf8.count > 4, word.utf8.allSatisfy({ 97...122 ~= $0 }) else { return word }
    var letters = Array(word.utf8)
    func ends(_ ending: String) -> Bool {
      letters.count > ending.utf8.count + 2 && letters.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
    func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }
    if ends("ies") {
      letters.removeLast(3)
      letters += "y".utf8
    } else if ends("sses") || ends("xes") || ends("ches") || ends("shes") {
      letters.removeLast(2)
    } else if ends("s"), !ends("ss"), !ends("us"), !ends("is") {
      letters.removeLast()
    }
    for ending in ["ingly", "edly", "ing", "ed"] where ends(ending) {
      let rest = letters.dropLast(ending.utf8.count)
      guard rest.contains(where: isVowel) else { continue }
      letters = Array(rest)
      if letters.count > 3, letters[letters.count - 1] == letters[letters.count - 2],
        !"lsz".utf8.contains(letters[letters.count - 1])
      {
        letters.removeLast()
      }
      break
    }
    // "deploye" of no word, "cache" and "caching": a last e says nothing.
    if letters.count > 4, letters.last == UInt8(ascii: "e") { letters.removeLast() }
    return String(decoding: letters, as: UTF8.self)
  }

  private static let common: Set<String> = [
    "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "because", "been", "before",
    "but", "by", "can", "could", "did", "do", "does", "during", "each", "for", "from", "had", "has", "have", "how",
    "if", "in", "into", "is", "it", "its", "made", "more", "most", "no", "nor", "not", "of", "off", "on", "one", "only",
    "or", "our", "out", "over", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there", "these",
    "they", "this", "to", "too", "under", "until", "up", "very", "was", "we", "were", "what", "when", "where", "which",
    "while", "who", "why", "will", "with", "without", "would",
  ]
}

extension Character {
  /// A letter or a figure, in text that is small: at once for the plain ones that nearly all are.
  fileprivate var isPartOfWord: Bool {
    guard let byte = asciiValue else { return isLetter || isNumber }
    return 0x61...0x7A ~= byte || 0x30...0x39 ~= byte
  }
}
