/// Letters in UTF-8, as the name model needs them: which script, whether capital, and folded.
package enum Scalars {
  package enum Script { case none, latin, cased, uncased, joining }

  /// The scalar at an offset; what is no UTF-8 counts as one byte that is no letter.
  @inline(__always)
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[at])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard length > 0, at + length <= end else { return (0xFFFD, 1) }
    var value = first & (0xFF >> UInt32(length + 1))
    for index in 1..<length { value = value << 6 | UInt32(bytes[at + index] & 0x3F) }
    return (value, length)
  }

  static func script(_ value: UInt32) -> Script {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: .latin
    case 0xC0...0x24F: value == 0xD7 || value == 0xF7 ? .none : .latin
    case 0xAA, 0xBA: .latin
    case 0x250...0x2AF: .latin
    case 0x300...0x36F, 0x200C...0x200D, 0xAD: .joining
    case 0x370...0x373, 0x376...0x377, 0x37B...0x37D, 0x386, 0x388...0x3FF, 0x400...0x52F, 0x531...0x587: .cased
    case 0x1E00...0x1EFF: .latin
    case 0x1F00...0x1FFF: .cased
    case 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x670: .joining
    case 0x5D0...0x5F2, 0x620...0x64A, 0x66E...0x6D3, 0x6FA...0x6FF, 0x750...0x77F: .uncased
    case 0x900...0x963, 0x971...0xDFF: .uncased
    case 0xE01...0xE3A, 0xE40...0xE4E, 0x1780...0x17D3: .uncased
    case 0x10A0...0x10FF, 0x1200...0x139F, 0x1100...0x11FF: .uncased
    case 0x3005, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF: .uncased
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x2FA1F: .uncased
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: .latin
    default: .none
    }
  }

  static func isCapital(_ value: UInt32) -> Bool {
    switch value {
    case 0x41...0x5A, 0xC0...0xDE: true
    case 0x100...0x17F:
      value >= 0x139 && value <= 0x148 || value >= 0x179 ? value & 1 == 1 : value & 1 == 0 && value != 0x138
    case 0x1E00...0x1EFF: value & 1 == 0
    case 0x386...0x3AB, 0x400...0x42F, 0x531...0x556: value != 0x390
    case 0x48A...0x52F: value & 1 == 0
    case 0x1CD...0x24F: value & 1 == 0
    default: false
    }
  }

  /// Adds the letter in lower case, without accents.
  @inline(__always)
  package static func fold(_ value: UInt32, into hash: inout FoldedHash) {
    if value < 0x80 {
      hash.add(UInt8(value >= 65 && value <= 90 ? value + 32 : value))
      return
    }
    if value < 0x250 {
      add(latin[Int(value - 0x80)], &hash)
    } else if value >= 0x1E00, value < 0x1F00 {
      add(vietnamese[Int(value - 0x1E00)], &hash)
    } else {
      foreign(value, &hash)
    }
  }

  @inline(__always)
  private static func add(_ folded: (UInt8, UInt8), _ hash: inout FoldedHash) {
    if folded.0 != 0 { hash.add(folded.0) }
    if folded.1 != 0 { hash.add(folded.1) }
  }

  private static func foreign(_ value: UInt32, _ hash: inout FoldedHash) {
    var small = value
    switch value {
    case 0x300...0x36F, 0x200C...0x200D, 0xAD: return
    case 0x410...0x42F, 0x391...0x3A9: small += 0x20
    case 0x400...0x40F: small += 0x50
    case 0x531...0x556: small += 0x30
    case 0xFF21...0xFF3A: small = value - 0xFF21 + 97
    case 0xFF41...0xFF5A: small = value - 0xFF41 + 97
    default: break
    }
    if small < 0x80 { return hash.add(UInt8(small)) }
    // Accented letters of Greek and Cyrillic meet their plain ones.
    if let plain = plainForeign[small] { small = plain }
    if small < 0x800 {
      hash.add(UInt8(0xC0 | small >> 6))
    } else {
      hash.add(UInt8(0xE0 | (small >> 12) & 0x1F))
      hash.add(UInt8(0x80 | (small >> 6) & 0x3F))
    }
    hash.add(UInt8(0x80 | small & 0x3F))
  }

  private static let plainForeign: [UInt32: UInt32] = [
    0x3AC: 0x3B1, 0x3AD: 0x3B5, 0x3AE: 0x3B7, 0x3AF: 0x3B9, 0x3CC: 0x3BF, 0x3CD: 0x3C5, 0x3CE: 0x3C9, 0x3C2: 0x3C3,
    0x386: 0x3B1, 0x388: 0x3B5, 0x389: 0x3B7, 0x38A: 0x3B9, 0x38C: 0x3BF, 0x38E: 0x3C5, 0x38F: 0x3C9, 0x451: 0x435,
  ]

  private static let latin = table(0x80..<0x250)
  private static let vietnamese = table(0x1E00..<0x1F00)

  private static func table(_ range: Range<UInt32>) -> [(UInt8, UInt8)] {
    range.map { value in
      guard let scalar = Unicode.Scalar(value) else { return (0, 0) }
      let folded = Array(Folding.fold(String(scalar)).utf8)
      if folded.allSatisfy({ $0 < 0x80 }) { return (folded.first ?? 0, folded.count > 1 ? folded[1] : 0) }
      return (UInt8(0xC0 | value >> 6 & 0x1F), UInt8(0x80 | value & 0x3F))
    }
  }
}
