import Blameless
import SeededNumbers

/// Teaches the parser with a dynamic oracle (Goldberg & Nivre 2013): it follows its own moves, right or wrong, and learns
/// which of the next ones lose no more.
struct ParserTraining {
  struct Lesson {
    var words: [GrammarWord]
    var tags: [GrammarTag]
    var tree: TreebankSentence
  }

  private(set) var moves = Perceptron(classes: ParseMove.allCases.count)
  private(set) var relations = Perceptron(classes: Relation.allCases.count)
  private var moveScores = Array(repeating: Float(0), count: ParseMove.allCases.count)
  private var relationScores = Array(repeating: Float(0), count: Relation.allCases.count)
  private var features: [UInt32] = []

  mutating func learn(_ lessons: [Lesson], rounds: Int, seed: UInt64) {
    var random = SplitMix(state: seed)
    var order = Array(lessons.indices)
    for round in 0..<rounds {
      order.shuffle(using: &random)
      for index in order { walk(lessons[index], explores: round > 0, &random) }
    }
  }

  private mutating func walk(_ lesson: Lesson, explores: Bool, _ random: inout SplitMix) {
    var state = ParseState(count: lesson.words.count)
    let look = ParseFeatures(words: lesson.words, tags: lesson.tags)
    while !state.isDone {
      let legal = ParseMove.allCases.filter(state.allows)
      look.moves(state, into: &features)
      moves.score(features, into: &moveScores)
      let costs = legal.map { Self.cost(of: $0, state, lesson.tree) }
      let least = costs.min() ?? 0
      let best = { (among: [ParseMove], scores: [Float]) in
        among.reduce(among[0]) { scores[$1.rawValue] > scores[$0.rawValue] ? $1 : $0 }
      }
      let guess = best(legal, moveScores)
      let truth = best(zip(legal, costs).filter { $0.1 == least }.map(\.0), moveScores)
      moves.learn(features, truth: truth.rawValue, guess: guess.rawValue)
      let move = explores && random.next() % 10 != 0 ? guess : truth
      state.apply(move, name(state, move, look, lesson.tree))
    }
  }

  private mutating func name(_ state: ParseState, _ move: ParseMove, _ look: ParseFeatures, _ tree: TreebankSentence)
    -> Relation
  {
    guard let (head, word) = state.arc(of: move), head < tree.count else { return .root }
    look.relation(state, head: head, word: word, into: &features)
    relations.score(features, into: &relationScores)
    var best = 0
    for place in relationScores.indices where relationScores[place] > relationScores[best] { best = place }
    if tree.heads[word] == head {
      relations.learn(features, truth: Int(tree.relations[word].rawValue), guess: best)
    }
    return Relation.allCases[best]
  }

  /// How many arcs of the tree a move puts out of reach.
  private static func cost(of move: ParseMove, _ state: ParseState, _ tree: TreebankSentence) -> Int {
    let heads = tree.heads
    guard let (_, word) = state.arc(of: move) else {
      let next = state.next
      let below = state.stack.dropLast()
      return (below.contains(heads[next]) ? 1 : 0) + state.stack.count { heads[$0] == next }
    }
    var cost = (state.next..<tree.count).count { heads[$0] == word }
    let head = heads[word]
    switch move {
    case .left:
      let below = state.stack.count > 1 ? state.stack[state.stack.count - 2] : -1
      if head == below || head > state.next { cost += 1 }
    default:
      if head >= state.next { cost += 1 }
    }
    return cost
  }
}
