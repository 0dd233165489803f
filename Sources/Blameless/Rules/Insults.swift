/// What people call each other in anger, in a sentence from which the names are out: where it stands, and the sentence
/// without it.
struct Insults {
  /// Indices of the tokens of the first one; nil where nobody is insulted.
  private(set) var range: Range<Int>?
  /// Whether the sentence says all that it said, but for the insult. Otherwise "[…]" stands in a gap.
  private(set) var isWhole = true
  private let scene: Scene
  private var cuts: [Replacement] = []

  init(in scene: Scene) {
    self.scene = scene
    guard Self.mayHold(scene.tokens) else { return }
    var index = 0
    while index < scene.tokens.count {
      let token = scene.tokens[index]
      if token.kind == .word, Self.nouns.contains(token) || Self.alsoThings.contains(token) {
        readNoun(index)
      } else if token.kind == .word, Self.traits.contains(token) {
        let end = traitsEnd(from: index)
        if !isBeforeNoun(end) { readTraits(index..<end) }
        index = end - 1
      }
      index += 1
    }
  }

  /// A text without insults of people; the text itself where it has none.
  static func removed(from text: String) -> String {
    var text = text
    // One that is out may show another: "the lazy idiot Bob".
    for _ in 0..<3 {
      let sentence = SentenceText(text)
      let tokens = Tokenizer.tokens(of: sentence)
      guard mayHold(tokens) else { break }
      let insults = Insults(in: Scene(sentence, tokens, guards: Guards()))
      guard insults.range != nil else { break }
      text = insults.text
    }
    return text
  }

  static func mayHold(_ tokens: [Token]) -> Bool { tokens.contains { all.contains($0) } }

