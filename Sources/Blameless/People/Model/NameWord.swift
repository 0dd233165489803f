/// One word or mark of a line, as the name model sees it: where it is in the bytes, how it looks, what it can be.
package struct NameWord: Sendable {
  package enum Kind: UInt8, Sendable { case word, number, mark }

  /// How the letters look.
  package enum Shape: UInt8, Sendable {
    case small, capital, capitals, initial, mixed
    /// A script that is not Latin, with and without a capital.
    case foreignSmall, foreignCapital, foreign
    case none
  }

  /// Offsets in bytes.
  package var start: Int32
  package var end: Int32
  /// Of the folded letters, so that "José" and "JOSE" meet.
  package var hash: UInt32
  /// The first and the last four folded bytes.
  var head: UInt32 = 0
  var tail: UInt32 = 0
  /// Letters.
  var count: UInt8 = 0
  package var kind: Kind
  package var shape: Shape = .none
  /// No blank parts it from the word before.
  package var isGlued: Bool
  /// A digit stands for a letter in it, as misread words have them.
  var isMisread = false
  /// A letter stands in it three times on end: "Awwww".
  var isStretched = false
  package var classes: WordClasses = []

  package init(start: Int32, end: Int32, hash: UInt32, kind: Kind, isGlued: Bool) {
    self.start = start
    self.end = end
    self.hash = hash
    self.kind = kind
    self.isGlued = isGlued
  }
}

/// What a word can be, by the lists that the model was trained with.
package struct WordClasses: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let given = WordClasses(rawValue: 1 << 0)
  package static let commonGiven = WordClasses(rawValue: 1 << 1)
  package static let family = WordClasses(rawValue: 1 << 2)
  package static let commonFamily = WordClasses(rawValue: 1 << 3)
  package static let place = WordClasses(rawValue: 1 << 4)
  package static let commonPlace = WordClasses(rawValue: 1 << 5)
  package static let word = WordClasses(rawValue: 1 << 6)
  package static let commonWord = WordClasses(rawValue: 1 << 7)
  package static let tool = WordClasses(rawValue: 1 << 8)
  package static let calendar = WordClasses(rawValue: 1 << 9)
  package static let humanVerb = WordClasses(rawValue: 1 << 10)
  package static let sharedVerb = WordClasses(rawValue: 1 << 11)
  package static let systemVerb = WordClasses(rawValue: 1 << 12)
  package static let cue = WordClasses(rawValue: 1 << 13)
  package static let sureCue = WordClasses(rawValue: 1 << 14)
  package static let ownerLabel = WordClasses(rawValue: 1 << 15)
  package static let systemNoun = WordClasses(rawValue: 1 << 16)
  package static let role = WordClasses(rawValue: 1 << 17)
  package static let honorific = WordClasses(rawValue: 1 << 18)
  package static let particle = WordClasses(rawValue: 1 << 19)
  package static let plain = WordClasses(rawValue: 1 << 20)
  package static let jargon = WordClasses(rawValue: 1 << 21)
  package static let peoples = WordClasses(rawValue: 1 << 22)
  package static let chatter = WordClasses(rawValue: 1 << 23)
  package static let foreign = WordClasses(rawValue: 1 << 24)

  /// Words of these are known as something else than people.
  static let things: WordClasses = [.tool, .calendar, .systemNoun, .role, .peoples, .chatter, .plain, .ownerLabel]

  /// The classes that the program's own lists give, by word.
  package static let lists: [(classes: WordClasses, words: [String])] =
    ([
      (.tool, NotPeople.tools), (.calendar, NotPeople.calendar), (.humanVerb, PersonPlaces.verbs),
      (.sharedVerb, PersonPlaces.ofMachinesToo), (.systemVerb, PersonPlaces.systemVerbs),
      (.cue, PersonPlaces.cuesBefore), (.sureCue, PersonPlaces.sureCues), (.ownerLabel, PersonPlaces.ownerLabels),
      (.systemNoun, NotPeople.systemNouns), (.role, People.heads), (.role, People.teamWords),
      (.honorific, People.honorifics), (.particle, UnknownPerson.particles), (.plain, NotPeople.plain),
      (.commonPlace, NotPeople.places), (.peoples, WorldWords.peoples), (.tool, WorldWords.makes),
      (.chatter, WorldWords.chatter), (.foreign, WorldWords.foreign),
    ] as [(WordClasses, WordList)]).map { ($0.0, $0.1.words.sorted()) }
}
