/// Takes the inline markup of Markdown out of a block: what is left is what a reader reads.
///
/// Every look ahead is bounded, so that time grows with the text's length whatever stands in it.
struct InlineMarkup {
  private(set) var comments: [(comment: IgnoreComment, line: Int)] = []
  private let raw: RawBlock
  private let bytes: [UInt8]
  private var out = ProseBlock()
  private var run = 0
  private var at = 0
  /// Up to here everything is copied or left out.
  private var copied = 0
  /// Where link texts close, and where their targets end.
  private var links: [Int: Int] = [:]
  /// Lengths of backtick runs that no longer occur behind `at`.
  private var unclosed: Set<Int> = []

  init(_ raw: RawBlock) {
    self.raw = raw
    bytes = raw.bytes
  }

  private static let special: [Bool] = (0..<256).map { "\\`<*_[!]~".utf8.contains(UInt8($0)) }

  mutating func prose() -> ProseBlock {
    guard bytes.contains(where: { Self.special[Int($0)] }) else { return raw.prose() }
    out.lines = raw.lines
    out.shape = raw.shape
    if bytes.contains(UInt8(ascii: "[")) { findLinks() }
    while at < bytes.count {
      guard Self.special[Int(bytes[at])] else {
        at += 1
        continue
      }
      step()
    }
    copy(to: bytes.count)
    return out
  }

  private mutating func step() {
    switch Unicode.Scalar(bytes[at]) {
    case "\\": escape()
    case "`": code()
    case "<": angle()
    case "*", "_": emphasis()
    case "~" where byte(at + 1) == UInt8(ascii: "~"): leaveOut(to: at + run(of: bytes[at], from: at))
    case "!" where byte(at + 1) == UInt8(ascii: "[") && linkEnd(from: at + 1) != nil:
      leaveOut(to: linkEnd(from: at + 1) ?? at + 1)  // a picture
    case "[": bracket()
    case "]":
      if let end = links[at] { leaveOut(to: end) } else { at += 1 }
    default: at += 1
    }
  }

  /// Whether the block begins and ends with a mark, and has no other like it.
  func isAllBetween(_ mark: StaticString) -> Bool {
    let length = mark.utf8CodeUnitCount
    guard bytes.count > 2 * length, bytes[...].starts(with: mark), bytes.suffix(length).starts(with: mark) else {
      return false
    }
    return bytes.indices.count { bytes[$0...].starts(with: mark) } == 2
  }

  private func byte(_ index: Int) -> UInt8? { bytes.indices.contains(index) ? bytes[index] : nil }

  private func run(of byte: UInt8, from index: Int) -> Int { bytes[index...].prefix { $0 == byte }.count }

  private mutating func copy(to end: Int) {
    raw.copy(copied..<end, into: &out, run: &run)
    copied = end
  }

  private mutating func leaveOut(to end: Int) {
    copy(to: at)
    out.gaps.append(out.text.count)
    (at, copied) = (end, end)
  }

  private mutating func escape() {
    guard let next = byte(at + 1), next.isPunctuation || next == 0x0A else { return at += 1 }
    leaveOut(to: at + 1)
    if at < bytes.count { at += 1 }
  }

  // MARK: Code

  private mutating func code() {
    let length = run(of: UInt8(ascii: "`"), from: at)
    let inner = at + length
    guard let close = closingTicks(length, from: inner) else { return at = inner }
    if length == 1 {
      at = close + 1  // the words of the sentence know one backtick as code
      return
    }
    leaveOut(to: inner)
    // Between single backticks, whatever stands in it.
    insert(UInt8(ascii: "`"))
    for index in inner..<close {
      if bytes[index] == UInt8(ascii: "`") || bytes[index] == 0x0A {
        copy(to: index)
        insert(UInt8(ascii: "'"))
        copied = index + 1
      }
    }
    copy(to: close)
    insert(UInt8(ascii: "`"))
    at = close
    leaveOut(to: close + length)
  }

  private mutating func insert(_ byte: UInt8) {
    let source = out.text.isEmpty ? raw.runs.first?.source : raw.spot(of: copied)
    out.append(byte, insteadOf: source ?? Spot(line: 0, offset: 0))
  }

  private mutating func closingTicks(_ length: Int, from start: Int) -> Int? {
    guard !unclosed.contains(length) else { return nil }
    var index = start
    while let tick = bytes[index...].firstIndex(of: UInt8(ascii: "`")) {
      let found = run(of: UInt8(ascii: "`"), from: tick)
      if found == length { return tick }
      index = tick + found
    }
    unclosed.insert(length)
    return nil
  }

