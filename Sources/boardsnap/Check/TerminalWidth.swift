/// How many columns of a terminal text takes, after Unicode's East Asian Width and what terminals do with emoji.
enum TerminalWidth {
  static func columns(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
    var columns = 0
    var isJoined = false
    for scalar in scalars {
      if !isJoined { columns += width(scalar) }
      isJoined = scalar.value == 0x200D  // what follows melts into what stands before
    }
    return columns
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value == 0x09 { return 4 }
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    case .format: return scalar.value == 0x200D || scalar.value == 0x200B || scalar.value == 0xFEFF ? 0 : 1
    default: break
    }
    if 0x1F3FB...0x1F3FF ~= scalar.value { return 0 }  // a tone of skin
    return wide.contains { $0 ~= scalar.value } ? 2 : 1
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653,
    0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728,
    0x274C...0x274C, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797, 0x2B1B...0x2B1C, 0x2B50...0x2B50,
    0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
    0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
