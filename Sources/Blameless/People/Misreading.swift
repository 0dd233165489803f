/// Whether one reading slip parts a word on the board from a name on the roster.
enum Misreading {
  /// True when `read` is `name` with one letter wrong, missing or too many, or with one of the pairs that look alike.
  static func isOneEdit(_ read: String, from name: String) -> Bool {
    let a = Array(read.utf8)
    let b = Array(name.utf8)
    guard a != b, b.count >= 4, abs(a.count - b.count) <= 1 else { return false }
    var head = 0
    while head < a.count, head < b.count, a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < a.count - head, tail < b.count - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    let leftA = a[head..<(a.count - tail)]
    let leftB = b[head..<(b.count - tail)]
    if leftA.count <= 1, leftB.count <= 1 { return true }
    return lookAlikes.contains {
      (leftA.elementsEqual($0.0.utf8) && leftB.elementsEqual($0.1.utf8))
        || (leftA.elementsEqual($0.1.utf8) && leftB.elementsEqual($0.0.utf8))
    }
  }

  private static let lookAlikes = [("rn", "m"), ("cl", "d"), ("vv", "w"), ("ii", "u"), ("li", "h"), ("nn", "m")]
}
