/// What the name model says of the tokens of a sentence.
struct NameOdds {
  /// Above it a word is a name even where no rule speaks for it.
  static let likely: Float = -1
  /// The same for a part of a host or a path, which nobody misses when it is masked.
  static let inside: Float = 0
  /// Above it there is no doubt.
  static let plain: Float = 2
  /// Below it a doubtful rule is not believed.
  static let unlikely: Float = -3
  /// Below it no rule is believed.
  static let hopeless: Float = -6

  /// A run of letters inside a token.
  struct Piece {
    /// Offsets in characters of the sentence.
    var span: Range<Int>
    /// By how much a name is likelier than none, in steps of e to 1.
    var odds: Float
  }

  /// For each token the odds of its likeliest piece; nil where nothing in it can be a name.
  private(set) var best: [Float?]
  /// The pieces of the tokens that are more than one word: hosts, paths, handles.
  private(set) var pieces: [Int: [Piece]] = [:]

  init(_ tokens: [Token]) {
    best = Array(repeating: nil, count: tokens.count)
    guard let model = NameModel.carried else { return }
    var start = 0
    while start < tokens.count {
      var end = start
      while end < tokens.count, tokens[end].key != "\n" { end += 1 }
      if end > start { read(tokens, start..<end, model) }
      start = end + 1
    }
  }

  private mutating func read(_ tokens: [Token], _ line: Range<Int>, _ model: NameModel) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for index in line {
      if index > line.lowerBound, tokens[index].span.lowerBound > tokens[index - 1].span.upperBound { bytes.append(32) }
      starts.append(bytes.count)
      bytes += tokens[index].text.utf8
    }
    var reader = NameWords()
    bytes.withUnsafeBufferPointer { reader.read($0, 0..<$0.count) }
    var words = reader.words
    model.classify(&words)
    var margins: [Int32?] = []
    model.margins(NameFeatures(words), into: &margins)
    var place = 0
    for (word, margin) in zip(words, margins) {
      guard let margin else { continue }
      while place + 1 < starts.count, starts[place + 1] <= Int(word.start) { place += 1 }
      let index = line.lowerBound + place
      var odds = Float(margin) / Float(model.unit)
      // Small letters, and a word that no list of names has: a typo, or a word of the trade.
      if word.shape == .small, word.classes.isDisjoint(with: [.given, .family]) { odds -= 1.5 }
      best[index] = max(best[index] ?? -100, odds)
      guard tokens[index].kind != .word || tokens[index].text.utf8.count > Int(word.end - word.start) else { continue }
      let text = Array(tokens[index].text.utf8)
      let low = Int(word.start) - starts[place]
      let high = min(text.count, Int(word.end) - starts[place])
      let from = tokens[index].span.lowerBound + String(decoding: text[..<low], as: UTF8.self).count
      let to = from + String(decoding: text[low..<high], as: UTF8.self).count
      pieces[index, default: []].append(Piece(span: from..<min(to, tokens[index].span.upperBound), odds: odds))
    }
  }
}
