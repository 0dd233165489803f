import Whiteboard

extension Line {
  /// The places of a span of the line's text, word by word, right to the letter.
  /// - Parameter span: offsets in characters of `text`.
  func boxes(of span: Range<Int>) -> [Quad] { places(of: span).map(\.box) }

  /// The same, with what stands there.
  func places(of span: Range<Int>) -> [(text: String, box: Quad)] {
    var start = 0
    var places: [(text: String, box: Quad)] = []
    for word in words {
      let from = max(span.lowerBound - start, 0)
      let to = min(span.upperBound - start, word.text.count)
      if from < to, let box = word.box(of: from..<to) {
        places.append((String(word.text.dropFirst(from).prefix(to - from)), box))
      }
      start += word.text.count + 1
    }
    return places
  }
}

extension Quad {
  /// From the left end of this one to the right end of another on the same line.
  func reaching(to other: Quad) -> Quad {
    Quad(topLeft: topLeft, topRight: other.topRight, bottomRight: other.bottomRight, bottomLeft: bottomLeft)
  }
}

extension String {
  /// Where a word, or several, stand as words of their own, whatever their case. Offsets in characters.
  func span(ofWord word: String) -> Range<Int>? {
    let text = Array(lowercased())
    let word = Array(word.lowercased())
    // Where lower case has another length, offsets would not fit.
    guard !word.isEmpty, text.count == count, text.count >= word.count else { return nil }
    for start in 0...(text.count - word.count) where Array(text[start..<(start + word.count)]) == word {
      let end = start + word.count
      let isOpen = start == 0 || !(text[start - 1].isLetter || text[start - 1].isNumber)
      let isClosed = end == text.count || !(text[end].isLetter || text[end].isNumber)
      if isOpen, isClosed { return start..<end }
    }
    return nil
  }
}
