/// Chinese given names of two syllables as they are written in Latin letters, where an English ending would make nouns of
/// them: "Xiaoling", "Xueqing".
enum PinyinName {
  /// Whether a word is two syllables of Hanyu Pinyin (ISO 7098), the second one on "-ing". "Timing" is so too: what is a word
  /// of the language has to be ruled out before.
  static func endsInIng(_ key: String) -> Bool {
    guard key.hasSuffix("ing"), key.utf8.count < 12 else { return false }
    var rest = Array(key.utf8.dropLast(3))
    guard let initial = rest.popLast(), initialsOfIng.contains(initial) else { return false }
    return isSyllable(rest[...])
  }

  private static let initialsOfIng = Set("bpmdtnljqxy".utf8)

  /// An initial or none, one to three vowels, "n", "ng" or nothing.
  private static func isSyllable(_ letters: ArraySlice<UInt8>) -> Bool {
    var rest = letters
    if let first = rest.first, initials.contains(first) {
      rest = rest.dropFirst()
      if retroflexed.contains(first), rest.first == UInt8(ascii: "h") { rest = rest.dropFirst() }
    }
    let vowels = rest.prefix { self.vowels.contains($0) }
    guard (1...3).contains(vowels.count) else { return false }
    return ["", "n", "ng"].contains(String(decoding: rest.dropFirst(vowels.count), as: UTF8.self))
  }

  private static let initials = Set("bpmfdtnlgkhjqxzcsryw".utf8)
  /// "zh", "ch", "sh".
  private static let retroflexed = Set("zcs".utf8)
  private static let vowels = Set("aeiou".utf8)
}
