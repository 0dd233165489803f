/// What stands before a name that goes, as far as it cannot stay before what stands in: "the Kowalczyk deploy".
extension NameRemoval {
  enum Lead {
    case nothing
    /// "Kowalczyk deploy broke the queue": nothing stands before it, and what stands behind it is somebody's.
    case ownsNext
    /// "the Kowalczyk deploy", "our Kowalczyk": goes with the name, as what stands in brings its own.
    case determiner(isThe: Bool, ownsNext: Bool)
    /// "this Kowalczyk change", "the last Kowalczyk deploy": stays, so that what stands in brings none.
    case bareNoun(ownsNext: Bool)

    /// Whether what stands behind the name is told as somebody's.
    var ownsNext: Bool {
      switch self {
      case .nothing: false
      case .ownsNext: true
      case .determiner(_, let ownsNext), .bareNoun(let ownsNext): ownsNext
      }
    }
  }

  /// - Parameter name: its tokens.
  func lead(of name: Range<Int>) -> Lead {
    let first = name.lowerBound
    guard first > 0, tokens[first - 1].kind == .word,
      tokens[first - 1].span.upperBound + 1 == tokens[first].span.lowerBound
    else { return opensWithNoun(name) ? .ownsNext : .nothing }
    let before = tokens[first - 1]
    if Self.replaced.contains(before) {
      return .determiner(isThe: before.key == "the", ownsNext: isNoun(behind: name))
    }
    if Self.kept.contains(before) { return .bareNoun(ownsNext: isNoun(behind: name)) }
    // "the last Kowalczyk deploy": what the article belongs to says how it was, and no "'s" may come between.
    if first > 1, Self.replaced.contains(tokens[first - 2]) || Self.kept.contains(tokens[first - 2]),
      SentenceParse(tokens)?.tags[first - 1] == .adjective
    {
      return .bareNoun(ownsNext: false)
    }
    return opensWithNoun(name) ? .ownsNext : .nothing
  }

  private static let replaced: WordList = "the a an our my your their"
  private static let kept: WordList = "this another every each no any some his her its whose"

  /// "the Kowalczyk deploy", and not "the Kowalczyk who deployed".
  private func isNoun(behind name: Range<Int>) -> Bool {
    let next = name.upperBound
    guard next < tokens.count, tokens[next].span.lowerBound == tokens[next - 1].span.upperBound + 1 else {
      return false
    }
    return isOwned(next)
  }

  /// "Kowalczyk deploy broke the queue": a noun behind the name, and a verb in the past behind that.
  private func opensWithNoun(_ name: Range<Int>) -> Bool {
    let next = name.upperBound
    guard next + 1 < tokens.count, isNoun(behind: name), NameContext(tokens: tokens).isClauseStart(name.lowerBound),
      let (_, form) = Verbs.lookUp(tokens[next + 1]), form == .past || form == .pastOrParticiple,
      !tokens[next].key.hasSuffix("ly")
    else { return false }
    return Verbs.lookUp(tokens[next])?.1 == .base || SentenceParse(tokens)?.tags[next] == .noun
  }
}
