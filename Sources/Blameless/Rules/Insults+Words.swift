/// The words that insults are made of.
extension Insults {
  static let nouns: WordList = """
    idiot idiots moron morons imbecile imbeciles cretin cretins asshole assholes arsehole arseholes dickhead dickheads
    dumbass dumbasses dimwit dimwits halfwit halfwits half-wit half-wits nitwit nitwits numbskull numbskulls dunce dunces
    bozo bozos buffoon buffoons jackass jackasses wanker wankers twat twats bastard bastards ignoramus bonehead boneheads
    knucklehead knuckleheads scumbag scumbags lazybones trottel depp deppen dummkopf vollidiot idioten versager
    """
  /// Words that mean something else too.
  static let alsoThings: WordList = """
    clown clowns fool fools jerk jerks muppet muppets noob noobs amateur amateurs loser losers joke disgrace liability
    """
  /// Of these only when they are said of somebody.
  static let onlySaid: WordList = "joke disgrace liability loser losers"
  /// Those of ``WordClass/traits`` that are an insult.
  static let traits: WordList = """
    careless reckless negligent stupid dumb sloppy lazy clueless useless idiotic foolish irresponsible unprofessional
    amateurish hopeless arrogant thoughtless mindless brainless inept boneheaded moronic incompetent childish worthless
    pathetic ignorant
    """
  static let degrees: WordList =
    "complete total utter absolute bloody damn damned fucking freaking real proper bunch of pack"
  static let openers: WordList = "the a an this that these those our my your some such what you"
  static let foreignArticles: WordList = "ein eine einen der die den dieser diese un una une le la el il"
  static let otherBe: WordList = "am 'm i'm ist sind war waren bin es est"
  static let pointers: WordList = "this that these those some such what"
  static let all = WordList([nouns, alsoThings, traits])
  /// What people do and say.
  static let work: [WordList] = [
    WordClass.work, "idea ideas plan plans question questions comment comments remark remarks habit habits",
  ]
}
