/// Blame in German, Spanish, French, Portuguese and Italian, as far as a few words carry it.
enum ForeignBlame: BlameRule {
  static let card = RuleCard(
    id: "foreign-blame", label: .blame,
    rationale: "Blame is blame in any language: ask what made the act possible.",
    source: "Fausey & Boroditsky 2010, who found the effect of agentive wording in English and Spanish",
    fires: [
      .init("Markus hat ohne Test deployed", asks: "What made it possible to deploy without a test?"),
      .init("le stagiaire a supprimé la base", asks: Frames.possible),
      .init("Menschliches Versagen", asks: Frames.easyToMake),
      .init("alguien borró la tabla", asks: Frames.possible),
      .init("Wer hat den Schalter umgelegt?", asks: Frames.possible),
      .init("Qui a coupé le courant ?", asks: Frames.possible),
      .init("Man hätte den Server vorher prüfen sollen", asks: Frames.information),
      .init("das Datenteam hat ohne Rücksprache umgestellt", asks: Frames.possible),
      .init("die Kollegen waren zu nachlässig", asks: Frames.hard),
    ],
    staysSilent: [
      .init("Der Dienst hat ohne Cache gestartet"), .init("le cluster a redémarré sans erreur"),
      .init("El servicio falló a las 10:00"), .init("sin(x) overflowed"), .init("Markus hat den Dienst neu gestartet"),
      .init("Der Alarm hätte um 10:00 auslösen müssen"),
      .init("Wer Zugriff braucht, fragt im Kanal"),
    ])

  static let cues = RuleCues(labels, judgments, whos, unreal, words: roles)

  static func hit(in scene: Scene) -> Hit? {
    if let range = labels.first(in: scene) {
      return Hit(range: range, questions: [Frames.easyToMake], restatement: nil)
    }
    if let range = judgments.first(in: scene) {
      return Hit(range: range, questions: [Frames.hard], restatement: nil)
    }
    guard scene.tokens.contains(where: { functionWords.contains($0) }) else { return nil }
    if let range = whos.first(in: scene), !scene.tokens[..<range.lowerBound].contains(where: { $0.kind == .word }) {
      return Hit(range: range, questions: [Frames.possible], restatement: nil)
    }
    if let range = unreal.first(in: scene) {
      return Hit(range: range, questions: [Frames.information], restatement: nil)
    }
    guard let person = person(scene) else { return nil }
    let words = scene.tokens.map(\.key)
    if let without = words.indices.first(where: { self.without.contains(words[$0]) }), without + 1 < words.count {
      return Hit(range: person, questions: [question(words, without)], restatement: nil)
    }
    guard words.contains(where: harm.contains) else { return nil }
    return Hit(range: person, questions: [Frames.possible], restatement: nil)
  }

  private static func person(_ scene: Scene) -> Range<Int>? {
    for index in scene.tokens.indices {
      if roles.contains(scene.key(index)) || isCompound(scene.key(index)) { return index..<(index + 1) }
      if let person = scene.person(at: index) { return person }
      // "O an engineer subiu", "an engineer hat": the words behind are no English, so that only the noun is looked at.
      if ["an", "the", "a"].contains(scene.key(index)), People.heads.contains(scene.key(index + 1)) {
        return index..<(index + 2)
      }
    }
    return nil
  }

  /// "Netzwerkteam", "Betriebskollegen".
  static func isCompound(_ word: String) -> Bool {
    ["team", "kollege", "kollegen", "abteilung", "mannschaft"].contains {
      word.hasSuffix($0) && word.count > $0.count + 2
    }
  }

  private static func question(_ words: [String], _ without: Int) -> String {
    guard let act = words.lazy.compactMap({ acts[$0] }).first else { return Frames.possible }
    let missing = words[(without + 1)...].lazy.compactMap { missingThings[$0] }.first
    return missing.map { "What made it possible to \(act) without \($0)?" }
      ?? "What made it possible to \(act) this way?"
  }

