import Whiteboard

/// Makes lines of the board out of what was read: words with their places, marks, ink.
enum LineAssembly {
  /// In pixels: a line of this height shows its marks and its ink as well as a larger one.
  private static let clearHeight = 40.0

  /// - Returns: a line without a number yet; nil where nothing but a mark was read.
  static func line(_ writing: Writing, _ certainty: Certainty, photo index: Int, on photo: PhotoLevels) -> Line? {
    let level = photo.level(where: writing.box.height, has: clearHeight)
    let near = writing.box.scaled(by: level.scale)
    let begin = writing.spelled.words.first?.cuts.first ?? 0
    var drawn = MarkFinder.mark(before: near, writingFrom: begin, in: level.photo)
    let ink = LineInk(of: near, in: level.photo)
    let cuts = WordBorders(columns: ink.columns).settled(writing.spelled.words)
    var words = zip(writing.spelled.words, cuts).map { word, cuts in
      place(word, certainty.of(word), cuts, on: writing.box)
    }
    // A tick box or bullet that the line's box holds was read as its first letter.
    if let end = drawn?.end, end > 0 {
      let whole = words
      dropSigns(before: end, of: writing.box, from: &words)
      // The D of "Discarded" and the I of "Inventory" are as square and as short as marks.
      if let first = whole.first, let rest = words.first, rest.text != first.text, first.text.hasSuffix(rest.text),
        KnownSpelling.has(first.text), !KnownSpelling.has(rest.text)
      {
        (words, drawn) = (whole, nil)
      }
    }
    let typed = TypedMark.take(from: &words)
    guard !words.isEmpty else { return nil }
    return Line(
      id: Line.ID(0), words: words, box: writing.box, ink: ink.colour,
      mark: drawn?.mark ?? typed, photo: index)
  }

  /// - Parameter cuts: of the word, in fractions of the line's width.
  private static func place(_ word: SpelledWord, _ certainty: Double, _ cuts: [Double], on box: Quad) -> Word {
    guard let start = cuts.first, let end = cuts.last, end > start else {
      return Word(text: word.text, confidence: certainty, box: box, guesses: word.guesses)
    }
    return Word(
      text: word.text, confidence: certainty, box: box.slice(from: start, to: end),
      cuts: cuts.map { ($0 - start) / (end - start) }, guesses: word.guesses)
  }

  /// Takes off what stands before `end`, a fraction of the way along `box`: at most the first two signs.
  private static func dropSigns(before end: Double, of box: Quad, from words: inout [Word]) {
    guard let first = words.first, let place = first.box, first.cuts.count == first.text.count + 1 else { return }
    let start = box.fraction(of: place.topLeft)
    let length = box.fraction(of: place.topRight) - start
    let covered = first.cuts.indices.dropLast().prefix { index in
      start + length * (first.cuts[index] + first.cuts[index + 1]) / 2 < end
    }.count
    guard covered > 0, covered <= 2 else { return }
    words.removeFirst()
    if let rest = first.dropping(covered) { words.insert(rest, at: 0) }
  }
}

extension Quad {
  /// How far along the writing a point of its upper edge lies, 0 to 1.
  fileprivate func fraction(of p: Point) -> Double {
    let (dx, dy) = (topRight.x - topLeft.x, topRight.y - topLeft.y)
    let square = dx * dx + dy * dy
    return square == 0 ? 0 : ((p.x - topLeft.x) * dx + (p.y - topLeft.y) * dy) / square
  }
}

extension Word {
  /// The word without its first characters; nil where none are left.
  func dropping(_ count: Int) -> Word? {
    guard count < text.count else { return nil }
    let rest = String(text.dropFirst(count))
    guard cuts.count == text.count + 1 else { return Word(text: rest, confidence: confidence, box: box) }
    let left = cuts[count]
    let span = 1 - left
    return Word(
      text: rest, confidence: confidence, box: box?.slice(from: left, to: 1),
      cuts: span > 0 ? cuts[count...].map { ($0 - left) / span } : [])
  }
}
