/// What a character is, at once for the plain letters and digits that nearly all of them are.
extension Character {
  var isLetterOrDigit: Bool {
    if let ascii = asciiValue { return Unicode.Scalar(ascii).isLetterOrDigit }
    return isLetter || isNumber
  }

  var isAnyLetter: Bool {
    if let ascii = asciiValue { return Unicode.Scalar(ascii).isAnyLetter }
    return isLetter
  }

  var isCapital: Bool {
    if let ascii = asciiValue { return Unicode.Scalar(ascii).isCapital }
    return isUppercase
  }

  var isBlank: Bool {
    if let ascii = asciiValue { return Unicode.Scalar(ascii).isBlank }
    return isWhitespace
  }
}

/// The same of a character's first scalar.
extension Unicode.Scalar {
  var isLetterOrDigit: Bool { isAnyLetter || isDigit }

  var isAnyLetter: Bool {
    value < 0x80 ? value | 32 &- 97 < 26 : properties.isAlphabetic
  }

  var isDigit: Bool {
    value < 0x80 ? value &- 48 < 10 : properties.numericType != nil
  }

  var isCapital: Bool {
    value < 0x80 ? value &- 65 < 26 : properties.isUppercase
  }

  var isSmall: Bool {
    value < 0x80 ? value &- 97 < 26 : properties.isLowercase
  }

  var isBlank: Bool {
    value < 0x80 ? value == 32 || value &- 9 < 5 : properties.isWhitespace
  }

  var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
