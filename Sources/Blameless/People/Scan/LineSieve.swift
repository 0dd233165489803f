/// Tells at once, by bytes, which lines of a text may name somebody: in the rest nobody is looked for.
struct LineSieve: Sendable {
  struct Sifted {
    var range: Range<Int>
    /// Somebody may be named in it. Otherwise it only has a pronoun or a word that another line may make a name.
    var isSuspect: Bool
  }

  /// Hashes of the words of the roster, and of names that other lines made plain.
  private var words: Set<UInt32> = []

  /// - Parameter words: folded; a line with one of them is kept.
  init(words: Set<String> = []) { add(words) }

  mutating func add(_ words: Set<String>) {
    // "Zebulons" of Zebulon.
    for word in words.union(words.flatMap { [$0 + "s", $0 + "es"] }) {
      var bytes = Array(word.utf8)
      var reader = NameWords()
      bytes.withUnsafeMutableBufferPointer { reader.read(UnsafeBufferPointer($0), 0..<$0.count) }
      for word in reader.words where word.kind == .word { self.words.insert(word.hash) }
    }
  }

  /// Odds below which no rule makes a name of a word, in steps of e to 1.
  private static let least = -4

  func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [Sifted] {
    var out: [Sifted] = []
    var reader = NameWords()
    var margins: [Int32?] = []
    let model = NameModel.carried
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 10, bytes[end] != 13 { end += 1 }
      while start < end {
        let stop = end - start > Self.longest ? Self.sentenceEnd(bytes, start..<end) : end
        reader.read(bytes, start..<stop)
        if let kept = sift(&reader, &margins, model, bytes, start..<stop) { out.append(kept) }
        start = stop
      }
      start = end + 1
    }
    return out
  }

  /// Whether somebody may be named in the text at all.
  func mayName(_ text: String) -> Bool {
    var text = text.withoutUnseen
    return text.withUTF8 { lines(of: $0).contains(where: \.isSuspect) }
  }

  /// What the model says of a sentence's tokens; nil where nobody may be named in it.
  func odds(of tokens: [Token], in text: String) -> NameOdds? {
    if text.utf8.count > Self.longest { return mayName(text) ? NameOdds(tokens) : nil }
    let odds = NameOdds(tokens, sieve: self)
    return odds.mayName ? odds : nil
  }

  /// Lines of more bytes are paragraphs, and are read by the sentence.
  private static let longest = 200

  /// The end of the first sentence: a full stop behind a word of some length, a blank, a capital.
  private static func sentenceEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
    var at = line.lowerBound + 60
    while at + 2 < line.upperBound {
      if bytes[at] == 46, bytes[at + 1] == 32, bytes[at + 2] &- 65 < 26,
        (1...4).allSatisfy({ bytes[at - $0] &- 97 < 26 || bytes[at - $0] &- 48 < 10 || bytes[at - $0] == 41 })
      {
        return at + 1
      }
      at += 1
    }
    return line.upperBound
  }

  /// Whether one line has one of the words.
  func isSuspect(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var reader = NameWords()
    reader.read(bytes, range)
    return reader.words.contains { $0.kind == .word && words.contains($0.hash) }
  }

  private func sift(
    _ reader: inout NameWords, _ margins: inout [Int32?], _ model: NameModel?, _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> Sifted? {
    guard !hasSign(reader.words, bytes, range), let model else { return Sifted(range: range, isSuspect: true) }
    reader.classify(model)
    let features = NameFeatures(reader.words)
    model.margins(features, into: &margins)
    if isSuspect(reader.words, features, margins, model) { return Sifted(range: range, isSuspect: true) }
    let isKept =
      margins.contains { $0 != nil } || reader.words.contains { $0.kind == .word && Self.pronouns.contains($0.hash) }
    return isKept ? Sifted(range: range, isSuspect: false) : nil
  }

  /// Whether a line has what goes with people, whatever the model thinks of its words.
  func hasSign(_ words: ContiguousArray<NameWord>, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    words.contains { word in
      switch word.kind {
      case .word:
        // Scripts without blanks hide a name inside of a run.
        return word.shape == .foreign || word.shape == .foreignCapital || self.words.contains(word.hash)
          || Self.phones.contains(word.hash)
          || range.count < Self.longestTask && Self.tasks.contains(word.hash)
      case .mark:
        // "@", and "+" or "(" in front of a figure, as telephone numbers have.
        let (byte, next) = (bytes[Int(word.start)], Int(word.start) + 1)
        return byte == 64 || (byte == 43 || byte == 40) && next < range.upperBound && bytes[next] &- 48 < 10
      case .number: return false
      }
    }
  }

  /// Whether the model takes a word for a name, or the words around it do.
  func isSuspect(
    _ words: ContiguousArray<NameWord>, _ features: NameFeatures, _ margins: [Int32?], _ model: NameModel
  ) -> Bool {
    let least = Int32(Self.least) * model.unit
    return margins.contains { $0.map { $0 > least } ?? false }
      || words.indices.contains {
        features.mayAct($0) || features.mayBeNamed($0) || features.mayOwn($0) || features.mayBeStranger($0)
          || features.mayHave($0)
      }
  }

  private static let phones: Set<UInt32> = Set(PhoneNumber.cues.words.map { FoldedHash.of($0) })
  /// Where somebody's task may be said: "Priya, EOW", "ask Priya", "... - Travis".
  private static let tasks: Set<UInt32> = Set(
    ([DueWords.days, PersonPlaces.sureCues, PersonPlaces.asking, NotPeople.weekdays].flatMap(\.words)
      + [NotPeople.tools, NotPeople.alsoNames].flatMap(\.words).filter(NotPeople.isNameToo)).map { FoldedHash.of($0) })
  /// In bytes: longer lines are prose.
  private static let longestTask = 120
  private static let pronouns: Set<UInt32> = Set(
    ["he", "she", "him", "her", "his", "hers", "himself", "herself", "he'd", "she'd", "he'll", "she'll"].map {
      FoldedHash.of($0)
    })
}
