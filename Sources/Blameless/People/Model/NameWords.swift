/// Splits one line of bytes into words and marks for the name model. Runs of letters are words, also inside of hosts,
/// paths and addresses; nothing else keeps them together but an apostrophe.
package struct NameWords {
  package private(set) var words: ContiguousArray<NameWord> = []
  private var bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var lastEnd = -1

  package init() {
    bytes = UnsafeBufferPointer(start: nil, count: 0)
    words.reserveCapacity(64)
  }

  /// - Parameter line: offsets in `bytes`; no line break is in it.
  package mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    self.bytes = bytes
    words.removeAll(keepingCapacity: true)
    at = line.lowerBound
    lastEnd = -1
    while at < line.upperBound {
      let byte = bytes[at]
      if byte <= 32 {
        at += 1
      } else if Self.isLetter(byte) || byte >= 0x80 && isForeignLetter(line.upperBound) {
        word(line.upperBound)
      } else if byte >= 48 && byte <= 57 {
        if byte == 48, leadsWord(line.upperBound) { word(line.upperBound) } else { number(line.upperBound) }
      } else {
        mark(line.upperBound)
      }
    }
  }

  /// Looks up what each word can be.
  package mutating func classify(_ model: NameModel) { model.classify(&words) }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }
  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private func isForeignLetter(_ end: Int) -> Bool { Scalars.script(Scalars.scalar(bytes, at, end).value) != .none }

  /// "0kafor": a zero read for the letter.
  private func leadsWord(_ end: Int) -> Bool {
    guard lastEnd != at, at + 3 < end else { return false }
    return (1...3).allSatisfy { bytes[at + $0] &- 97 < 26 }
  }

  private mutating func number(_ end: Int) {
    let start = at
    var hash: UInt32 = 17
    while at < end, Self.isDigit(bytes[at]) { at += 1 }
    hash = hash &* 31 &+ UInt32(min(at - start, 5))
    append(NameWord(start: Int32(start), end: Int32(at), hash: hash, kind: .number, isGlued: lastEnd == start))
  }

  private mutating func mark(_ end: Int) {
    let start = at
    let length = Scalars.scalar(bytes, at, end).length
    var hash: UInt32 = 0x811C_9DC5
    for index in start..<(start + length) { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    at += length
    append(NameWord(start: Int32(start), end: Int32(at), hash: hash, kind: .mark, isGlued: lastEnd == start))
  }

  private mutating func append(_ word: NameWord) {
    words.append(word)
    lastEnd = Int(word.end)
  }

  // MARK: Words

  private mutating func word(_ end: Int) {
    let start = at
    var fold = FoldedHash()
    var letters = 0
    var capitals = 0
    var isFirstCapital = false
    var script = Scalars.Script.latin
    var isMisread = false
    while at < end {
      let byte = bytes[at]
      if byte &- 97 < 26 {
        fold.add(byte)
        letters += 1
        at += 1
      } else if byte &- 65 < 26 {
        fold.add(byte + 32)
        if letters == 0 { isFirstCapital = true }
        capitals += 1
        letters += 1
        at += 1
      } else if byte >= 0x80 {
        let (value, length) = Scalars.scalar(bytes, at, end)
        let own = Scalars.script(value)
        if own == .none { break }
        if letters > 0, own != .joining, (own == .latin) != (script == .latin) { break }
        if own != .joining {
          if Scalars.isCapital(value) {
            if letters == 0 { isFirstCapital = true }
            capitals += 1
          }
          if own != .latin { script = own }
          letters += 1
        }
        Scalars.fold(value, into: &fold)
        at += length
      } else if byte == 39, letters > 0, at + 1 < end, continues(behind: at, end) {
        at += 1
      } else if let letter = misreadLetter(end, letters) {
        fold.add(letter)
        letters += 1
        isMisread = true
        at += 1
      } else {
        break
      }
    }
    var word = NameWord(start: Int32(start), end: Int32(at), hash: fold.hash, kind: .word, isGlued: lastEnd == start)
    word.head = fold.head
    word.tail = fold.tail
    word.count = UInt8(truncatingIfNeeded: min(letters, 255))
    word.isMisread = isMisread
    word.isStretched = fold.isStretched
    word.shape = shape(letters, capitals, isFirstCapital, script)
    if letters == 1, capitals == 1, script == .latin, at < end, bytes[at] == 46, isInitial(end) {
      word.shape = .initial
      at += 1
      word.end = Int32(at)
    }
    append(word)
  }

  private func shape(_ letters: Int, _ capitals: Int, _ isFirst: Bool, _ script: Scalars.Script) -> NameWord.Shape {
    switch script {
    case .latin:
      if capitals == 0 { return .small }
      if letters == 1 { return .initial }
      if capitals == letters { return .capitals }
      return isFirst && capitals == 1 ? .capital : .mixed
    case .cased: return isFirst ? .foreignCapital : .foreignSmall
    case .uncased, .joining, .none: return .foreign
    }
  }

  /// "J. Smith" and "J.K.", but not "plan B." at the end of a line.
  private func isInitial(_ end: Int) -> Bool { at + 1 < end }

  /// An apostrophe inside "O'Neill" and "didn't", not the one of "Alice's".
  private func continues(behind index: Int, _ end: Int) -> Bool {
    let next = bytes[index + 1]
    guard Self.isLetter(next) else { return false }
    return !((next | 32) == 115 && (index + 2 >= end || !Self.isLetter(bytes[index + 2]) && bytes[index + 2] < 0x80))
  }

  /// "S1pho", "A1ice", "Nomvu1a": one digit with small letters behind it, inside a word.
  private func misreadLetter(_ end: Int, _ letters: Int) -> UInt8? {
    let byte = bytes[at]
    guard Self.isDigit(byte), at + 1 < end, bytes[at + 1] &- 97 < 26 else { return nil }
    switch byte {
    case 48: return 111
    case 49: return letters == 1 && bytes[at + 1] != 105 ? oneAsLetter(end) : 108
    case 51: return 101
    case 53: return 115
    default: return nil
    }
  }

  /// Behind one consonant "1" is an i, as in "S1pho"; elsewhere an l.
  private func oneAsLetter(_ end: Int) -> UInt8 {
    let before = bytes[at - 1] | 32
    return [97, 101, 105, 111, 117].contains(before)
      ? 108 : [97, 101, 105, 111, 117].contains(bytes[at + 1]) ? 108 : 105
  }
}

/// A hash of folded letters, their first and their last four bytes.
package struct FoldedHash {
  package private(set) var hash: UInt32 = 0x811C_9DC5
  private(set) var head: UInt32 = 0
  private(set) var tail: UInt32 = 0
  private var count = 0
  private var run = 0
  private(set) var isStretched = false

  package init() {}

  @inline(__always)
  package mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt32(byte)) &* 16_777_619
    run = tail & 0xFF == UInt32(byte) ? run + 1 : 1
    if run == 3, byte < 0x80 { isStretched = true }
    tail = tail << 8 | UInt32(byte)
    if count < 4 { head = head << 8 | UInt32(byte) }
    count += 1
  }

  /// The hash of a word as lists have it.
  package static func of(_ word: String) -> UInt32 {
    var fold = FoldedHash()
    for scalar in word.unicodeScalars where scalar != "'" { Scalars.fold(scalar.value, into: &fold) }
    return fold.hash
  }
}