  private static let functionWords: WordList = """
    hat haben wurde ohne nicht den der die das vergessen von im war ist a est qui sans le la les un une par pas avait
    ha sin el los las por no se olvido sem o os um uma foi por esqueceu senza il lo gli che aurait dû hatte hätte
    """
  private static let without: WordList = "ohne sans sin sem senza zonder"
  private static let roles: WordList = """
    jemand team kollegen kolleginnen leute techniker technikerin mitarbeiter mitarbeiterin chef dienstleister equipe equipo
    squadra kollege kollegin praktikant praktikantin entwickler entwicklerin stagiaire collegue developpeur quelqu'un
    quelqu'une becario becaria alguien desarrollador desarrolladora companero companera estagiario alguem
    desenvolvedor desenvolvedora colega qualcuno sviluppatore tirocinante stagista
    """
  private static let harm: WordList = """
    geloscht abgeschossen verpatzt vermasselt verschlafen eigenmachtig uberschrieben vergessen vergass kaputtgemacht zerschossen zerstort abgeschaltet ausgeschaltet ignoriert
    ubersehen ubersprungen umgangen ausgelassen weggelassen versaumt verpennt verbockt versemmelt falsche falschen falsches schuld schuldig gekillt abgeschossen
    supprime efface oublie casse ecrase coupe desactive debranche neglige mauvais mauvaise faute coupable
    borro elimino olvido rompio ignoro apago desactivo tumbo cago equivoco culpa equivocado equivocada
    apagou deletou esqueceu quebrou ignorou derrubou desligou errou errado errada cancello cancellato dimenticato rotto
    ignorato spento sbagliato colpa cancellata dimenticata
    """
  private static let acts = [
    "deployed": "deploy", "deployt": "deploy", "ausgerollt": "roll out", "gemergt": "merge", "gepusht": "push",
    "released": "release", "veroffentlicht": "release", "deploye": "deploy", "merge": "merge", "pousse": "push",
    "desplego": "deploy", "subio": "push", "subiu": "push", "lanzo": "release", "mergeo": "merge", "livre": "release",
    "implanto": "deploy", "implantou": "deploy", "publico": "release", "fusiono": "merge", "fez": "deploy",
    "rilasciato": "release", "geandert": "make the change", "angepasst": "make the change",
    "abgeschaltet": "switch it off",
    "eingespielt": "deploy", "aktualisiert": "update", "migriert": "migrate", "neugestartet": "restart",
    "redemarre": "restart",
  ]
  private static let missingThings = [
    "review": "a review", "test": "a test", "tests": "tests", "testen": "tests", "backup": "a backup",
    "freigabe": "approval", "absprache": "prior agreement", "relecture": "a review", "revue": "a review",
    "tester": "tests", "sauvegarde": "a backup", "validation": "validation", "prevenir": "notice", "probar": "tests",
    "pruebas": "tests", "revision": "a review", "respaldo": "a backup", "aprobacion": "approval", "avisar": "notice",
    "testar": "tests", "revisao": "a review", "aprovacao": "approval", "avisar.": "notice", "prufung": "a check",
    "testare": "tests", "revisione": "a review", "prove": "tests", "rollback": "a rollback plan",
  ]

  /// "Wer hat", "qui a": who it was.
  private static let whos = PatternSet(
    """
    wer hat|hatte|war|ist <any>
    wer zum|in teufel|aller
    welcher|welche <any> hat
    wieso|warum|weshalb hat|haben|hatte|wurde niemand|keiner|man|jemand|der|die|das <any>
    qui a|est|avait|etait <any>
    pourquoi personne|tu|vous|il|elle|on <any>
    quien fue|ha|hizo|borro|apago|subio|toco|dejo|cambio|desplego <any>
    por que nadie|no <any>
    quem foi|fez|apagou|subiu|mexeu|deixou|mudou|aprovou <any>
    chi ha|e|aveva stato|<any>
    perche nessuno <any>
    """)

  /// "Man hätte … müssen": what somebody should have done.
  private static let unreal = PatternSet(
    """
    <person> hat|hatte <few> <any> nicht|nie|niemals <any> gepruft|getestet|gefragt|gewartet|gelesen|gemeldet|geschaut|informiert|angerufen|reagiert|eskaliert|gesichert
    <person> hat|hatte kein|keine|keinen <few>
    <person> no hizo|aviso|reviso|probo|comprobo|pregunto|leyo|miro|actualizo|escalo <any>
    <person> nao fez|avisou|testou|revisou|verificou|perguntou|leu|olhou <any>
    <person> n'a|n'avait pas|jamais <any>
    <person> non ha|aveva <any> testato|fatto|avvisato|controllato|letto|verificato|chiesto
    man|jemand|niemand|keiner|wir|er|sie|<person> hatte|hatten <few> <few> <any> sollen|mussen|konnen|durfen
    hatte|hatten man|jemand|wir|er|sie|<person> <few> <few> <any> gepruft|getestet|gefragt|gewartet|gelesen|gemeldet|geschaut|informiert|angerufen
    on|il|elle|ils|vous|tu|<person> aurait|auraient|auriez|aurais <any> du|pu
    deberia|deberian|deberias|tendria|tendrian|debio|podria|podrian <any> haber
    deveria|deveriam|devia|deviam|podia|poderia ter <any>
    avrebbe|avrebbero|avremmo|avresti <any> dovuto|potuto
    """)

  /// Careless, in their words.
  private static let judgments = PatternSet(
    """
    schlampig|schlampige|schlampiger|schlampiges|schlamperei|fahrlassig|fahrlassige|nachlassig|nachlassige|nachlassigkeit|inkompetent|inkompetenz|unfahig|unfahigkeit|stumperhaft|verantwortungslos|leichtsinnig|leichtsinn
    zu faul|dumm|blod|bequem <any>
    negligence|incompetence|incompetents de|du|des
    bacle|baclee|je m'en foutisme
    chapuza|chapucero|descuidado|descuido|incompetente|irresponsable|irresponsavel|desleixado|desleixo|sbadato|sciatto|irresponsabile
    """)

  private static let labels = PatternSet(
    """
    menschliches versagen
    menschlicher fehler
    bedienfehler
    benutzerfehler
    anwenderfehler
    erreur humaine
    error humano
    erro humano
    errore umano
    faute humaine
    fallo humano
    falha humana
    """)
}
