/// Reads bits, the highest first, as the headers of HEVC and AV1 keep their numbers. Zeroes behind the end.
struct BitReader {
  private let bytes: Bytes
  private var at = 0

  init(_ bytes: Bytes) { self.bytes = bytes }

  mutating func bits(_ count: Int) -> Int {
    var value = 0
    for _ in 0..<count {
      value = value << 1 | ((bytes.byte(at >> 3) ?? 0) >> (7 - at & 7) & 1)
      at += 1
    }
    return value
  }

  mutating func flag() -> Bool { bits(1) == 1 }

  mutating func skip(_ count: Int) { at += count }

  /// An Exp-Golomb number (ITU-T H.265, 9.2), which is also AV1's `uvlc`. Nil: more than 31 bits, which no size has.
  mutating func golomb() -> Int? {
    var zeroes = 0
    while !flag() {
      zeroes += 1
      if zeroes > 31 { return nil }
    }
    return (1 << zeroes) - 1 + bits(zeroes)
  }
}
