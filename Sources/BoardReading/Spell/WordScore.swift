/// What the words of a reading are worth so far, letter by letter: a state that each reading carries along.
struct WordScore {
  /// Everything up to here, the word that is being read at the best it may become.
  private(set) var total: Float = 0
  /// The same without the word that is being read.
  private var settled: Float = 0
  /// Where the word that is being read stands among the carried and the added words; nil where no word goes on so.
  private var node: Int? = WordTable.root
  private var added: Int? = 0
  /// The word before, nil where that is no word or a sign stands between.
  private var previous: Int? = WordTable.root
  private var letters = 0
  /// Whether the first letter is a word in itself: "a" and "I".
  private var common = false
  private var before = Alphabet.Kind.space
  private var lastIsSmall = false
  /// Whether a figure stands in the stretch since the last space.
  private var identifier = false
  /// How many letters follow the last figure.
  private var tail = 0

  private static func mixed(_ alone: Float, _ pair: Float?, _ weights: SpellingWeights) -> Float {
    let share = logarithm(weights.alone) + alone
    guard let pair else { return share }
    let other = logarithm(1 - weights.alone) + pair
    return max(share, other) + logarithm(1 + exponential(-abs(share - other)))
  }

  /// Reads one character on. Nil where no such reading makes sense: a space at the beginning or after a space.
  func reading(_ symbol: Int, _ speller: borrowing Scorer) -> WordScore? {
    var next = self
    let weights = speller.weights
    let kind = speller.alphabet.kinds[symbol]
    if before == .space, kind == .space { return nil }
    switch kind {
    case .letter: next.letter(symbol, speller)
    case .apostrophe where letters > 0: next.apostrophe(symbol, speller)
    case .digit:
      if before == .letter, letters <= 2 {
        // "p99", "v2": the letters before the figure are part of a name for a thing. More of them, as in "node7", are a word.
        next.settled += weights.identifierLetter * Float(letters)
        next.letters = 0
      } else {
        next.endWord(speller)
      }
      if !identifier { next.settled += weights.number }
      next.identifier = true
      next.previous = nil
      next.total = next.settled
    case .space:
      next.endWord(speller)
      next.settled += weights.space
      next.identifier = false
      next.total = next.settled
    case .sign, .apostrophe, .blank:
      next.endWord(speller)
      next.settled += weights.sign
      next.previous = nil
      next.total = next.settled
    }
    next.before = kind
    return next
  }

  /// The score of a reading that ends here.
  func ended(_ speller: borrowing Scorer) -> Float {
    var last = self
    last.endWord(speller)
    return last.settled
  }

  private mutating func letter(_ symbol: Int, _ speller: borrowing Scorer) {
    let capital = speller.alphabet.capital[symbol]
    if capital, before == .letter, lastIsSmall { settled += speller.weights.strayCapital }
    lastIsSmall = !capital
    if identifier, letters == 0, [.digit, .letter, .apostrophe].contains(before) {
      tail = before == .letter ? tail + 1 : 1
      settled += tail > 2 ? speller.weights.identifierTail : speller.weights.identifierLetter
      total = settled
      return
    }
    if letters == 0 {
      node = WordTable.root
      added = 0
      common = speller.alphabet.articles[symbol]
    }
    let folded = speller.alphabet.folded[symbol]
    letters += 1
    node = node.flatMap { speller.table?.child(of: $0, folded) }
    added = added.flatMap { speller.words.child(of: $0, folded) }
    total = settled + hope(speller)
  }

  /// An apostrophe is part of "don't", and parts "board's".
  private mutating func apostrophe(_ symbol: Int, _ speller: borrowing Scorer) {
    let folded = speller.alphabet.folded[symbol]
    if let on = node.flatMap({ speller.table?.child(of: $0, folded) }) {
      node = on
      added = nil
      letters += 1
      total = settled + hope(speller)
    } else {
      endWord(speller)
      settled += speller.weights.sign
      // What follows, "s" or "re", is an ending and no word of its own.
      identifier = true
      total = settled
    }
  }

  /// The best that the word may become.
  private func hope(_ speller: borrowing Scorer) -> Float {
    let weights = speller.weights
    var best = unknown(weights)
    if let node, let table = speller.table { best = max(best, logarithm(weights.alone) + table.best(node)) }
    if added != nil { best = max(best, weights.extraWord) }
    return weights.words * best + weights.perWord
  }

  /// Score of letters that are no known word.
  private func unknown(_ weights: SpellingWeights) -> Float {
    weights.unknown + weights.unknownLetter * Float(letters)
  }

  private mutating func endWord(_ speller: borrowing Scorer) {
    guard letters > 0 else {
      if before != .space { previous = nil }
      return
    }
    let weights = speller.weights
    var best = unknown(weights)
    var word: Int?
    if let node, let table = speller.table, let alone = table.word(node) {
      let pair = previous.flatMap { table.pair($0, node) }
      best = max(best, WordScore.mixed(alone, pair, weights))
      word = node
    }
    if let added, speller.words.isWord(added) { best = max(best, weights.extraWord) }
    settled += weights.words * best + weights.perWord
    if letters == 1, !common { settled += weights.loneLetter }
    previous = word
    letters = 0
  }
}
