/// A fixed turn of phrase: words parted by blanks, "a|b" for one of several, "a|b?" for one of them or none, and in
/// angle brackets what ``WordClass`` lists, "<person>" for a role or a person, "<whose>" for what belongs to one,
/// "<any>" for one word or none, "<few>" for up to three, "<end>" for the end of the sentence.
struct Pattern: Sendable {
  private enum Piece: Sendable {
    case words(FewWords, isOptional: Bool)
    case listed(WordList, isOptional: Bool)
    case person
    case whose
    case upTo(Int)
    case end
  }

  private let pieces: [Piece]
  /// Of each piece that must be there, which words it may be; those that leave least room come first.
  private let needs: [UInt64]

  private init(pieces: [Piece]) {
    self.pieces = pieces
    needs = pieces.compactMap { piece in
      switch piece {
      case .words(let words, isOptional: false): words.bits
      case .listed(let list, isOptional: false): list.bits
      default: nil
      }
    }.sorted { $0.nonzeroBitCount < $1.nonzeroBitCount }
  }

  /// The same as patterns that all begin with something: where the first piece may be left out there are two.
  var anchored: [Pattern] {
    switch pieces.first {
    case .words(let words, isOptional: true):
      [Pattern(pieces: [.words(words, isOptional: false)] + pieces.dropFirst())]
        + Pattern(pieces: Array(pieces.dropFirst())).anchored
    case .listed(let list, isOptional: true):
      [Pattern(pieces: [.listed(list, isOptional: false)] + pieces.dropFirst())]
        + Pattern(pieces: Array(pieces.dropFirst())).anchored
    // What may stand before it makes no difference to whether it is there.
    case .upTo: Pattern(pieces: Array(pieces.dropFirst())).anchored
    default: [self]
    }
  }

  /// Begins with a person or with what belongs to one.
  var beginsWithPerson: Bool {
    switch pieces.first {
    case .person, .whose: true
    default: false
    }
  }

  /// Whether all that it can't do without is said somewhere.
  ///
  /// - Parameter words: the bits of all tokens.
  func mayMatch(_ tokens: [Token], words: UInt64) -> Bool {
    for need in needs where need & words == 0 { return false }
    return pieces.allSatisfy { piece in
      switch piece {
      case .words(let some, isOptional: false): tokens.contains(where: some.contains)
      case .listed(let list, isOptional: false): tokens.contains(where: list.contains)
      default: true
      }
    }
  }

  /// Words of which one must be there: those of the piece that is said least. Nil where somebody must be spoken of.
  var cues: Set<String>? {
    var least: Set<String>?
    for piece in pieces {
      let words: Set<String>
      switch piece {
      case .person, .whose: return nil
      case .words(let some, isOptional: false): words = Set(some.all)
      case .listed(let list, isOptional: false): words = list.words
      default: continue
      }
      if words.allSatisfy(People.anybody.contains) { return nil }
      if least.map({ Self.weight(words) < Self.weight($0) }) ?? true { least = words }
    }
    return least
  }

  /// How often one of some words is said: nearly all that counts is whether one is said all the time.
  private static func weight(_ words: Set<String>) -> Int {
    words.count + 1000 * words.count { common.contains($0) }
  }

  private static let common: WordList = """
    the a an of to in on for and or is was were are be been being it this that these those with at by from as has have had not no
    do does did will would could should can may so but all any one two more most just only up out about there our its if then
    when while after before because than too very also now how what which where why first last again still into over off
    we i you he she they them us me his her their your my error errors alert alerts review test tests deploy change call
    incident page pages work team time user users : - , " ' = ( ) + / 's 're
    """

  init(_ text: String) {
    let pieces = text.split(separator: " ").map { piece -> Piece in
      switch piece {
      case "<person>": return .person
      case "<whose>": return .whose
      case "<any>": return .upTo(1)
      case "<few>": return .upTo(3)
      case "<end>": return .end
      default:
        let isOptional = piece.hasSuffix("?") && piece.count > 1
        let body = isOptional ? piece.dropLast() : piece
        if let list = WordClass.named(body) { return .listed(list, isOptional: isOptional) }
        return .words(FewWords(body.split(separator: "|").map(String.init)), isOptional: isOptional)
      }
    }
    self.init(pieces: pieces)
  }

