/// What the rules make of one sentence from which the names are already out.
struct BlameReview {
  /// Nil when it blames and can't be said well without.
  private(set) var text: String?
  private(set) var questions: [String] = []
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - sentence: without names.
  ///   - tokens: those of the sentence, where they are known.
  ///   - rewritten: how it came from the sentence with names; nil where it has none.
  ///   - doubtful: of the sentence with names, who may be no person.
  init(_ sentence: SentenceText, tokens: [Token]?, rewritten: RewrittenText?, guards: Guards, doubtful: [Range<Int>]) {
    let origin = { (span: Range<Int>) in rewritten?.origin(of: span) ?? span }
    let tokens = tokens ?? Tokenizer.tokens(of: sentence)
    guard !doubtful.isEmpty || BlameCues.mayBlame(tokens) else {
      text = sentence.text
      return
    }
    var scene = Scene(sentence, tokens, guards: guards)
    if !doubtful.isEmpty {
      // Both lists run in the order of the sentence.
      var next = 0
      for index in scene.tokens.indices {
        let origin = origin(scene.tokens[index].span)
        while next < doubtful.count, doubtful[next].upperBound <= origin.lowerBound { next += 1 }
        if next < doubtful.count, doubtful[next].overlaps(origin) { scene.doubtful.insert(index) }
      }
      scene.settleDoubt()
    }
    var hits = Self.hits(in: scene)
    // With a name that may be a machine's nothing is found, but what is published names "an engineer" in its place, and
    // must not blame one.
    let isDoubtful = hits.isEmpty && !scene.doubtful.isEmpty
    if isDoubtful {
      scene.doubtful = []
      hits = Self.hits(in: scene)
    }
    guard let first = hits.first else {
      text = sentence.text
      return
    }
    findings =
      isDoubtful
      ? []
      : hits.map {
        Finding(rule: $0.card.id, span: origin(scene.span($0.hit.range)), message: $0.card.rationale)
      }
    let topic =
      first.card.id != ForeignBlame.card.id && hits.contains { $0.hit.questions.contains { Frames.isGeneric($0) } }
      ? Topic(scene) : nil
    let asked = first.hit.questions + hits.dropFirst().compactMap(\.hit.questions.first)
    for question in asked.map({ Frames.staying(with: topic, $0) })
    where !questions.contains(question) && questions.count < 3 && Frames.isSound(question) && Self.isClean(question) {
      questions.append(question)
    }
    if NameContext(tokens: scene.tokens).isCapitalsOnly { questions = questions.map(Capitals.calmedWords) }
    if questions.isEmpty { questions = [Frames.conditions] }
    // One claim, one restatement: with more found, something would be left out or still accuse.
    guard hits.count == 1, let restatement = first.hit.restatement, Self.isClean(restatement) else { return }
    text = restatement
  }

  private static func hits(in scene: Scene) -> [(card: RuleCard, hit: Hit)] {
    guard !Exemption.holds(for: scene) else { return [] }
    let read = matches(in: scene)
    // A parse costs as much as all the rules: only what they passed over, and what speaks of people, is worth it.
    guard read.isEmpty, scene.mayHoldMore, scene.supposed().map({ !matches(in: $0).isEmpty }) ?? false,
      let parsed = scene.parsed()
    else { return read }
    return matches(in: parsed)
  }

  private static func matches(in scene: Scene) -> [(card: RuleCard, hit: Hit)] {
    var out: [(card: RuleCard, hit: Hit)] = []
    for rule in BlameRules.all {
      guard let hit = rule.hit(in: scene), !hit.range.isEmpty else { continue }
      // Two rules on the same words say the same thing twice.
      let clause = scene.clause(of: hit.range)
      if let same = out.firstIndex(where: {
        $0.hit.range.overlaps(hit.range) || (clause != nil && scene.clause(of: $0.hit.range) == clause)
      }) {
        // The question that is about the act wins, whatever the finding is called.
        if out[same].hit.questions.allSatisfy(Frames.isVague), !hit.questions.allSatisfy(Frames.isGeneric) {
          out[same].hit.questions = hit.questions
        }
        continue
      }
      out.append((rule.card, hit))
    }
    return out
  }

  /// Whatever comes out has no finding of its own.
  private static func isClean(_ text: String) -> Bool {
    let sentence = SentenceText(text)
    let tokens = Tokenizer.tokens(of: sentence)
    return !BlameCues.mayBlame(tokens) || hits(in: Scene(sentence, tokens, guards: Guards())).isEmpty
  }
}
