/// A clock time at the beginning of a text in which a letter stands for a figure that is written alike: "14:4o", "ll:08",
/// "og:30", "O93gZ". Only two signs, a colon and two signs can be one, with a figure among them or letters alone that are all
/// such, or four signs and a Z, two of them figures; the line it stands in is shown as doubtful.
struct MisreadTime {
  /// The text with the figures in place; as long as it was.
  var corrected: String

  /// - Returns: nil where no time with letters in it begins the text, spaces and brackets aside.
  init?(_ text: String) {
    let letters = Array(text)
    var start = 0
    while start < letters.count, letters[start].isWhitespace || "~≈@([".contains(letters[start]) { start += 1 }
    let end = start + 5
    guard end <= letters.count else { return nil }
    let isMilitary = letters[start + 4] == "Z" && letters[start..<start + 4].count(where: \.isNumber) > 1
    guard letters[start + 2] == ":" || isMilitary else { return nil }
    let places = isMilitary ? [0, 1, 2, 3] : [0, 1, 3, 4]
    // "14:4ogs" is a word, whatever it means.
    if end < letters.count, letters[end].isLetter || letters[end].isNumber { return nil }
    let figures = places.map { MisreadTime.figure(letters[start + $0]) }
    let values = figures.compactMap(\.self)
    guard values.count == 4, values[0] * 10 + values[1] < 24, values[2] < 6 else { return nil }
    guard places.contains(where: { !letters[start + $0].isNumber }) else { return nil }
    let time = "\(values[0])\(values[1])\(isMilitary ? "" : ":")\(values[2])\(values[3])\(isMilitary ? "Z" : "")"
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
