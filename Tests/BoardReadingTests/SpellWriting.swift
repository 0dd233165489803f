@testable import BoardReading

/// What a recognition model could say of a line, made by hand: two steps a character, its letter and then blank.
struct Writing {
  private var steps: [[Character: Float]] = []

  static let characters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'.:-_/@éëüñ")
  static let alphabet = Alphabet([""] + characters.map(String.init) + [" "])

  /// - Parameters:
  ///   - text: what is written.
  ///   - unclear: by place in `text`, how probable each character is there instead of 0.98 for the one written.
  ///   - faintSpaces: how probable spaces are; the rest of their steps is blank.
  init(_ text: String, unclear: [Int: [Character: Float]] = [:], faintSpaces: Float = 0.95) {
    for (place, character) in text.enumerated() {
      steps.append(unclear[place] ?? [character: character == " " ? faintSpaces : 0.98])
      steps.append([:])
    }
  }

  func spelled(by speller: Speller = Speller(alphabet: Writing.alphabet), greedily: Bool = false) -> SpelledLine {
    let classes = Writing.alphabet.symbols.count
    var values: [Float] = []
    for step in steps {
      var row = [Float](repeating: 1e-6, count: classes)
      row[0] = max(0, 1 - step.values.reduce(0, +)) + 1e-6
      for (character, probability) in step {
        row[Writing.alphabet.classes[String(character)] ?? 0] = probability
      }
      values += row
    }
    return values.withUnsafeBufferPointer {
      greedily ? speller.spellGreedily($0, steps: steps.count) : speller.spell($0, steps: steps.count)
    }
  }
}
