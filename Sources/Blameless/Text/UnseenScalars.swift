/// Characters that are not seen: they hide a name from who looks for it, or turn the order of what is read around.
extension Unicode.Scalar {
  /// Takes no room of its own. Some scripts need such characters between others: see ``isNeeded(between:and:)``.
  var isUnseen: Bool {
    switch value {
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3,
      0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Whether it means something between its neighbours: letters of Arabic and Indic scripts are joined and kept apart by
  /// such characters, emoji are joined, coloured and made flags, and ideographs are drawn in one way of several.
  func isNeeded(between before: Unicode.Scalar?, and after: Unicode.Scalar?) -> Bool {
    guard let before else { return false }
    switch value {
    case 0x200C: return before.isJoined && (after?.isJoined ?? false)
    case 0x200D:
      return before.isJoined && (after?.isJoined ?? true)
        || before.isPicture && (after.map { $0.properties.isEmoji } ?? false)
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF:
      // "1" is drawn on a key where the key follows.
      if before.isASCII { return before.properties.isEmoji && after?.value == 0x20E3 }
      return before.properties.isEmoji || before.properties.isIdeographic
    case 0xE0020...0xE007F: return before.value == 0x1F3F4 || (0xE0020...0xE007E).contains(before.value)
    case 0x180B...0x180D, 0x180F: return (0x1820...0x18AA).contains(before.value)
    default: return false
    }
  }

  /// A letter or a sign on one of the scripts between Arabic and Mongolian.
  private var isJoined: Bool {
    (0x0600...0x18AF).contains(value) && !(0x10A0...0x12FF).contains(value)
      && (properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered)
  }

  /// What an emoji is joined by: itself, its colour or its look.
  private var isPicture: Bool {
    value > 0x7F && properties.isEmoji || value == 0xFE0F || (0x1F3FB...0x1F3FF).contains(value)
  }
}
