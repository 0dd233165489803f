import BoardReading

/// A photo being damaged.
struct Damage {
  private(set) var bytes: [UInt8]
  var chance: Chance

  init(to photo: [UInt8], chance: Chance) {
    bytes = photo
    self.chance = chance
  }

  /// One damage of some kind. `other` is a photo of the same format.
  mutating func strike(with other: [UInt8]) {
    guard bytes.count > 8 else { return }
    switch chance.below(10) {
    case 0, 1: for _ in 0...chance.below(8) { bytes[place()] ^= 1 << UInt8(chance.below(8)) }
    case 2: bytes[place()] = chance.pick([0, 1, 0x7F, 0x80, 0xFE, 0xFF, UInt8(chance.below(256))])
    case 3, 4, 5: setField()
    case 6: bytes.removeSubrange((8 + chance.below(bytes.count - 8))...)
    case 7: bytes.removeSubrange(range(in: bytes.count))
    case 8:  // a piece of the other, laid over or put between
      let piece = other[range(in: other.count)]
      let start = place()
      bytes.replaceSubrange(start..<min(bytes.count, start + (chance.below(2) == 0 ? piece.count : 0)), with: piece)
    default:  // the beginning of one and the end of the other
      let cut = 8 + chance.below(min(bytes.count, other.count) - 8)
      bytes.replaceSubrange(cut..., with: other[cut...])
    }
  }

  /// Puts something between.
  mutating func insert(_ piece: [UInt8]) { bytes.insert(contentsOf: piece, at: chance.below(bytes.count + 1)) }

  /// Puts check sums and lengths right, most times, so that the damage is found behind them.
  mutating func mend(_ format: PhotoFormat) {
    guard chance.below(4) > 0 else { return }
    switch format {
    case .png: mendCheckSums()
    case .webp where bytes.count > 12: write(UInt64(bytes.count - 8), at: 4, size: 4, littleEndian: true)
    case .webp, .jpeg, .heic, .avif, .tiff: break
    }
  }

  /// A number of the file at an extreme, or near the limits of the decoder.
  private mutating func setField() {
    let extremes: [UInt64] = [
      0, 1, 2, 15, 16, 17, 255, 256, 4096, 8000, 8944, 10_000, 16_383, 32_767, 32_768, 65_500, 65_535, 100_000,
      0x7FFF_FFFF,
      0x8000_0000, 0xFFFF_FFFF, UInt64(bytes.count), UInt64(bytes.count - 1), chance.next(),
    ]
    write(chance.pick(extremes), at: place(), size: chance.pick([1, 2, 4]), littleEndian: chance.below(2) == 0)
  }

  /// Half the time in the header, where the most can go wrong.
  private mutating func place() -> Int {
    chance.below(chance.below(2) == 0 ? min(bytes.count, 160) : bytes.count)
  }

  private mutating func range(in count: Int) -> Range<Int> {
    let start = chance.below(count)
    return start..<min(count, start + 1 + chance.below(chance.pick([4, 16, 64, 512])))
  }

  private mutating func write(_ value: UInt64, at start: Int, size: Int, littleEndian: Bool) {
    for index in 0..<size where start + index < bytes.count {
      let shift = 8 * (littleEndian ? index : size - 1 - index)
      bytes[start + index] = UInt8(truncatingIfNeeded: value >> UInt64(shift))
    }
  }

  private mutating func mendCheckSums() {
    var at = 8
    while at + 12 <= bytes.count {
      let length = bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
      guard at + 12 + length <= bytes.count else { return }
      write(
        UInt64(Self.checkSum(bytes[(at + 4)..<(at + 8 + length)])), at: at + 8 + length, size: 4, littleEndian: false)
      at += 12 + length
    }
  }

  /// Source: the PNG specification, annex D.
  private static func checkSum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest & 1 == 1 ? 0xEDB8_8320 ^ rest >> 1 : rest >> 1 }
    }
  }
}
