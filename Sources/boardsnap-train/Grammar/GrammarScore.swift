import Blameless

/// How the written weights do on sentences that they were not learned from.
struct GrammarScore {
  private var words = 0
  private var rightTags = 0
  private var rightForms = 0
  private var rightHeads = 0
  private var rightHeadsOfTrueTags = 0
  private var rightRelations = 0
  private var verbal = 0
  private var rightClauses = 0
  private var rightSubjects = 0
  private var time = Duration.zero

  init(_ model: GrammarModel, on sentences: [TreebankSentence]) {
    let clock = ContinuousClock()
    for tree in sentences {
      let start = clock.now
      let words = tree.words
      let tags = model.tags(of: words)
      let parse = model.parse(words, tags: tags)
      time += clock.now - start
      count(tree, tags, parse)
      let told = model.parse(words, tags: tree.tags)
      rightHeadsOfTrueTags += tree.heads.indices.count { told.heads[$0] == tree.heads[$0] }
    }
  }

  private mutating func count(_ tree: TreebankSentence, _ tags: [GrammarTag], _ parse: ParseState) {
    words += tree.count
    for index in 0..<tree.count {
      if tags[index].universal == tree.tags[index].universal { rightTags += 1 }
      if tags[index] == tree.tags[index] { rightForms += 1 }
      guard parse.heads[index] == tree.heads[index] else { continue }
      rightHeads += 1
      if parse.relations[index] == tree.relations[index] { rightRelations += 1 }
    }
    guard let root = tree.heads.firstIndex(of: tree.count), tree.tags[root].isVerb else { return }
    verbal += 1
    let truth = Self.core(root, tree.heads, tree.relations)
    let guess = Self.core(root, parse.heads, parse.relations)
    let found = parse.heads[root] == tree.count
    if found, guess == truth { rightClauses += 1 }
    if found, guess.subjects == truth.subjects { rightSubjects += 1 }
  }

  private struct Core: Equatable {
    var subjects: [Int]
    var objects: [Int]
  }

  private static func core(_ verb: Int, _ heads: [Int], _ relations: [Relation]) -> Core {
    let hanging = heads.indices.filter { heads[$0] == verb }
    return Core(
      subjects: hanging.filter { relations[$0] == .subject || relations[$0] == .passiveSubject },
      objects: hanging.filter { relations[$0] == .object })
  }

  var report: String {
    let share = { (part: Int, whole: Int) in "\(Double(part * 10000 / max(1, whole)) / 10000)" }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    return """
      tags \(share(rightTags, words)), with the form of verbs \(share(rightForms, words))
      heads \(share(rightHeads, words)), with true tags \(share(rightHeadsOfTrueTags, words)), heads and relations \(share(rightRelations, words))
      verb, subject and object of the main clause \(share(rightClauses, verbal)), verb and subject \(share(rightSubjects, verbal))
      \(Int(Double(words) / max(seconds, 0.001))) words a second
      """
  }
}
