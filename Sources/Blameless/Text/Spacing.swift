/// Blanks where pieces of a sentence meet.
enum Spacing {
  /// Two pieces around a cut, with one blank between them and none at the ends.
  static func joined(_ before: String, _ after: String) -> String {
    let head = trimmed(before)
    let tail = trimmed(after)
    if head.isEmpty { return tail }
    if tail.isEmpty { return head }
    return ",.;:!?)".contains(tail.first ?? " ") ? head + tail : "\(head) \(tail)"
  }

  static func trimmed(_ text: String) -> String {
    var slice = text[...]
    while let first = slice.first, first.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    return String(slice)
  }
}
