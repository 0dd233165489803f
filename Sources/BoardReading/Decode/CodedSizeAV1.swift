extension CodedSize {
  /// Of an AV1 picture: its largest frame. `setup` is its av1C property, which may hold a header too.
  /// Source: AV1 Bitstream Specification, 5.3 and 5.5.
  init(av1 setup: Bytes?, data: Bytes) throws(HeaderFault) {
    var largest = CodedSize(width: 0, height: 0)
    var frames = 0
    for part in [setup?.part(from: 4), data].compactMap(\.self) {
      var reader = BytesReader(part)
      while let header = reader.number(1) {
        if header & 0b100 != 0 { _ = reader.number(1) }
        let unit = header & 0b10 != 0 ? reader.part(try Self.length(&reader)) : reader.rest()
        guard let unit else { throw .truncated }
        switch header >> 3 & 15 {
        case 1:
          let size = try CodedSize(sequence: unit)
          largest = CodedSize(width: max(largest.width, size.width), height: max(largest.height, size.height))
        case 3, 6: frames += 1
        default: break
        }
      }
    }
    // A picture in layers, to be shown while it loads, has four at most.
    guard largest.width > 0, (1...8).contains(frames) else { throw .corrupt }
    self = largest
  }

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  private static func length(_ reader: inout BytesReader) throws(HeaderFault) -> Int {
    var value = 0
    for index in 0..<5 {
      let byte = try legible(reader.number(1))
      value |= (byte & 0x7F) << (7 * index)
      if byte & 0x80 == 0 { return value }
    }
    throw .corrupt
  }

  /// A sequence header. Source: AV1 Bitstream Specification, 5.5.1 to 5.5.4.
  private init(sequence unit: Bytes) throws(HeaderFault) {
    var bits = BitReader(unit)
    bits.skip(3 + 1)
    if bits.flag() {  // a still picture with the short header
      bits.skip(5)
    } else {
      Self.skipOperatingPoints(&bits)
    }
    let widthBits = bits.bits(4) + 1
    let heightBits = bits.bits(4) + 1
    self.init(width: bits.bits(widthBits) + 1, height: bits.bits(heightBits) + 1)
  }

  private static func skipOperatingPoints(_ bits: inout BitReader) {
    var delayBits: Int?
    if bits.flag() {  // timing
      bits.skip(64)
      if bits.flag() { _ = bits.golomb() }
      if bits.flag() {  // decoder model
        delayBits = bits.bits(5) + 1
        bits.skip(32 + 10)
      }
    }
    let hasDisplayDelay = bits.flag()
    for _ in 0...bits.bits(5) {
      bits.skip(12)
      if bits.bits(5) > 7 { bits.skip(1) }
      if let delayBits, bits.flag() { bits.skip(2 * delayBits + 1) }
      if hasDisplayDelay, bits.flag() { bits.skip(4) }
    }
  }
}
