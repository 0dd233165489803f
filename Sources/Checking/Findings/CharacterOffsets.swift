/// From places in characters to places in bytes of UTF-8.
struct CharacterOffsets {
  private let text: String

  init(_ text: String) { self.text = text }

  /// In bytes.
  var count: Int { text.utf8.count }

  func bytes(of span: Range<Int>) -> Range<Int> {
    let low = index(span.lowerBound, from: text.startIndex)
    let high = index(span.upperBound - span.lowerBound, from: low)
    return text.utf8.distance(from: text.startIndex, to: low)..<text.utf8.distance(from: text.startIndex, to: high)
  }

  func text(_ bytes: Range<Int>) -> String { String(decoding: Array(text.utf8)[bytes], as: UTF8.self) }

  private func index(_ offset: Int, from start: String.Index) -> String.Index {
    text.index(start, offsetBy: offset, limitedBy: text.endIndex) ?? text.endIndex
  }
}
