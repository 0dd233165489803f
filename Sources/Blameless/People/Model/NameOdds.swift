/// What the name model says of the tokens of a sentence.
struct NameOdds {
  /// Above it a word is a name even where no rule speaks for it.
  private static let likely: Float = -1
  /// The same for a part of a host or a path, which nobody misses when it is masked.
  private static let inside: Float = 0
  /// Above it there is no doubt.
  private static let plain: Float = 2
  /// Below it a doubtful rule is not believed.
  private static let unlikely: Float = -3
  /// Below it no rule is believed.
  private static let hopeless: Float = -6

  /// A run of letters inside a token.
  struct Piece {
    /// Offsets in characters of the sentence.
    var span: Range<Int>
    /// By how much a name is likelier than none, in steps of e to 1.
    var odds: Float
    var classes: WordClasses
  }

  private static let none: Float = -100

  /// For each token the odds of its likeliest piece; very low where nothing in it can be a name.
  private var best: [Float]
  /// What is added to them where a doubt is enough: by the line that a token stands in.
  private var priors: [Float]
  private var talk: [Bool]
  /// What the lists of the model say of each token that is one word.
  private(set) var classes: [WordClasses]
  /// The pieces of the tokens that are more than one word: hosts, paths, handles.
  private(set) var pieces: [Int: [Piece]] = [:]

  /// Whether somebody may be named at all. Always true where no sieve was asked.
  private(set) var mayName: Bool

  /// - Parameter sieve: says whether somebody may be named; nil where that is not asked.
  init(_ tokens: [Token], sieve: LineSieve? = nil) {
    mayName = sieve == nil || NameModel.carried == nil
    best = Array(repeating: Self.none, count: tokens.count)
    priors = Array(repeating: 0, count: tokens.count)
    classes = Array(repeating: [], count: tokens.count)
    talk = Array(repeating: false, count: tokens.count)
    guard let model = NameModel.carried else { return }
    var start = 0
    while start < tokens.count {
      var end = start
      while end < tokens.count, tokens[end].key != "\n" { end += 1 }
      if end > start { read(tokens, start..<end, model, sieve) }
      start = end + 1
    }
  }

  /// Whether the model thinks about the token at all.
  func isCandidate(_ index: Int) -> Bool { best[index] > Self.none }

  /// Whether a token is a name beyond doubt.
  func isPlain(_ index: Int) -> Bool { best[index] > Self.plain }

  /// Whether a token is to be taken for a name where no rule speaks for it.
  func isLikely(_ index: Int) -> Bool { best[index] + priors[index] > Self.likely }

  /// Whether a token stands in a long line of talk, where people are named more often than in notes.
  func isTalk(_ index: Int) -> Bool { talk[index] }

  /// Whether a rule that speaks for the tokens can be believed.
  func supports(_ range: Range<Int>, certain: Bool) -> Bool {
    range.contains { best[$0] + priors[$0] > (certain ? Self.hopeless : Self.unlikely) }
  }

  /// Whether a part of an identifier is to be masked.
  func isMasked(_ piece: Piece) -> Bool { piece.odds > Self.inside }

  /// Whether an address is a person's.
  func isPersonal(_ index: Int) -> Bool { best[index] > Self.inside }

  /// Where a capital is due and says nothing.
  private func isFirst(_ index: Int, _ tokens: [Token]) -> Bool {
    index == 0 || tokens[index - 1].isBreak || tokens[index - 1].kind == .time
  }

  private mutating func read(_ tokens: [Token], _ line: Range<Int>, _ model: NameModel, _ sieve: LineSieve?) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for index in line {
      if index > line.lowerBound, tokens[index].span.lowerBound > tokens[index - 1].span.upperBound { bytes.append(32) }
      starts.append(bytes.count)
      bytes += tokens[index].text.utf8
    }
    var reader = NameWords()
    bytes.withUnsafeBufferPointer {
      reader.read($0, 0..<$0.count)
      if !mayName, let sieve { mayName = sieve.hasSign(reader.words, $0, 0..<$0.count) }
    }
    var words = reader.words
    model.classify(&words)
    var margins: [Int32?] = []
    let features = NameFeatures(words)
    model.margins(features, into: &margins)
    if !mayName, let sieve { mayName = sieve.isSuspect(words, features, margins, model) }
    // Most of what the model learned from is of incidents: elsewhere people are named more often.
    for index in line {
      // What is written small is a name by its own odds, but in chatter, which knows no capitals.
      priors[index] = tokens[index].isCapitalised || features.isChatty ? features.prior : 0
      talk[index] = features.isTalk
    }
    var place = 0
    for (word, margin) in zip(words, margins) {
      while place + 1 < starts.count, starts[place + 1] <= Int(word.start) { place += 1 }
      let index = line.lowerBound + place
      if tokens[index].text.utf8.count == Int(word.end - word.start) { classes[index] = word.classes }
      guard let margin else { continue }
      let odds = Float(margin) / Float(model.unit) - features.doubt(of: word, isFirst: isFirst(index, tokens))
      best[index] = max(best[index], odds)
      guard tokens[index].kind != .word || tokens[index].text.utf8.count > Int(word.end - word.start) else { continue }
      let text = Array(tokens[index].text.utf8)
      let low = Int(word.start) - starts[place]
      let high = min(text.count, Int(word.end) - starts[place])
      let from = tokens[index].span.lowerBound + String(decoding: text[..<low], as: UTF8.self).count
      let to = from + String(decoding: text[low..<high], as: UTF8.self).count
      pieces[index, default: []].append(
        Piece(span: from..<min(to, tokens[index].span.upperBound), odds: odds, classes: word.classes))
    }
  }
}
