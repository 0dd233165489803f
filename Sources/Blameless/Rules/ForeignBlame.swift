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
    ],
    staysSilent: [
      .init("Der Dienst hat ohne Cache gestartet"), .init("le cluster a redémarré sans erreur"),
      .init("El servicio falló a las 10:00"), .init("sin(x) overflowed"), .init("Markus hat den Dienst neu gestartet"),
    ])

  static func hit(in scene: Scene) -> Hit? {
    if let range = labels.first(in: scene) {
      return Hit(range: range, questions: [Frames.easyToMake], restatement: nil)
    }
    guard scene.tokens.contains(where: { functionWords.contains($0) }) else { return nil }
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
      if roles.contains(scene.key(index)) { return index..<(index + 1) }
      if let person = scene.person(at: index) { return person }
      // "O an engineer subiu", "an engineer hat": the words behind are no English, so that only the noun is looked at.
      if ["an", "the", "a"].contains(scene.key(index)), People.heads.contains(scene.key(index + 1)) {
        return index..<(index + 2)
      }
    }
    return nil
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
    jemand kollege kollegin praktikant praktikantin entwickler entwicklerin stagiaire collegue developpeur quelqu'un
    quelqu'une becario becaria alguien desarrollador desarrolladora companero companera estagiario alguem
    desenvolvedor desenvolvedora colega qualcuno sviluppatore tirocinante stagista
    """
  private static let harm: WordList = """
    geloscht uberschrieben vergessen vergass kaputtgemacht zerschossen zerstort abgeschaltet ausgeschaltet ignoriert
    ubersehen versaumt verpennt verbockt versemmelt falsche falschen falsches schuld schuldig gekillt abgeschossen
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
    "rilasciato": "release", "migriert": "migrate", "neugestartet": "restart", "redemarre": "restart",
  ]
  private static let missingThings = [
    "review": "a review", "test": "a test", "tests": "tests", "testen": "tests", "backup": "a backup",
    "freigabe": "approval", "absprache": "prior agreement", "relecture": "a review", "revue": "a review",
    "tester": "tests", "sauvegarde": "a backup", "validation": "validation", "prevenir": "notice", "probar": "tests",
    "pruebas": "tests", "revision": "a review", "respaldo": "a backup", "aprobacion": "approval", "avisar": "notice",
    "testar": "tests", "revisao": "a review", "aprovacao": "approval", "avisar.": "notice", "prufung": "a check",
    "testare": "tests", "revisione": "a review", "prove": "tests", "rollback": "a rollback plan",
  ]

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
