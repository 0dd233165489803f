/// Part of speech of a word: the universal tags, with verbs and auxiliaries told apart by their form.
package enum GrammarTag: UInt8, CaseIterable, Sendable {
  case adjective, adposition, adverb, coordinator, determiner, interjection, noun, number, particle, pronoun
  case properNoun, punctuation, subordinator, symbol, other
  case verbBase, verbPresent, verbThird, verbPast, verbParticiple, verbIng
  case auxiliaryBase, auxiliaryPresent, auxiliaryThird, auxiliaryPast, auxiliaryParticiple, auxiliaryIng, modal

  /// - Parameters:
  ///   - universal: the tag of Universal Dependencies, as in "VERB".
  ///   - penn: the tag of the Penn Treebank, as in "VBD".
  package init(universal: String, penn: String) {
    switch universal {
    case "ADJ": self = .adjective
    case "ADP": self = .adposition
    case "ADV": self = .adverb
    case "CCONJ": self = .coordinator
    case "DET": self = .determiner
    case "INTJ": self = .interjection
    case "NOUN": self = .noun
    case "NUM": self = .number
    case "PART": self = .particle
    case "PRON": self = .pronoun
    case "PROPN": self = .properNoun
    case "PUNCT": self = .punctuation
    case "SCONJ": self = .subordinator
    case "SYM": self = .symbol
    case "VERB":
      switch penn {
      case "VBP": self = .verbPresent
      case "VBZ": self = .verbThird
      case "VBD": self = .verbPast
      case "VBN": self = .verbParticiple
      case "VBG": self = .verbIng
      default: self = .verbBase
      }
    case "AUX":
      switch penn {
      case "MD": self = .modal
      case "VBP": self = .auxiliaryPresent
      case "VBZ": self = .auxiliaryThird
      case "VBD": self = .auxiliaryPast
      case "VBN": self = .auxiliaryParticiple
      case "VBG": self = .auxiliaryIng
      default: self = .auxiliaryBase
      }
    default: self = .other
    }
  }

  package var isVerb: Bool { rawValue >= Self.verbBase.rawValue && rawValue <= Self.verbIng.rawValue }
  package var isAuxiliary: Bool { rawValue >= Self.auxiliaryBase.rawValue }
  package var isNominal: Bool { self == .noun || self == .properNoun || self == .pronoun }

  /// The universal part of speech, for which all verbs are one and all auxiliaries are one.
  package var universal: UInt8 {
    isVerb ? Self.verbBase.rawValue : isAuxiliary ? Self.auxiliaryBase.rawValue : rawValue
  }
}
