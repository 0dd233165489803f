/// FIPS 180-4, to check the page's policy without a library.
enum SHA256 {
  static func digest(of text: String) -> [UInt8] {
    var message = Array(text.utf8)
    let bits = UInt64(message.count) * 8
    message.append(0x80)
    while message.count % 64 != 56 { message.append(0) }
    message += (0..<8).reversed().map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) }
    let primes = (2...311).filter { number in !(2..<number).contains { number % $0 == 0 } }
    var state = primes.prefix(8).map { fraction(of: Double($0).squareRoot()) }
    let constants = primes.map { cubeRoot(of: UInt64($0)) }
    for start in stride(from: 0, to: message.count, by: 64) {
      var words = (0..<16).map { i in (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(message[start + i * 4 + $1]) } }
      for i in 16..<64 {
        let a = words[i - 15].turned(7) ^ words[i - 15].turned(18) ^ words[i - 15] >> 3
        let b = words[i - 2].turned(17) ^ words[i - 2].turned(19) ^ words[i - 2] >> 10
        words.append(words[i - 16] &+ a &+ words[i - 7] &+ b)
      }
      var v = state
      for i in 0..<64 {
        let e = v[4].turned(6) ^ v[4].turned(11) ^ v[4].turned(25)
        let first = v[7] &+ e &+ (v[4] & v[5] ^ ~v[4] & v[6]) &+ constants[i] &+ words[i]
        let a = v[0].turned(2) ^ v[0].turned(13) ^ v[0].turned(22)
        let second = a &+ (v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2])
        v = [first &+ second, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
      }
      state = zip(state, v).map { $0 &+ $1 }
    }
    return state.flatMap { word in (0..<4).reversed().map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
  }

  private static func fraction(of root: Double) -> UInt32 { UInt32((root - root.rounded(.down)) * 4_294_967_296) }

  /// The first 32 bits of the fraction, in whole numbers: the largest r with r³ ≤ n · 2⁹⁶.
  private static func cubeRoot(of number: UInt64) -> UInt32 {
    var root: UInt64 = 0
    for bit in (0..<36).reversed() {
      let next = root | 1 << UInt64(bit)
      let cube = UInt128(next) * UInt128(next) * UInt128(next)
      if cube <= UInt128(number) << 96 { root = next }
    }
    return UInt32(truncatingIfNeeded: root)
  }
}

extension UInt32 {
  fileprivate func turned(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}
