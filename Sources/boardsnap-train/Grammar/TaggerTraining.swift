import Blameless
import SeededNumbers

/// Teaches the tagger, one mistake at a time.
struct TaggerTraining {
  private(set) var perceptron = Perceptron(classes: GrammarTag.allCases.count)
  private var scores = Array(repeating: Float(0), count: GrammarTag.allCases.count)
  private var features: [UInt32] = []

  mutating func learn(_ sentences: [(words: [GrammarWord], tree: TreebankSentence)], rounds: Int, seed: UInt64) {
    var random = SplitMix(state: seed)
    var order = Array(sentences.indices)
    for _ in 0..<rounds {
      order.shuffle(using: &random)
      for index in order { _ = walk(sentences[index].words, truth: sentences[index].tree.tags) }
    }
  }

  /// The tags as the weights stand now.
  mutating func tags(of words: [GrammarWord]) -> [GrammarTag] { walk(words, truth: nil) }

  private mutating func walk(_ words: [GrammarWord], truth: [GrammarTag]?) -> [GrammarTag] {
    var out: [GrammarTag] = []
    var (before, beforeThat): (UInt8, UInt8) = (254, 254)
    for index in words.indices {
      TagFeatures.collect(words, at: index, before: before, beforeThat: beforeThat, into: &features)
      perceptron.score(features, into: &scores)
      var best = 0
      for place in scores.indices where scores[place] > scores[best] { best = place }
      if let truth { perceptron.learn(features, truth: Int(truth[index].rawValue), guess: best) }
      out.append(GrammarTag.allCases[best])
      (before, beforeThat) = (UInt8(best), before)
    }
    return out
  }
}
