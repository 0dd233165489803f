/// One word as the tagger and the parser see it: numbers that stand for its form, its ends and its shape.
package struct GrammarWord: Sendable {
  var form: UInt32
  var suffixes: (UInt32, UInt32, UInt32, UInt32)
  var prefixes: (UInt32, UInt32)
  var shape: UInt32
  /// What the lists of this library know of it: a form of a verb, a given name.
  var known: UInt32

  package init(_ text: String) {
    self.init(text: text, key: Folding.fold(text), kind: TokenShape.kind(of: SentenceText(text).letters[...]))
  }

  init(text: String, key: String, kind: Token.Kind) {
    shape = Self.shape(text, kind)
    switch kind {
    case .word, .mark:
      let bytes = Array(key.utf8)
      form = Self.hash(bytes[...])
      suffixes = (
        Self.hash(bytes.suffix(1)), Self.hash(bytes.suffix(2)), Self.hash(bytes.suffix(3)), Self.hash(bytes.suffix(4))
      )
      prefixes = (Self.hash(bytes.prefix(2)), Self.hash(bytes.prefix(3)))
      known = kind == .word ? Self.known(key, text) : 0
    default:
      form = shape
      suffixes = (shape, shape, shape, shape)
      prefixes = (shape, shape)
      known = 0
    }
  }

  /// Stands for the places before the first word and behind the last.
  static let outside = GrammarWord(text: "\u{1}", key: "\u{1}", kind: .mark)

  private static func known(_ key: String, _ text: String) -> UInt32 {
    var known: UInt32 = 0
    switch Verbs.listed(key)?.1 {
    case .base: known = 1
    case .third: known = 2
    case .past: known = 3
    case .participle: known = 4
    case .pastOrParticiple: known = 5
    case .ing: known = 6
    case nil: break
    }
    if text.first?.isUppercase == true {
      switch GivenNames.match(key) {
      case .name: known += 16
      case .alsoAWord: known += 32
      case .no: break
      }
    }
    return known
  }

  /// Capitals, small letters, digits and signs, each run as one.
  private static func shape(_ text: String, _ kind: Token.Kind) -> UInt32 {
    var out: [UInt8] = [kindCode(kind)]
    for scalar in text.unicodeScalars.prefix(24) {
      let code: UInt8
      switch scalar {
      case "a"..."z": code = 120
      case "A"..."Z": code = 88
      case "0"..."9": code = 48
      case "-", ".", "/", ":", "'", "_", "@", "#", "%", "$": code = UInt8(truncatingIfNeeded: scalar.value)
      default: code = scalar.properties.isUppercase ? 88 : scalar.properties.isAlphabetic ? 120 : 63
      }
      // One capital and several are two shapes: "Alice", "ALICE".
      if out.last != code || (code == 88 && out.count == 2) { out.append(code) }
    }
    return hash(out[...])
  }

  private static func kindCode(_ kind: Token.Kind) -> UInt8 {
    switch kind {
    case .word: 1
    case .number: 2
    case .time: 3
    case .identifier: 4
    case .code: 5
    case .email: 6
    case .handle: 7
    case .mark: 8
    }
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    // FNV-1a.
    bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}

/// Joins numbers to one that stands for them all.
enum FeatureHash {
  @inline(__always)
  static func mix(_ a: UInt32, _ b: UInt32) -> UInt32 {
    var hash = (a &* 0x9E37_79B1) ^ (b &+ 0x7F4A_7C15 &+ (a << 6))
    hash ^= hash >> 15
    hash = hash &* 0x85EB_CA77
    hash ^= hash >> 13
    return hash &* 0xC2B2_AE3D ^ (hash >> 16)
  }

  @inline(__always)
  static func mix(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 { mix(mix(a, b), c) }

  @inline(__always)
  static func mix(_ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> UInt32 { mix(mix(a, b), mix(c, d)) }
}