  /// "him|<person>" stands for two patterns: a word is read in another way than somebody.
  static func spelled(_ text: String) -> [Pattern] {
    guard zip(text.utf8, text.utf8.dropFirst()).contains(where: { $0 == (124, 60) || $0 == (62, 124) }) else {
      return [Pattern(text)]
    }
    let pieces = text.split(separator: " ").map(String.init)
    guard let at = pieces.firstIndex(where: { $0.contains("|<") || $0.hasPrefix("<") && $0.contains(">|") }) else {
      return [Pattern(text)]
    }
    let isOptional = pieces[at].hasSuffix("?")
    let choices = (isOptional ? pieces[at].dropLast() : pieces[at][...]).split(separator: "|").map(String.init)
    let words = choices.filter { !$0.hasPrefix("<") }.joined(separator: "|")
    return (choices.filter { $0.hasPrefix("<") } + [words]).filter { !$0.isEmpty }.flatMap { choice in
      var spelled = pieces
      spelled[at] = choice + (isOptional ? "?" : "")
      return Pattern.spelled(spelled.joined(separator: " "))
    }
  }

  /// The first words that may begin it; nil when anything may.
  var firstWords: [String]? {
    switch pieces.first {
    case .words(let words, isOptional: false): words.all
    case .listed(let list, isOptional: false): Array(list.words)
    default: nil
    }
  }

  func match(_ scene: Scene, at start: Int) -> Range<Int>? {
    for need in needs where need & scene.words == 0 { return nil }
    return end(scene, start, 0).map { start..<$0 }
  }

  private func end(_ scene: Scene, _ at: Int, _ piece: Int) -> Int? {
    guard piece < pieces.count else { return at }
    switch pieces[piece] {
    case .end:
      return scene.tokens[min(at, scene.tokens.count)...].allSatisfy { $0.kind == .mark }
        ? end(scene, at, piece + 1) : nil
    case .words(let words, let isOptional):
      if at < scene.tokens.count, words.contains(scene.tokens[at]), let end = end(scene, at + 1, piece + 1) {
        return end
      }
      return isOptional ? end(scene, at, piece + 1) : nil
    case .listed(let list, let isOptional):
      if at < scene.tokens.count, list.contains(scene.tokens[at]), let end = end(scene, at + 1, piece + 1) {
        return end
      }
      return isOptional ? end(scene, at, piece + 1) : nil
    case .person:
      return scene.person(at: at).flatMap { end(scene, $0.upperBound, piece + 1) }
    case .whose:
      if at < scene.tokens.count, WordClass.possessives.contains(scene.tokens[at]) {
        return end(scene, at + 1, piece + 1)
      }
      guard let person = scene.person(at: at), scene.key(person.upperBound) == "'s" else { return nil }
      return end(scene, person.upperBound + 1, piece + 1)
    case .upTo(let most):
      for step in 0...most {
        if let end = end(scene, at + step, piece + 1) { return end }
        guard at + step < scene.tokens.count, !scene.tokens[at + step].isBreak else { return nil }
      }
      return nil
    }
  }
}

/// Many patterns, looked up by their first word.
struct PatternSet: Sendable {
  private var byFirst: [String: [Pattern]] = [:]
  private var marks = WordMarks([])
  private var ofPeople: [Pattern] = []
  /// Patterns that may match where nobody is spoken of, each under every word of a piece that it can't do without.
  private(set) var cues: [String: [Pattern]] = [:]

  /// - Parameter lines: one pattern a line.
  init(_ lines: String) {
    for line in lines.split(whereSeparator: \.isNewline) {
      for pattern in Pattern.spelled(String(line)).flatMap(\.anchored) {
        for word in pattern.cues ?? [] { cues[word, default: []].append(pattern) }
        if pattern.beginsWithPerson {
          ofPeople.append(pattern)
        } else {
          for word in pattern.firstWords ?? [] {
            byFirst[word, default: []].append(pattern)
            marks.insert(word)
          }
        }
      }
    }
  }

  func first(in scene: Scene) -> Range<Int>? {
    for index in scene.tokens.indices {
      let token = scene.tokens[index]
      if marks.mayContain(token.mark), let patterns = byFirst[token.key] {
        for pattern in patterns {
          if let range = pattern.match(scene, at: index) { return range }
        }
      }
      guard !ofPeople.isEmpty, scene.hasPersonOrOwner(at: index) else { continue }
      for pattern in ofPeople {
        if let range = pattern.match(scene, at: index) { return range }
      }
    }
    return nil
  }
}
