/// "Müller hat den Server neu gestartet", "Schmidt rief an": a family name without an article, and what only people do.
enum GermanPerson {
  static func isOne(_ index: Int, _ context: NameContext) -> Bool {
    let token = context.tokens[index]
    guard token.kind == .word, token.isCapitalised, !token.isAllCapitals, token.text.count > 2,
      context.isClauseStart(index), context.isFamilyName(index) || context.match(index) != .no,
      !nouns.contains(token), !NotPeople.contains(token), !NotPeople.systemNouns.contains(token),
      !nounEndings.contains(where: { token.key.hasSuffix($0) })
    else { return false }
    let verb = context.key(index + 1)
    if deeds.contains(verb) { return true }
    if auxiliaries.contains(verb) { return endsInDeed(behind: index + 2, context) }
    return ["ist", "war"].contains(verb) && isAbsent(index + 2, context)
  }

  /// The participle ends the clause: "hat den Server neu gestartet".
  private static func endsInDeed(behind start: Int, _ context: NameContext) -> Bool {
    var at = start
    while at < context.tokens.count, at < start + 16, !context.tokens[at].isBreak, context.key(at) != "," {
      if participles.contains(context.key(at)) { return true }
      at += 1
    }
    return false
  }

  private static func isAbsent(_ index: Int, _ context: NameContext) -> Bool {
    let state =
      ["noch", "gerade", "heute", "schon", "leider", "nicht"].contains(context.key(index)) ? index + 1 : index
    return absent.contains(context.key(state))
      || ["im", "in"].contains(context.key(state)) && ["urlaub", "elternzeit"].contains(context.key(state + 1))
  }

  /// What may stand behind such a name, in a line that is then looked through.
  static let verbs = deeds.words.union(auxiliaries.words).union(["ist", "war"])

  private static let auxiliaries: WordList = "hat hatte habe"
  /// Folded, as ``Folding`` does.
  private static let deeds: WordList = """
    rief meldete sagte fragte bemerkte prufte vergass vergaß loschte ubernahm informierte schrieb kummerte entschied bat
    wollte glaubte dachte wusste sah fand antwortete kam ging deployte pushte mergte drehte zog schaltete
    startete stoppte stellte anderte behob rollte spielte bestatigte ruft meldet sagt fragt
    """
  private static let participles: WordList = """
    gestartet gestoppt neugestartet geloscht vergessen deployt deployed gemeldet gepruft angerufen ubersehen
    zuruckgerollt eingespielt ausgerollt freigegeben gemerged gemergt behoben bemerkt gesehen gesagt gefragt informiert
    ubernommen abgeschaltet ausgeschaltet eingeschaltet umgestellt umgeschaltet geandert aktualisiert deaktiviert
    aktiviert installiert kopiert bestatigt entschieden geschrieben gefixt getestet gepusht zuruckgesetzt angepasst
    wiederhergestellt korrigiert gesprochen gebeten geklickt getippt ausgefuhrt
    """
  private static let absent: WordList = "krank unterwegs abwesend urlaub mude verreist"
  private static let nounEndings = ["ung", "heit", "keit", "schaft", "tion", "dienst", "system", "server", "speicher"]
  /// Nouns that families are called by too, and that do what people do.
  private static let nouns: WordList = """
    kunde kunden nutzer anwender benutzer betrieb support techniker entwickler chef leiter team dienst monitoring alarm
    wachter backup job skript pipeline knoten rechner netz leitung firma anbieter lieferant kollege jemand niemand keiner
    einer alle strom licht speicher platte regel karte bote sprecher kasse lager halle werk bank post bahn turm
    """
}
