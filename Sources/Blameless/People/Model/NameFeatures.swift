/// Takes the features of a word, one by one.
package protocol NameFeatureSink {
  mutating func add(_ feature: UInt32)
}

/// What the name model looks at: the word, its neighbours, and how they look.
package struct NameFeatures {
  /// How the letters of a line look on the whole.
  package enum Mode: UInt32, Sendable { case usual, capitals, small, title }

  let words: ContiguousArray<NameWord>
  package let mode: Mode
  /// What the line is about and how it is told: bits 0 and 1 how many words of the trade, bit 2 whether it is chatty,
  /// bit 3 whether it is a sentence, bit 4 whether words of talk make it chatty (the model knows bits 0 to 3).
  private let style: UInt32
  /// Most words are of another script than Latin, so that being so tells nothing.
  private let isForeign: Bool

  /// By how much the line is likelier than those of incidents to name people, in steps of e to 1: without a word of the
  /// trade what is capitalised is less often a thing, and in chatter still less.
  var prior: Float { isChatty ? 3.2 : style & 3 == 0 ? 2 : 0 }

  package init(_ words: ContiguousArray<NameWord>) {
    self.words = words
    mode = Self.mode(of: words)
    style = Self.style(of: words)
    let foreign = words.count { [.foreign, .foreignSmall, .foreignCapital].contains($0.shape) }
    isForeign = foreign > 1 && foreign * 2 > words.count { $0.kind == .word }
  }

  /// A sentence of chatter, or of nothing of the trade: boards have short lines.
  var isTalk: Bool { style & 16 != 0 && style & 3 < 2 || style & 3 == 0 && style & 8 != 0 }

  var isChatty: Bool { style & 4 != 0 && style & 3 < 2 }

  /// What is taken off the odds of a word that no list of names has, in steps of e to 1: written small it is a typo or a
  /// word of the trade, first in its sentence it had to be capitalised.
  func doubt(of word: NameWord, isFirst: Bool) -> Float {
    // In a text without Latin letters only the roster tells names from words.
    if isForeign, word.shape == .foreign || word.shape == .foreignSmall { return 100 }
    guard word.classes.isDisjoint(with: [.given, .family]) else { return 0 }
    switch word.shape {
    case .small: return isChatty ? 1 : 2.5
    case .capital: return isFirst && !isChatty ? 3 : 0
    case .capitals, .initial, .mixed, .foreignCapital, .foreignSmall, .foreign, .none: return 0
    }
  }

  private static func style(of words: ContiguousArray<NameWord>) -> UInt32 {
    var trade = 0
    var count = 0
    var isChatty = false
    var isTalked = false
    for word in words {
      if word.kind == .mark {
        // Emoji and exclamation marks.
        if word.end - word.start == 4 || word.hash == exclamation { isChatty = true }
      } else if word.kind == .word {
        count += 1
        let classes = word.classes
        if classes.contains(.chatter) || talk.contains(word.hash) { isTalked = true }
        if !classes.isDisjoint(with: [.tool, .systemNoun, .systemVerb, .role, .ownerLabel])
          || classes.contains(.jargon) && !classes.contains(.commonWord)
        {
          trade += 1
        }
      }
    }
    return UInt32(min(trade, 3)) | (isChatty || isTalked ? 4 : 0) | (count > 7 ? 8 : 0) | (isTalked ? 16 : 0)
  }

  /// Words of talk: notes of incidents seldom have them.
  private static let talk: Set<UInt32> = Set(
    [
      "you", "your", "my", "me", "mine", "love", "hate", "she", "he", "him", "her", "guy", "song", "movie", "game",
      "watch",
      "play", "fan", "funny", "cute", "beautiful", "awesome", "amazing",
    ].map(FoldedHash.of))
  private static let exclamation = markHash("!")

  private static func mode(of words: ContiguousArray<NameWord>) -> Mode {
    var small = 0
    var capital = 0
    var capitals = 0
    for word in words where word.kind == .word && word.count > 1 {
      switch word.shape {
      case .small, .foreignSmall, .foreign: small += 1
      case .capitals: capitals += 1
      case .capital, .mixed, .foreignCapital: capital += 1
      case .initial, .none: break
      }
    }
    if capitals >= 2, small == 0, capital == 0 || capitals > capital * 3 { return .capitals }
    if capitals >= 3, capitals > (small + capital) * 3 { return .capitals }
    if capital == 0, small >= 2 { return .small }
    if capital >= 4, capital > small { return .title }
    return .usual
  }

  // MARK: Who can be a name

  /// Whether a word can be part of a name at all: most cannot, and cost nothing more.
  package func isCandidate(_ index: Int) -> Bool {
    let word = words[index]
    guard word.kind == .word, !word.isStretched else { return false }
    let classes = word.classes
    if !classes.isDisjoint(with: [.chatter, .peoples]) { return false }
    if classes.contains(.foreign), !classes.contains(.commonGiven) { return false }
    switch word.shape {
    case .foreign, .foreignSmall, .foreignCapital: return true
    case .initial: return word.end - word.start > 1 || word.hash != Self.i && word.hash != Self.a
    case .small:
      if word.count < 2 { return false }
      if classes.contains(.particle) { return index > 0 && Self.isCapital(words[index - 1]) }
      if classes.contains(.commonWord) { return classes.contains(.commonGiven) }
      if classes.contains(.word) { return classes.contains(.given) || classes.contains(.commonFamily) }
      return !classes.contains(.plain)
    case .capital, .capitals, .mixed:
      if classes.contains(.commonWord) {
        return classes.contains(.given) || classes.contains(.commonFamily)
          || classes.contains(.family) && index > 0 && Self.isCapital(words[index - 1])
      }
      return true
    case .none: return false
    }
  }

  static func isCapital(_ word: NameWord) -> Bool {
    switch word.shape {
    case .capital, .capitals, .mixed, .initial, .foreignCapital: true
    case .small, .foreignSmall, .foreign, .none: false
    }
  }

  private static let i = FoldedHash.of("i")
  private static let a = FoldedHash.of("a")

  // MARK: Features

  @inline(__always)
  package func collect(_ index: Int, into sink: inout some NameFeatureSink) {
    let word = words[index]
    let shape = UInt32(word.shape.rawValue) | (word.isMisread ? 16 : 0)
    let classes = word.classes.rawValue
    let looks = shape | mode.rawValue << 5
    let before = identity(index - 1)
    let after = identity(index + 1)
    let beforeThat = identity(index - 2)
    let afterThat = identity(index + 2)
    let classBefore = type(index - 1)
    let classAfter = type(index + 1)
    let joins = glue(index)
    let chunk = self.chunk(index)
    let start: UInt32 = index == 0 ? 1 : isStart(index) ? 2 : 0

    // The word itself.
    sink.add(Self.mix(1, looks, 0))
    sink.add(Self.mix(2, word.hash, 0))
    sink.add(Self.mix(3, word.hash, shape))
    sink.add(Self.mix(4, word.hash, chunk == 0 ? 0 : 1))
    sink.add(Self.mix(5, classes, looks))
    sink.add(Self.mix(6, classes, start))
    sink.add(Self.mix(7, word.tail & 0xFFFFFF, shape))
    sink.add(Self.mix(8, word.tail & 0xFFFF, shape))
    sink.add(Self.mix(9, word.head & 0xFFFFFF, shape))
    sink.add(Self.mix(10, UInt32(min(word.count, 12)), looks))
    sink.add(Self.mix(11, word.tail, shape))
    sink.add(Self.mix(12, start, looks))

    // What stands beside it.
    sink.add(Self.mix(13, before, 0))
    sink.add(Self.mix(14, after, 0))
    sink.add(Self.mix(15, before, classes))
    sink.add(Self.mix(16, after, classes))
    sink.add(Self.mix(17, before, after))
    sink.add(Self.mix(18, beforeThat, before))
    sink.add(Self.mix(19, after, afterThat))
    sink.add(Self.mix(20, before, shape))
    sink.add(Self.mix(21, after, shape))
    sink.add(Self.mix(22, classBefore, looks))
    sink.add(Self.mix(23, classAfter, looks))
    sink.add(Self.mix(24, classBefore, classes))
    sink.add(Self.mix(25, classAfter, classes))
    sink.add(Self.mix(26, classBefore, classAfter ^ shape << 27))
    sink.add(Self.mix(27, type(index - 2), classBefore ^ shape << 27))
    sink.add(Self.mix(28, type(index + 2), classAfter ^ shape << 27))
    sink.add(Self.mix(29, beforeThat, shape))
    sink.add(Self.mix(30, afterThat, shape))
    sink.add(Self.mix(31, type(index - 2), classes))
    sink.add(Self.mix(32, type(index + 2), classes))

    // How it hangs on to what stands beside it.
    sink.add(Self.mix(33, joins, shape))
    sink.add(Self.mix(34, joins, classes))
    sink.add(Self.mix(35, joins, after))
    sink.add(Self.mix(36, joins, before))
    sink.add(Self.mix(37, chunk, shape))
    if chunk != 0 {
      sink.add(Self.mix(38, chunk, classes))
      sink.add(Self.mix(39, chunkStart(index), chunk))
      sink.add(Self.mix(40, chunkStart(index), classes))
    }
    sink.add(Self.mix(46, style & 15, looks))
    sink.add(Self.mix(47, style & 15, classes))
    sink.add(Self.mix(48, style & 15, classBefore ^ shape << 27))
    sink.add(Self.mix(41, start, classAfter ^ looks << 24))
    sink.add(Self.mix(42, words.count < 4 ? UInt32(words.count) : 4, index + 1 == words.count ? classes : ~classes))
    sink.add(Self.mix(43, classBefore ^ classAfter << 5 ^ joins << 10, classes))
    sink.add(Self.mix(44, type(index - 3), classBefore ^ shape << 27))
    sink.add(Self.mix(45, type(index + 3), classAfter ^ shape << 27))
  }

  @inline(__always)
  private static func mix(_ template: UInt32, _ a: UInt32, _ b: UInt32) -> UInt32 {
    var hash = template &* 0x9E37_79B1 ^ a &* 0x85EB_CA6B
    hash = (hash ^ hash >> 15) &* 0xC2B2_AE35 ^ b &* 0x27D4_EB2F
    hash = (hash ^ hash >> 13) &* 0x1656_67B1
    return hash ^ hash >> 16
  }

  @inline(__always)
  private func identity(_ index: Int) -> UInt32 {
    index < 0 ? 1 : index >= words.count ? 2 : words[index].hash
  }

  /// A small number for what a neighbour is: by its classes, else by its looks.
  @inline(__always)
  private func type(_ index: Int) -> UInt32 {
    if index < 0 { return 1 }
    if index >= words.count { return 2 }
    let word = words[index]
    switch word.kind {
    case .number: return 3
    case .mark: return 0x100 | word.hash & 0xFF
    case .word: break
    }
    let classes = word.classes
    if classes.contains(.humanVerb) { return classes.contains(.sharedVerb) ? 5 : 4 }
    if classes.contains(.systemVerb) { return 6 }
    if classes.contains(.sureCue) { return 7 }
    if classes.contains(.ownerLabel) { return 9 }
    if classes.contains(.cue) { return 8 }
    if classes.contains(.honorific) { return 10 }
    if classes.contains(.systemNoun) { return 11 }
    if classes.contains(.role) { return 12 }
    if classes.contains(.calendar) { return 13 }
    if classes.contains(.tool) { return 14 }
    let small = word.shape == .small
    if small, classes.contains(.commonWord) { return 15 }
    if classes.contains(.commonGiven) { return small ? 17 : 16 }
    if classes.contains(.commonWord) { return 18 }
    if classes.contains(.given) { return small ? 20 : 19 }
    if classes.contains(.jargon) { return small ? 29 : 28 }
    if classes.contains(.place) { return 21 }
    if classes.contains(.commonFamily) { return small ? 23 : 22 }
    if classes.contains(.word) { return small ? 24 : 25 }
    if classes.contains(.family) { return small ? 27 : 26 }
    return 32 | UInt32(word.shape.rawValue)
  }

  /// Bits: hangs on what is before, on what is behind.
  @inline(__always)
  private func glue(_ index: Int) -> UInt32 {
    (words[index].isGlued ? 1 : 0) | (index + 1 < words.count && words[index + 1].isGlued ? 2 : 0)
  }

  @inline(__always)
  private func isStart(_ index: Int) -> Bool {
    let word = words[index - 1]
    return word.kind == .mark && !word.isGlued || word.kind == .mark && Self.stops.contains(word.hash)
  }

  private static let stops: Set<UInt32> = Set([".", "!", "?", ":", ";"].map(FoldedHash.of))

  /// Which marks join the word to others without a blank, as in hosts and paths. 0 for a plain word.
  @inline(__always)
  private func chunk(_ index: Int) -> UInt32 {
    var out: UInt32 = 0
    var at = index
    var steps = 0
    while at > 0, words[at].isGlued, steps < 8 {
      at -= 1
      steps += 1
      out |= Self.bit(words[at])
    }
    // What ends a word ends no chunk: "Alice." and "Alice:" are plain.
    at = index + 1
    steps = 0
    var pending: UInt32 = 0
    while at < words.count, words[at].isGlued, steps < 8 {
      if words[at].kind == .mark { pending |= Self.bit(words[at]) } else { out |= pending | Self.bit(words[at]) << 8 }
      at += 1
      steps += 1
    }
    return out
  }

  @inline(__always)
  private static func bit(_ word: NameWord) -> UInt32 {
    switch word.kind {
    case .word: 1
    case .number: 2
    case .mark: marks[word.hash] ?? 4
    }
  }

  private static let marks: [UInt32: UInt32] = {
    var out: [UInt32: UInt32] = [:]
    for (mark, bit) in [
      ("@", 8), ("/", 16), ("_", 32), (".", 64), ("-", 128), (":", 0x10000), ("=", 0x20000), ("#", 0x40000),
      ("'", 0x80000),
    ] as [(String, UInt32)] {
      out[NameFeatures.markHash(mark)] = bit
    }
    return out
  }()

  static func markHash(_ mark: String) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in mark.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }

  /// Whether the word is a part of an address or a handle.
  package func isAddress(_ index: Int) -> Bool { chunk(index) & 8 != 0 || chunk(index) & 0x800 != 0 }

  private func chunkStart(_ index: Int) -> UInt32 {
    var at = index
    var steps = 0
    while at > 0, words[at].isGlued, steps < 12 {
      at -= 1
      steps += 1
    }
    return at == index ? 3 : words[at].hash
  }
}