  // MARK: HTML and links

  private static let reach = 1024

  private mutating func angle() {
    let rest = bytes[at...].prefix(Self.reach)
    if rest.starts(with: "<!--") {
      guard let end = Self.end(ofComment: rest) else { return at += 1 }
      if let comment = IgnoreComment(bytes[(at + 4)..<(end - 3)]) {
        comments.append((comment, raw.spot(of: at).line))
      }
      return leaveOut(to: end)
    }
    guard let close = rest.dropFirst().firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
      bytes[close] == UInt8(ascii: ">")
    else { return at += 1 }
    let inner = bytes[(at + 1)..<close]
    guard isAddress(inner) else { return isTag(inner) ? leaveOut(to: close + 1) : (at += 1) }
    leaveOut(to: at + 1)
    at = close
    leaveOut(to: close + 1)
  }

  private func isAddress(_ inner: ArraySlice<UInt8>) -> Bool {
    guard let first = inner.first, first.isLetter || first.isDigit, !inner.contains(where: \.isBlank) else {
      return false
    }
    return inner.contains(UInt8(ascii: ":")) || inner.contains(UInt8(ascii: "@"))
  }

  private func isTag(_ inner: ArraySlice<UInt8>) -> Bool {
    if inner.first == UInt8(ascii: "?") || inner.first == UInt8(ascii: "!") { return true }
    let name = inner.first == UInt8(ascii: "/") ? inner.dropFirst() : inner
    guard name.first?.isLetter == true else { return false }
    let next = name.first { !($0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-")) }
    return next.map { $0.isBlank || $0 == 0x0A || $0 == UInt8(ascii: "/") } ?? true
  }

  /// Behind "-->".
  static func end(ofComment text: ArraySlice<UInt8>) -> Int? {
    var index = text.startIndex + 4
    while index + 2 < text.endIndex {
      if text[index] == UInt8(ascii: "-"), text[index + 1] == UInt8(ascii: "-"), text[index + 2] == UInt8(ascii: ">") {
        return index + 3
      }
      index += 1
    }
    return nil
  }

  private mutating func bracket() {
    if byte(at + 1) == UInt8(ascii: "^"), let close = bytes[at...].prefix(60).firstIndex(of: UInt8(ascii: "]")) {
      return leaveOut(to: close + 1)  // a footnote's mark
    }
    if opening[at] != nil { leaveOut(to: at + 1) } else { at += 1 }
  }

  /// Where texts of links open, and where they close.
  private var opening: [Int: Int] = [:]

  private func linkEnd(from open: Int) -> Int? { opening[open].flatMap { links[$0] } }

  /// One pass over the brackets: "[text](target)" and "[text][name]".
  private mutating func findLinks() {
    var stack: [Int] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "`"): index = endOfCode(from: index) - 1
      case UInt8(ascii: "["): stack.append(index)
      case UInt8(ascii: "]"):
        if let open = stack.popLast(), let end = endOfTarget(from: index + 1) {
          opening[open] = index
          links[index] = end
          index = end - 1
        }
      default: break
      }
      index += 1
    }
    unclosed.removeAll()
  }

  private mutating func endOfCode(from start: Int) -> Int {
    let length = run(of: UInt8(ascii: "`"), from: start)
    return closingTicks(length, from: start + length).map { $0 + length } ?? start + length
  }

  private func endOfTarget(from start: Int) -> Int? {
    if byte(start) == UInt8(ascii: "[") {
      return bytes[start...].prefix(300).firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
    }
    guard byte(start) == UInt8(ascii: "(") else { return nil }
    var depth = 0
    for index in start..<min(bytes.count, start + Self.reach) {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
    }
    return nil
  }

  // MARK: Emphasis

  /// Stars and underscores beside a word are markup; between blanks, and inside of a word, they are themselves.
  private mutating func emphasis() {
    let end = at + run(of: bytes[at], from: at)
    let before = at == 0 ? nil : byte(at - 1)
    let after = byte(end)
    if isWord(before) == isWord(after), isWord(before) || isSpace(before) && isSpace(after) { return at = end }
    leaveOut(to: end)
  }

  private func isWord(_ byte: UInt8?) -> Bool { byte.map { $0.isLetter || $0.isDigit || $0 >= 0x80 } ?? false }
  private func isSpace(_ byte: UInt8?) -> Bool { byte.map { $0.isBlank || $0 == 0x0A } ?? true }
}
