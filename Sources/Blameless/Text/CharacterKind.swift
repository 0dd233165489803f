/// What a character is, at once for the plain letters and digits that nearly all of them are.
extension Character {
  var isLetterOrDigit: Bool {
    if let ascii = asciiValue {
      return ascii >= 97 && ascii <= 122 || ascii >= 65 && ascii <= 90 || ascii >= 48 && ascii <= 57
    }
    return isLetter || isNumber
  }

  var isAnyLetter: Bool {
    if let ascii = asciiValue { return ascii >= 97 && ascii <= 122 || ascii >= 65 && ascii <= 90 }
    return isLetter
  }

  var isCapital: Bool {
    if let ascii = asciiValue { return ascii >= 65 && ascii <= 90 }
    return isUppercase
  }

  var isBlank: Bool {
    if let ascii = asciiValue { return ascii == 32 || ascii >= 9 && ascii <= 13 }
    return isWhitespace
  }
}
