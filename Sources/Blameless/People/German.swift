/// German gives every noun a capital, so that there it is no sign of a name.
package enum German {
  /// Small words that German has, folded. One that only it has is enough: few lines of a board have many.
  private static let words: WordList = """
    der die das dem den des und oder nicht kein keine keinen mit von vom beim zum zur fur auf auch wurde wurden wird
    werden ist sind war waren hat haben hatte hatten nach bei aus durch uber ohne wegen weil dass wenn aber noch nur
    schon wieder zu im ins ein eine einen einem einer eines sich wir ihr sie es ab bis statt gegen um unter zwischen vor
    wer warum wieso weshalb wann wie gut schlecht mehr neu alt
    """
  /// Words of `words` that other languages have too.
  private static let shared: WordList =
    "die den des war es bei im um ab von was hat an alt hatten or ist ein vor per du uber"

  package static func isLikely(_ text: String) -> Bool { isLikely(Tokenizer.tokens(of: Array(text))) }

  /// Whether a line is German by its small words.
  static func isLikely(_ tokens: [Token]) -> Bool {
    var own = 0
    var others = 0
    for token in tokens where token.kind == .word {
      if words.contains(token.key) {
        own += shared.contains(token.key) ? 1 : 2
      } else if NotPeople.plain.contains(token), token.key.utf8.count < 5 {
        others += 1
      }
    }
    return own >= 2 && own > others
  }
}
