extension Token {
  /// "Kowalczyk5", "5Kowalczyk", "_Kowalczyk": the word without the figures and strokes that a reader of handwriting glues to
  /// it, as far as that leaves a word with a capital. The span stays, so that a figure goes where the word goes.
  /// "db2", "v2" and "Maria_DB" stay what they are.
  var unglued: Token {
    guard mayBeGlued else { return self }
    let core = text.trimming { $0.isGlue }
    guard (1...Self.mostGlued).contains(text.count - core.count), core.count > 2,
      let first = core.first, first.isCapital, let last = core.last, last.isAnyLetter,
      core.allSatisfy({ $0.isAnyLetter || $0 == "-" || $0 == "'" || $0 == "’" })
    else { return self }
    let word = String(core)
    // A stroke may be the sign of words that stand out: "_Priya_".
    let strokes = (text.prefix { $0 == "_" }.count, text.reversed().prefix { $0 == "_" }.count)
    let span = (span.lowerBound + strokes.0)..<(span.upperBound - strokes.1)
    return Token(span: span, text: word, key: Folding.fold(word), kind: .word)
  }

  fileprivate var mayBeGlued: Bool { kind == .identifier || kind == .number }

  /// On both sides together: more figures are a number that means something.
  private static let mostGlued = 2
}

extension [Token] {
  /// Each as ``Token/unglued``.
  var unglued: [Token] { contains(where: \.mayBeGlued) ? map(\.unglued) : self }
}

extension Character {
  fileprivate var isGlue: Bool { self == "_" || isNumber }
}

extension String {
  /// Without those at both ends.
  fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> Substring {
    var slice = self[...]
    while let first = slice.first, isLeftOut(first) { slice.removeFirst() }
    while let last = slice.last, isLeftOut(last) { slice.removeLast() }
    return slice
  }
}
