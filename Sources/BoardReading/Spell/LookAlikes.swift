/// Letters that look like figures, read as what they stand among: hands write "o" for "0" and "l" for "1", and only the
/// figures around them tell which. Nothing else of a number is ever changed.
enum LookAlikes {
  /// - Parameter word: as the pixels have it.
  /// - Returns: the same number of characters.
  static func settled(in word: String) -> String {
    let characters = Array(word)
    guard characters.contains(where: isFigure), characters.contains(where: { figures[$0] != nil }) else { return word }
    return time(characters) ?? number(characters) ?? word
  }

  /// "14:4o", "ll:08,": hours, a colon and minutes, and no third part.
  private static func time(_ characters: [Character]) -> String? {
    guard let colon = characters.firstIndex(of: ":"), (1...2).contains(colon), characters.count >= colon + 3 else {
      return nil
    }
    let tail = characters[(colon + 3)...]
    guard !(tail.first.map { $0.isLetter || $0.isNumber } ?? false) else { return nil }
    let read = characters[..<(colon + 3)].map { figures[$0] ?? nines[$0] ?? $0 }
    guard let hours = Int(String(read[..<colon])), let minutes = Int(String(read[(colon + 1)...])), hours < 25,
      minutes < 60
    else { return nil }
    return String(read + tail)
  }

  /// "1O", "14,00o": begins with a figure and is nothing but figures, what stands between figures, and noughts.
  private static func number(_ characters: [Character]) -> String? {
    guard let first = characters.first, isFigure(first),
      characters.allSatisfy({ isFigure($0) || noughts.contains($0) || between.contains($0) })
    else { return nil }
    return String(characters.map { noughts.contains($0) ? "0" : $0 })
  }

  private static func isFigure(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  private static let noughts: Set<Character> = ["o", "O"]
  private static let between: Set<Character> = [".", ",", ":", "%", "/", "-", "+"]
  private static let figures: [Character: Character] = ["o": "0", "O": "0", "l": "1", "I": "1", "|": "1", "i": "1"]
  /// Only where a time can be nothing else.
  private static let nines: [Character: Character] = ["g": "9", "q": "9"]
}
