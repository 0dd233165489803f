import Whiteboard

/// What stands before a statement and is no part of it: a bullet, a number, a tick box, drawn or typed.
struct Leading {
  var tick: Mark.Tick?
  /// Whether something marks it as an item of its own.
  var isItem: Bool
  var number: Int?
  var rest: String

  init(_ text: String, mark: Mark?) {
    isItem = mark != nil
    rest = Plain.trim(text)
    if case .checkbox(let drawn) = mark { tick = drawn }
    while stripBullet() || stripBox() || stripNumber() { isItem = true }
  }

  private mutating func stripBullet() -> Bool {
    guard let first = rest.first, "-–—•*·▪◦‣>".contains(first), rest.count > 1 else { return false }
    let next = rest.dropFirst()
    // "-5 %" is a number; "- 5 hosts" an item.
    if next.first?.isNumber == true, first == "-" || first == "–" { return false }
    rest = Plain.trim(next)
    return true
  }

  private mutating func stripBox() -> Bool {
    let boxes: [(String, Mark.Tick)] = [
      ("[ ]", .empty), ("[]", .empty), ("[_]", .empty), ("☐", .empty), ("□", .empty), ("[x]", .ticked),
      ("[X]", .ticked),
      ("[✓]", .ticked), ("☑", .ticked), ("✓", .ticked), ("✔", .ticked), ("☒", .crossed), ("✗", .crossed),
      ("✘", .crossed),
    ]
    for (shape, state) in boxes where rest.hasPrefix(shape) {
      tick = tick ?? state
      rest = Plain.trim(rest.dropFirst(shape.count))
      return true
    }
    return false
  }

  /// "1." or "2)" or "#3" and a space: a time as "14.02" goes on with a figure.
  private mutating func stripNumber() -> Bool {
    let body = rest.hasPrefix("#") ? rest.dropFirst() : rest[...]
    let digits = body.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), number == nil, let value = Int(digits) else { return false }
    let after = body.dropFirst(digits.count)
    guard let stop = after.first, ".):".contains(stop), after.dropFirst().first?.isNumber != true else { return false }
    let remainder = Plain.trim(after.dropFirst())
    guard !remainder.isEmpty else { return false }
    number = value
    rest = remainder
    return true
  }
}
