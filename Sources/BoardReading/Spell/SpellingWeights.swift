/// How much words weigh against pixels. In natural logarithms; found on real boards and drawn lines, checked on others.
struct SpellingWeights: Sendable {
  /// How many readings are kept from step to step.
  var width = 12
  /// How many characters are tried a step.
  var symbols = 5
  /// Characters less probable than this are not tried.
  var leastProbability: Float = 1e-4

  /// Weight of the logarithm of a word's probability beside the pixels'.
  var words: Float = 0.45
  /// What a word's probability takes from the word alone; the rest from the pair with the word before.
  var alone: Float = 0.92
  /// Gained for each word, so that two words cost no more than one.
  var perWord: Float = 2.69
  /// Score of a word of the context file.
  var extraWord: Float = -7
  /// Score of letters that are no known word: once, and for each letter. Names are such words, and must not become others.
  var unknown: Float = -10.83
  var unknownLetter: Float = -1.88
  /// Lost for a letter that stands alone and is neither "a" nor "I".
  var loneLetter: Float = -2.94

  /// For the first figure after a space: times, numbers and versions stay as the pixels have them.
  var number: Float = -0.9
  /// For each letter that touches a figure, as in "p99" or "node7b".
  var identifierLetter: Float = -0.4
  /// The same from the third letter after a figure on: "4.2s" and "10am" are common, but after "14:05" a space was meant.
  var identifierTail: Float = -1.5
  /// For each sign that is neither letter nor figure nor space.
  var sign: Float = 0.25
  /// For each space.
  var space: Float = 0.25
  /// For a capital letter after a small one.
  var strayCapital: Float = -0.9

  /// Spaces are written out weakly by the model: their probability is raised so many times, and is at least so much wherever
  /// nothing or no more than a faint character stands.
  var spaceGain: Float = 1.52
  var spaceFloor: Float = 0.0017

  /// From this confidence on the pixels alone decide.
  var sureLine: Float = 0.985
  /// How much less likely than their own reading a word may be to the pixels, as a logarithm. Less for what nobody knows but is
  /// written as names are, "Ngozi": no name may turn into a word, and nobody into somebody else; and for what has figures in it.
  var wordDoubt: Float = -5
  var nameDoubt: Float = -2
  var figureDoubt: Float = -1.5
  /// Words less certain than this get guesses.
  var sureWord: Float = 0.75
  var guesses = 3
}
