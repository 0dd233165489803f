/// A clock time at the beginning of a text in which a letter stands for a figure that is written alike: "14:4o", "ll:08",
/// "og:30". Only two signs, a colon and two signs can be one, with a figure among them or letters alone that are all such;
/// the line it stands in is shown as doubtful.
struct MisreadTime {
  /// The text with the figures in place; as long as it was.
  var corrected: String

  /// - Returns: nil where no time with letters in it begins the text, spaces and brackets aside.
  init?(_ text: String) {
    let letters = Array(text)
    var start = 0
    while start < letters.count, letters[start].isWhitespace || "~≈@([".contains(letters[start]) { start += 1 }
    let end = start + 5
    guard end <= letters.count, letters[start + 2] == ":" else { return nil }
    // "14:4ogs" is a word, whatever it means.
    if end < letters.count, letters[end].isLetter || letters[end].isNumber { return nil }
    let figures = [0, 1, 3, 4].map { MisreadTime.figure(letters[start + $0]) }
    let values = figures.compactMap(\.self)
    guard values.count == 4, values[0] * 10 + values[1] < 24, values[2] < 6 else { return nil }
    guard [0, 1, 3, 4].contains(where: { !letters[start + $0].isNumber }) else { return nil }
    let time = "\(values[0])\(values[1]):\(values[2])\(values[3])"
    corrected = String(letters[..<start]) + time + String(letters[end...])
  }

  private static func figure(_ letter: Character) -> Int? {
    letter.isASCII ? letter.wholeNumberValue ?? alike[letter] : nil
  }

  private static let alike: [Character: Int] = [
    "o": 0, "O": 0, "D": 0, "Q": 0, "l": 1, "I": 1, "i": 1, "|": 1, "Z": 2, "z": 2, "S": 5, "s": 5, "b": 6, "B": 8,
    "g": 9, "q": 9,
  ]
}
