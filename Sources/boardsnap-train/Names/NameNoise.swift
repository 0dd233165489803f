import SeededNumbers

/// Makes lines look as they come: shouted, in small letters, misread.
struct NameNoise {
  var random: SplitMix
  /// How many lines of a hundred become capitals, small letters, misread.
  let capitals: UInt64
  let small: UInt64
  let misread: UInt64

  mutating func version(of line: LabelledLine) -> LabelledLine {
    let draw = random.next() % 100
    if draw < capitals { return line.map { piece, _ in piece.uppercased() } }
    if draw < capitals + small { return line.map { piece, _ in piece.lowercased() } }
    if draw < capitals + small + misread {
      let seed = random.next()
      return line.map { piece, isName in isName ? Self.misread(piece, seed) : piece }
    }
    return line
  }

  private static func misread(_ word: String, _ seed: UInt64) -> String {
    var letters = Array(word)
    guard letters.count > 3 else { return word }
    let at = 1 + Int(seed % UInt64(letters.count - 2))
    switch letters[at] {
    case "l", "i": letters[at] = "1"
    case "o": letters[at] = "0"
    case "e": letters[at] = "c"
    case "a": letters[at] = "o"
    case "n": letters[at] = "h"
    case "m": letters.replaceSubrange(at...at, with: ["r", "n"])
    case "u": letters[at] = "v"
    default: letters.remove(at: at)
    }
    return String(letters)
  }
}
