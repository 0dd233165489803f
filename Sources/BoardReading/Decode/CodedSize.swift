/// The size that a coded picture says of itself, which is what its decoder takes memory for, whatever the file around
/// it says.
struct CodedSize: Equatable {
  let width: Int
  let height: Int

  /// Of an HEVC picture. `setup` is its hvcC property, `data` the picture itself, which may hold one picture only and
  /// must not bring sizes of its own. Sources: ISO/IEC 14496-15, 8.3; ITU-T H.265, 7.3.1.
  init(hevc setup: Bytes, data: Bytes) throws(HeaderFault) {
    var reader = BytesReader(setup)
    let lengthSize = try legible(reader.number(1, past: 21)) & 3 + 1
    var sizes: [CodedSize] = []
    for _ in 0..<(try legible(reader.number(1))) {
      _ = reader.number(1)
      for _ in 0..<(try legible(reader.number(2))) {
        guard let unit = reader.part(try legible(reader.number(2))) else { throw .corrupt }
        if Self.kind(ofUnit: unit) == 33 { sizes.append(try CodedSize(parameters: unit)) }
      }
    }
    guard let first = sizes.first, sizes.allSatisfy({ $0 == first }) else { throw .corrupt }
    self = first

    var units = BytesReader(data)
    var pictures = 0
    while !units.isAtEnd {
      guard let unit = units.part(try legible(units.number(lengthSize))) else { throw .truncated }
      switch Self.kind(ofUnit: unit) {
      case 0...31: pictures += (unit.byte(2) ?? 0) >> 7  // the first slice of a picture says that it is
      case 32...34: throw .unsupported("a HEIC whose pictures have parameters of their own")
      default: break
      }
    }
    guard pictures == 1 else { throw .corrupt }
  }

  private static func kind(ofUnit unit: Bytes) -> Int { (unit.byte(0) ?? 0) >> 1 & 0x3F }

  /// A sequence parameter set. Source: ITU-T H.265, 7.3.2.2 and 7.3.3.
  private init(parameters unit: Bytes) throws(HeaderFault) {
    var bits = BitReader(Self.withoutStuffing(unit))
    bits.skip(16 + 4)
    let layers = bits.bits(3)
    bits.skip(1 + 96)
    var skipped = 0
    for _ in 0..<layers { skipped += (bits.flag() ? 88 : 0) + (bits.flag() ? 8 : 0) }
    if layers > 0 { skipped += 2 * (8 - layers) }
    bits.skip(skipped)
    _ = bits.golomb()
    let chroma = bits.golomb()
    if chroma == 3 { bits.skip(1) }
    guard let fullWidth = bits.golomb(), let fullHeight = bits.golomb() else { throw .corrupt }
    width = fullWidth
    height = fullHeight
  }

  /// Without the threes that keep a start code from appearing inside (ITU-T H.265, 7.3.1.1).
  private static func withoutStuffing(_ unit: Bytes) -> Bytes {
    var kept: [UInt8] = []
    for byte in unit.all[unit.range].prefix(256) where !(byte == 3 && kept.suffix(2).elementsEqual([0, 0])) {
      kept.append(byte)
    }
    return Bytes(kept)
  }
}
