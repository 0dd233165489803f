/// Whether a restatement may take a sentence's place: a last look that no fact got lost, whoever wrote it.
enum SafeRestatement {
  /// Every number, time, path, flag, host and code span of the sentence must be in the restatement. What stands between
  /// quotation marks is somebody's own words, which nobody changes.
  static func keepsEverything(of sentence: String, in restatement: String) -> Bool {
    guard !sentence.contains(where: { "\"“”„«»".contains($0) }) else { return false }
    let kept = words(of: restatement)
    return words(of: sentence).allSatisfy { word in !isTechnical(word) || kept.contains(word) }
  }

  private static func words(of text: String) -> Set<Substring> {
    var words: Set<Substring> = []
    var rest = text[...]
    while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
      rest = rest[start...]
      let end: Substring.Index
      if rest.first == "`", let close = rest.dropFirst().firstIndex(of: "`") {
        end = rest.index(after: close)
      } else {
        end = rest.firstIndex(where: \.isWhitespace) ?? rest.endIndex
      }
      words.insert(trimmed(rest[..<end]))
      rest = rest[end...]
    }
    return words
  }

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, ".,:;!?)]\"'”’".contains(last) { word.removeLast() }
    while let first = word.first, "([\"'“‘".contains(first) { word.removeFirst() }
    return word
  }

  private static func isTechnical(_ word: Substring) -> Bool {
    guard !["w/o", "b/c", "w/"].contains(word.lowercased()), word.first != "@" else { return false }
    return word.contains { $0.isNumber || "`_=$%".contains($0) } || word.dropFirst().contains { "./".contains($0) }
      || word.hasPrefix("--")
  }
}
