/// Text that a hand wrote in capitals throughout, as it stands within a sentence: "DBA ON CALL RESTORES THE SNAPSHOT"
/// becomes "DBA on call restores the snapshot".
package enum Capitals {
  /// What is not all in capitals comes back as it is.
  package static func calmed(_ text: String) -> String {
    let letters = text.filter(\.isLetter)
    guard letters.count > 3, letters.count(where: \.isUppercase) * 10 >= letters.count * 9 else { return text }
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for index in words.indices {
      // "ENGINEER A": the letter tells one from another.
      let isLetter = index > 0 && words[index].filter(\.isLetter) == "A" && words[index - 1] == "engineer"
      if !isLetter { words[index] = calmed(word: words[index]) }
    }
    let joined = words.joined(separator: " ")
    return Wording.sentence(joined)
  }

  /// The same for a sentence of ours with words of theirs in it.
  static func calmedWords(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let letters = word.filter(\.isLetter)
      return letters.count > 1 && letters.allSatisfy(\.isUppercase) ? calmed(word: String(word)) : String(word)
    }.joined(separator: " ")
  }

  /// What looks like an acronym or a name of a machine stays.
  private static func calmed(word: String) -> String {
    let letters = word.filter(\.isLetter)
    if word.contains(where: \.isNumber), letters.count < 5 { return word }
    let key = letters.lowercased()
    let isWord =
      key.count > 4 && key.contains { "aeiouy".contains($0) } || small.contains(key) || Verbs.listed(key) != nil
      || Action.prepositions.contains(key) || NotPeople.systemNouns.contains(key) && key.count > 3
    return isWord ? word.lowercased() : word
  }

  private static let small: WordList = """
    a an the of to in on at by for with and or but no not is are was were be it its as if all any two one new old up down off out
    over from into only too set get got has had have did does do low high slow fast late full last next data node team user mail
    page code list line time week day days hour min load lock file disk room copy size real test dry run map form cart seed
    plan rule role half many much more less some same each own step gate than then when what that this them they we our you
    cold hot long bad good best left right back away ever never ago per via yet just also well wide small big big
    """
}
