/// A fixed turn of phrase: words parted by blanks, "a|b" for one of several, "<person>" for a role or a person,
/// "<any>" for one word or none.
struct Pattern: Sendable {
  private enum Piece: Sendable { case words(Set<String>), person, any }

  private let pieces: [Piece]

  init(_ text: String) {
    pieces = text.split(separator: " ").map { piece in
      switch piece {
      case "<person>": .person
      case "<any>": .any
      default: .words(Set(piece.split(separator: "|").map(String.init)))
      }
    }
  }

  /// The first words that may begin it; nil when anything may.
  var firstWords: Set<String>? {
    if case .words(let words)? = pieces.first { words } else { nil }
  }

  func match(_ scene: Scene, at start: Int) -> Range<Int>? {
    end(scene, start, 0).map { start..<$0 }
  }

  private func end(_ scene: Scene, _ at: Int, _ piece: Int) -> Int? {
    guard piece < pieces.count else { return at }
    guard at < scene.tokens.count else { return nil }
    switch pieces[piece] {
    case .words(let words): return words.contains(scene.tokens[at].key) ? end(scene, at + 1, piece + 1) : nil
    case .person: return scene.person(at: at).flatMap { end(scene, $0.upperBound, piece + 1) }
    case .any: return end(scene, at, piece + 1) ?? end(scene, at + 1, piece + 1)
    }
  }
}

/// Many patterns, looked up by their first word.
struct PatternSet: Sendable {
  private var byFirst: [String: [Pattern]] = [:]
  private var others: [Pattern] = []

  /// - Parameter lines: one pattern a line.
  init(_ lines: String) {
    for line in lines.split(whereSeparator: \.isNewline) {
      let pattern = Pattern(String(line))
      if let words = pattern.firstWords {
        for word in words { byFirst[word, default: []].append(pattern) }
      } else {
        others.append(pattern)
      }
    }
  }

  func first(in scene: Scene) -> Range<Int>? {
    for index in scene.tokens.indices {
      for pattern in byFirst[scene.tokens[index].key] ?? [] {
        if let range = pattern.match(scene, at: index) { return range }
      }
      for pattern in others {
        if let range = pattern.match(scene, at: index) { return range }
      }
    }
    return nil
  }
}
