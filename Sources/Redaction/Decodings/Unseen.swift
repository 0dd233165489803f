/// Characters that take no room, and blanks that are no blank.
enum Unseen {
  static func removed(_ reading: Reading) -> Reading? {
    let bytes = reading.bytes
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    var lines = ChangedLines(of: reading)
    Scalars.visit(bytes) { scalar, span in
      if isUnseen(scalar) {
        lines.put([], insteadOf: span)
      } else if isBlank(scalar) {
        lines.put([0x20], insteadOf: span)
      } else {
        for index in span { lines.keep(index) }
      }
    }
    return lines.finish()
  }

  static func stands(in bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return false }
    var stands = false
    Scalars.visit(Array(bytes)) { scalar, _ in stands = stands || isUnseen(scalar) }
    return stands
  }

  private static func isUnseen(_ scalar: UInt32) -> Bool {
    guard scalar >= 0xAD else { return false }
    switch scalar {
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180E, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE01EF:
      return true
    default: return false
    }
  }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    scalar == 0xA0 || scalar == 0x1680 || (0x2000...0x200A).contains(scalar) || scalar == 0x202F || scalar == 0x205F
      || scalar == 0x3000
  }
}
