/// Text as it is compared: its words in lower case, without punctuation.
enum Plain {
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
      .map { $0.filter { $0 != "'" && $0 != "’" } }
      .filter { !$0.isEmpty }
  }

  /// Whether two words differ by at most one letter: changed, lost or added, as a reading error does.
  static func isNear(_ a: String, _ b: String) -> Bool {
    // One letter more or less is four bytes at most.
    guard abs(a.utf8.count - b.utf8.count) <= 4 else { return false }
    let bytes = a.utf8.withContiguousStorageIfAvailable { a in
      b.utf8.withContiguousStorageIfAvailable { b in
        a.contains { $0 >= 0x80 } || b.contains { $0 >= 0x80 } ? nil : areNear(a, b)
      } ?? nil
    }
    return (bytes ?? nil) ?? areNear(Array(a), Array(b))
  }

  private static func areNear<Letters: RandomAccessCollection>(_ a: Letters, _ b: Letters) -> Bool
  where Letters.Element: Equatable, Letters.Index == Int {
    guard abs(a.count - b.count) <= 1 else { return false }
    var front = 0
    while front < min(a.count, b.count), a[front] == b[front] { front += 1 }
    var back = 0
    while back < min(a.count, b.count) - front, a[a.count - 1 - back] == b[b.count - 1 - back] { back += 1 }
    return max(a.count, b.count) - front - back <= 1
  }

  /// Whether two texts share most of their words.
  static func areAlike(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Set(words(a)), Set(words(b)))
    let shared = a.intersection(b).count
    return shared > 1 && shared * 10 >= max(a.count, b.count) * 7
  }

  static func trim(_ text: some StringProtocol) -> String {
    let isGap: (Character) -> Bool = { $0.isWhitespace }
    return String(text.drop(while: isGap).reversed().drop(while: isGap).reversed())
  }

  /// Without the punctuation that joined it to what was taken away before or after.
  static func trimJoints(_ text: some StringProtocol) -> String {
    let joints: Set<Character> = [":", "-", "–", "—", ",", ";", "|", "→", "=", "·", "/"]
    let isJoint: (Character) -> Bool = { $0.isWhitespace || joints.contains($0) }
    return String(text.drop(while: isJoint).reversed().drop(while: isJoint).reversed())
  }
}
