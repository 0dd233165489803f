import Blameless
import SeededNumbers

/// Makes sentences of a treebank look as people write on boards: without articles, subjects and copulas, with "w/o" and
/// "&", in small letters or in capitals.
struct Shorthand {
  var random: SplitMix

  /// The sentence as it might stand on a board, or nil where there is nothing to shorten.
  mutating func version(of sentence: TreebankSentence) -> TreebankSentence? {
    guard sentence.count > 2, sentence.count < 40 else { return nil }
    var out = sentence
    let leaves = Set(sentence.forms.indices).subtracting(sentence.heads)
    let dropsSubject = random.next() % 3 == 0
    let dropsCopula = random.next() % 3 == 0
    var dropped = leaves.filter { index in
      switch sentence.relations[index] {
      case .determiner: ["the", "a", "an"].contains(sentence.forms[index].lowercased())
      case .copula, .passiveAuxiliary: dropsCopula
      case .subject, .passiveSubject: dropsSubject && sentence.tags[index] == .pronoun && index == 0
      default: false
      }
    }
    if let last = sentence.forms.indices.last, leaves.contains(last), sentence.tags[last] == .punctuation {
      dropped.insert(last)
    }
    if let shorter = out.without(dropped) { out = shorter }
    out.forms = out.forms.map { Self.short[$0.lowercased()] ?? $0 }
    switch random.next() % 5 {
    case 0, 1: out.forms = out.forms.map { $0.lowercased() }
    case 2: out.forms = out.forms.map { $0.uppercased() }
    default: break
    }
    return out.forms == sentence.forms ? nil : out
  }

  private static let short = [
    "without": "w/o", "with": "w/", "and": "&", "because": "b/c", "before": "b4", "you": "u", "are": "r",
    "people": "ppl", "minutes": "mins", "hours": "hrs", "through": "thru", "please": "pls",
  ]
}
