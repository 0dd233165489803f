import Blameless
import Foundation

/// One sentence with its tree. Heads are indices of words; the root's head is the number of words.
struct TreebankSentence {
  var forms: [String] = []
  var tags: [GrammarTag] = []
  var heads: [Int] = []
  var relations: [Relation] = []

  var count: Int { forms.count }
  var words: [GrammarWord] { forms.map { GrammarWord($0) } }

  /// The same without some words. Nil where a word that others hang on would go, or nothing would stay.
  func without(_ dropped: Set<Int>) -> TreebankSentence? {
    guard !dropped.isEmpty, dropped.count < count,
      heads.indices.allSatisfy({ dropped.contains($0) || !dropped.contains(heads[$0]) })
    else { return nil }
    let kept = forms.indices.filter { !dropped.contains($0) }
    var place = Array(repeating: 0, count: count + 1)
    for (new, old) in kept.enumerated() { place[old] = new }
    place[count] = kept.count
    return TreebankSentence(
      forms: kept.map { forms[$0] }, tags: kept.map { tags[$0] }, heads: kept.map { place[heads[$0]] },
      relations: kept.map { relations[$0] })
  }
}

/// Sentences of a file in CoNLL-U, of which columns 2, 4, 5, 7 and 8 are read.
enum Treebank {
  static func read(_ file: URL) throws -> [TreebankSentence] {
    var out: [TreebankSentence] = []
    var current = TreebankSentence()
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        if current.count > 0 { out.append(finished(current)) }
        current = TreebankSentence()
        continue
      }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      // Ranges ("3-4") and empty nodes ("8.1") are no words of the tree.
      guard !line.hasPrefix("#"), columns.count >= 8, Int(columns[0]) != nil, let head = Int(columns[6]) else {
        continue
      }
      current.forms.append(String(columns[1]))
      current.tags.append(GrammarTag(universal: String(columns[3]), penn: String(columns[4])))
      current.heads.append(head - 1)
      current.relations.append(Relation(universal: String(columns[7])))
    }
    if current.count > 0 { out.append(finished(current)) }
    return out
  }

  private static func finished(_ sentence: TreebankSentence) -> TreebankSentence {
    var sentence = sentence
    sentence.heads = sentence.heads.map { $0 < 0 ? sentence.count : $0 }
    return sentence
  }
}
