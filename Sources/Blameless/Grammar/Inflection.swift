/// The regular endings of English verbs, both ways.
enum Inflection {
  static func past(of base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if base.hasSuffix("y"), let before = base.dropLast().last, !vowels.contains(before) {
      return base.dropLast() + "ied"
    }
    return (doubles(base) ? base + String(base.suffix(1)) : base) + "ed"
  }

  static func ing(of base: String) -> String {
    if base == "be" { return "being" }
    if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
    if base.hasSuffix("e"), !base.hasSuffix("ee"), !base.hasSuffix("oe"), !base.hasSuffix("ye") {
      return base.dropLast() + "ing"
    }
    return (doubles(base) ? base + String(base.suffix(1)) : base) + "ing"
  }

  static func third(of base: String) -> String {
    if base == "have" { return "has" }
    if base.hasSuffix("y"), let before = base.dropLast().last, !vowels.contains(before) {
      return base.dropLast() + "ies"
    }
    if ["s", "x", "z", "ch", "sh", "o"].contains(where: base.hasSuffix) { return base + "es" }
    return base + "s"
  }

  /// The base of a word in "-ed" that no list knows. Nil where it cannot be a past tense.
  static func base(ofPast word: String) -> String? {
    guard word.count > 4, word.hasSuffix("ed"), !word.hasSuffix("eed") else { return nil }
    let stem = String(word.dropLast(2))
    guard stem.contains(where: { vowels.contains($0) || $0 == "y" }) else { return nil }
    if stem.hasSuffix("i") { return stem.dropLast() + "y" }
    let letters = Array(stem)
    if letters.count > 2, letters[letters.count - 1] == letters[letters.count - 2],
      !"lsz".contains(letters[letters.count - 1])
    {
      return String(stem.dropLast())
    }
    let silent = [
      "at", "iz", "is", "ur", "uc", "v", "g", "bl", "dl", "pl", "tl", "gl", "u", "rc", "nc", "rs", "ns", "ar", "ir",
      "or", "as", "os", "us", "id", "ud", "od", "ok", "ak", "ut", "et", "in", "ap",
    ]
    let plain = [
      "eat", "eak", "oad", "aid", "ain", "oin", "ear", "air", "oor", "eap", "oup", "ang", "ing", "ong", "ead", "out",
      "aut", "uit", "ook", "eak", "eek", "oak", "sit", "mit", "bit", "dit", "ser", "ter", "visit", "error",
    ]
    if plain.contains(where: stem.hasSuffix) { return stem }
    return silent.contains(where: stem.hasSuffix) ? stem + "e" : stem
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]

  /// One short vowel and one consonant in a stressed last syllable: "stop", "commit", but not "open".
  private static func doubles(_ base: String) -> Bool {
    if stressed.contains(base) { return true }
    let letters = Array(base)
    guard letters.count >= 3, letters.count <= 4, !vowels.contains(letters[letters.count - 1]),
      !"wxy".contains(letters[letters.count - 1])
    else { return false }
    guard vowels.contains(letters[letters.count - 2]), !vowels.contains(letters[letters.count - 3]) else {
      return false
    }
    return letters.count(where: vowels.contains) == 1
  }

  private static let stressed: WordList = """
    commit permit submit omit admit forget begin refer prefer occur control unplug misspell upset reset rerun rollback
    cancel overrun
    """
}
