import Checking

/// A text cut into sentences.
enum Sentences {
  static func of(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SentenceCut.sentences(of: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}

extension TypedNotes {
  /// Adds a block, a line for each sentence of it; only the first begins a statement.
  mutating func add(
    _ text: String, _ place: TypedLine.Place, tick: TypedLine.Tick? = nil, isStruck: Bool = false
  ) {
    for (index, sentence) in Sentences.of(text).enumerated() {
      var line = TypedLine(sentence, place)
      line.begins = index == 0
      line.tick = index == 0 ? tick : nil
      line.isStruck = isStruck
      lines.append(line)
    }
  }
}
