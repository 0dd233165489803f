/// How much words weigh against pixels. In natural logarithms; found on real boards and drawn lines, checked on others.
struct SpellingWeights: Sendable {
  /// How many readings are kept from step to step.
  var width = 12
  /// How many characters are tried a step.
  var symbols = 5
  /// Characters less probable than this are not tried.
  var leastProbability: Float = 1e-4

  /// Weight of the logarithm of a word's probability beside the pixels'.
  var words: Float = 0.3
  /// What a word's probability takes from the word alone; the rest from the pair with the word before.
  var alone: Float = 0.7
  /// Gained for each stretch between spaces, so that splitting costs no more than the words themselves do.
  var perWord: Float = 2.5
  /// Score of a word of the context file.
  var extraWord: Float = -7
  /// Score of letters that are no known word: once, and for each letter.
  var unknown: Float = -9
  var unknownLetter: Float = -2.2
  /// The same for a capitalised word, which may be somebody's or something's name: a name must not become another word.
  var name: Float = -9
  var nameLetter: Float = -1.0

  /// For each stretch of figures, and for each figure: times, numbers and versions stay as the pixels have them.
  var number: Float = -2.4
  var digit: Float = 0
  /// For each letter that touches a figure, as in "p99" or "node7b".
  var identifierLetter: Float = -0.5
  /// For each sign that is neither letter nor figure nor space.
  var sign: Float = -0.6
  /// For a capital letter after a small one.
  var strayCapital: Float = -1

  /// Spaces are written out weakly by the model: their probability is raised so many times, and is at least so much wherever
  /// nothing or no more than a faint character stands.
  var spaceGain: Float = 3
  var spaceFloor: Float = 0.0005

  /// From this confidence on the pixels alone decide.
  var sureLine: Float = 0.97
  /// Words less certain than this get guesses.
  var sureWord: Float = 0.75
  var guesses = 3
}