  /// The same by bytes, which takes less time than tokens do.
  static func mayHold(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var reader = NameWords()
      reader.read(bytes, 0..<bytes.count)
      return reader.words.contains { $0.kind == .word && hashes.contains($0.hash) }
    }
  }

  /// Of the words and, where they are two, of their halves.
  private static let hashes = Set(
    all.words.flatMap { [$0] + $0.split(separator: "-").map(String.init) }.map(FoldedHash.of))

  /// The sentence without them.
  var text: String {
    let rewritten = RewrittenText(Array(scene.sentence.text), cuts).characters
    var text = String(rewritten.drop { $0 == " " || $0 == "," })
    while text.last == " " || text.last == "," { text.removeLast() }
    guard scene.tokens.first?.isCapitalised == true, text.first != scene.sentence.text.first else { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  // MARK: Nouns

  private mutating func readNoun(_ index: Int) {
    // Nobody's: "a fool's errand".
    guard scene.key(index + 1) != "'s" else { return }
    let isThingToo = Self.alsoThings.contains(scene.tokens[index])
    let start = start(of: index)
    let opener = start > 0 && Self.openers.contains(scene.tokens[start - 1]) ? start - 1 : start
    if isDenied(before: opener) { return }
    if scene.key(opener) == "you", opener < start, scene.key(opener - 1) != "," {
      return cut(start..<(index + 1), with: "")
    }
    if let person = named(at: index + 1) {
      // "that idiot an engineer", "the idiot on-call".
      let hasOwn = WordClass.articles.contains(scene.key(person.lowerBound)) || isLettered(person)
      let hasForeign = Self.foreignArticles.contains(scene.key(opener - 1))
      return cut((hasForeign ? opener - 1 : hasOwn ? opener : start)..<(index + 1), with: "")
    }
    if isBehindPerson(opener), opener < start || !isThingToo { return cutAside(opener..<(index + 1)) }
    if isPredicate(opener), !isThingToo || isSaidOfPerson(index) {
      isWhole = false
      let hasForeign = Self.foreignArticles.contains(scene.key(opener - 1))
      return cut((hasForeign ? opener - 1 : opener)..<(index + 1), with: "[…]")
    }
    guard !isThingToo || opener < start && points(opener) && endsPhrase(index) else {
      return
    }
    guard !Self.onlySaid.contains(scene.tokens[index]) else { return }
    let foreign = Self.foreignArticles.contains(scene.key(start - 1))
    if foreign || ["like", "as"].contains(scene.key(opener - 1)) {
      isWhole = false
      return cut((foreign ? start - 1 : opener)..<(index + 1), with: "[…]")
    }
    // "an idiot move"
    let isBeforeWork = Self.work.contains { $0.contains(scene.key(index + 1)) }
    if isBeforeWork || !endsPhrase(index) { return cutBefore(start..<(index + 1), withArticle: false) }
    let key = scene.key(index)
    let isOne = !key.hasSuffix("s") || ["ss", "us", "bones"].contains(where: key.hasSuffix)
    let noun = isOne ? "person" : "people"
    let article = ["a", "an"].contains(scene.key(opener)) ? "a " : nil
    cut((article == nil ? start : opener)..<(index + 1), with: (article ?? "") + noun)
  }

  /// Where the words begin that belong to a noun: "complete idiot", "lazy bunch of idiots".
  private func start(of noun: Int) -> Int {
    var start = noun
    while start > 0, Self.traits.contains(scene.tokens[start - 1]) || Self.degrees.contains(scene.tokens[start - 1]) {
      start -= 1
    }
    return start
  }

  /// Traits before an insult go with that.
  private func isBeforeNoun(_ end: Int) -> Bool {
    var next = end
    while next < scene.tokens.count, Self.degrees.contains(scene.tokens[next]) { next += 1 }
    return next < scene.tokens.count && Self.nouns.contains(scene.tokens[next])
  }

  /// "that clown", "what a clown", "like a clown": more than a thing that is mentioned.
  private func points(_ opener: Int) -> Bool {
    Self.pointers.contains(scene.key(opener)) || ["what", "like", "as"].contains(scene.key(opener - 1))
  }

  /// Somebody who is called something else than an insult.
  private func named(at index: Int) -> Range<Int>? {
    guard let person = scene.person(at: index), !Scene.indefinites.contains(scene.key(index)),
      !Action.prepositions.contains(scene.tokens[index]), Verbs.lookUp(scene.tokens[index]) == nil,
      !person.contains(where: { Self.all.contains(scene.tokens[$0]) })
    else { return nil }
    return person
  }

  private func isLettered(_ person: Range<Int>) -> Bool {
    person.count > 1 && scene.tokens[person.upperBound - 1].text.count == 1
  }

  /// "an engineer, the idiot, …", "an engineer the moron".
  private func isBehindPerson(_ index: Int) -> Bool {
    let end = scene.key(index - 1) == "," ? index - 1 : index
    return (max(0, end - 5)..<max(0, end)).contains { named(at: $0)?.upperBound == end }
  }

  private mutating func cutAside(_ range: Range<Int>) {
    let opens = scene.key(range.lowerBound - 1) == ","
    let closes = opens && scene.key(range.upperBound) == ","
    cut(
      (opens ? range.lowerBound - 1 : range.lowerBound)..<(closes ? range.upperBound + 1 : range.upperBound), with: "")
  }

  private func isPredicate(_ index: Int) -> Bool { copula(before: index) != nil }

  /// The "is" that says something of somebody.
  private func copula(before index: Int) -> Int? {
    var at = index - 1
    while at >= 0,
      Self.degrees.contains(scene.tokens[at]) || WordClass.intensifiers.contains(scene.key(at))
        || WordClass.articles.contains(scene.key(at)) || Self.foreignArticles.contains(scene.key(at))
    { at -= 1 }
    return at >= 0 && (WordClass.be.contains(scene.key(at)) || Self.otherBe.contains(scene.key(at))) ? at : nil
  }

  private func isDenied(before index: Int) -> Bool {
    (max(0, index - 2)..<max(0, index)).contains {
      ["not", "never", "no", "nobody", "isn't", "aren't", "wasn't", "weren't"].contains(scene.key($0))
    }
  }

  private func isSaidOfPerson(_ index: Int) -> Bool {
    if let copula = copula(before: index),
      isBehindPerson(copula) || ["he", "she", "they", "you", "i", "we"].contains(scene.key(copula - 1))
    {
      return true
    }
    return scene.clauses.contains { clause in
      clause.verb.base == "be" && !clause.isNegated && clause.rest.contains(index) && index < clause.rest.lowerBound + 6
        && (clause.subject.isHuman || clause.subject == .speaker
          || scene.contains("users customers", in: clause.subjectRange))
    }
  }

  /// Nothing behind the word makes a modifier of it: "those clowns in ops", and not "that clown fish".
  private func endsPhrase(_ index: Int) -> Bool {
    guard index + 1 < scene.tokens.count, scene.tokens[index + 1].kind == .word else { return true }
    let next = scene.tokens[index + 1]
    return Action.prepositions.contains(next) || Verbs.lookUp(next) != nil || ["who", "that"].contains(next.key)
  }

  // MARK: Traits

  /// "lazy, careless and stupid"
  private func traitsEnd(from index: Int) -> Int {
    var end = index + 1
    while end < scene.tokens.count {
      let isJoined = [",", "and", "&", "or"].contains(scene.key(end))
      let next = isJoined ? (scene.key(end) == "," && scene.key(end + 1) == "and" ? end + 2 : end + 1) : end
      guard next < scene.tokens.count, Self.traits.contains(scene.tokens[next]) else { break }
      end = next + 1
    }
    return end
  }

  private mutating func readTraits(_ range: Range<Int>) {
    let index = range.lowerBound
    if isDenied(before: index) { return }
    if let person = named(at: range.upperBound) {
      let hasOwn = WordClass.articles.contains(scene.key(person.lowerBound)) || isLettered(person)
      return cutBefore(range, withArticle: hasOwn)
    }
    if isWorkOfPerson(range) { return cutBefore(range, withArticle: false) }
    guard isSaidOfPerson(index), range.upperBound == scene.tokens.count || endsPhrase(range.upperBound - 1) else {
      return
    }
    isWhole = false
    cut(range, with: "[…]")
  }

  /// "a lazy engineer", "that lazy an engineer": what stands behind has an article of its own there.
  private mutating func cutBefore(_ range: Range<Int>, withArticle hasOwn: Bool) {
    let index = range.lowerBound
    let before = scene.key(index - 1)
    if hasOwn, WordClass.articles.contains(before) { return cut((index - 1)..<range.upperBound, with: "") }
    guard ["a", "an"].contains(before) else { return cut(range, with: "") }
    cut((index - 1)..<range.upperBound, with: article(before: range.upperBound) + " ")
  }

  /// "a careless deploy by an engineer", "an engineer made a stupid mistake".
  private func isWorkOfPerson(_ range: Range<Int>) -> Bool {
    let work = range.upperBound
    guard work < scene.tokens.count, Self.work.contains(where: { $0.contains(scene.tokens[work]) }),
      !range.contains(where: { ["lazy", "dumb"].contains(scene.key($0)) })
    else { return false }
    if scene.key(work + 1) == "by", named(at: work + 2) != nil { return true }
    if scene.key(range.lowerBound - 1) == "'s", isBehindPerson(range.lowerBound - 1) { return true }
    return scene.clauses.contains { $0.subject.isHuman && $0.rest.contains(work) }
  }

  private func article(before index: Int) -> String {
    String(Article.indefinite(scene.tokens[index].text).prefix { $0 != " " })
  }

  // MARK: Cutting

  /// With the blank behind it where nothing comes in its place.
  private mutating func cut(_ range: Range<Int>, with text: String) {
    let tokens = scene.tokens
    self.range = self.range ?? range
    var span = tokens[range.lowerBound].span.lowerBound..<tokens[range.upperBound - 1].span.upperBound
    if text.isEmpty {
      let opensWithMark = tokens[range.lowerBound].kind == .mark
      if !opensWithMark, range.upperBound < tokens.count, tokens[range.upperBound].kind != .mark {
        span = span.lowerBound..<tokens[range.upperBound].span.lowerBound
      } else if range.lowerBound > 0 {
        span = tokens[range.lowerBound - 1].span.upperBound..<span.upperBound
      }
    } else if text.hasSuffix(" ") {
      span = span.lowerBound..<tokens[range.upperBound].span.lowerBound
    }
    let isFirst = range.lowerBound == 0 && tokens[0].isCapitalised
    cuts.append(Replacement(span: span, text: isFirst ? text.prefix(1).uppercased() + text.dropFirst() : text))
  }
}
