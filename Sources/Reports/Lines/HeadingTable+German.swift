extension HeadingTable {
  /// The headings of boards in German.
  static let german: [(Section, String)] = [
    (.summary, "zusammenfassung, kurzfassung, überblick, übersicht, kurz gesagt, in kürze, worum geht es, fazit"),
    (
      .impact,
      """
      auswirkung, auswirkungen, folgen, schaden, schäden, betroffen, betroffene, wer war betroffen, was war betroffen, \
      kundenauswirkung, kundenauswirkungen, konsequenzen, ausmaß, tragweite
      """
    ),
    (
      .timeline,
      """
      zeitachse, zeitleiste, zeitstrahl, ablauf, verlauf, chronologie, zeitlicher ablauf, zeitverlauf, hergang, \
      ereignisse, was ist passiert, was geschah, was geschah wann, was ist wann passiert, zeitlinie
      """
    ),
    (.rootCause, "grundursache, hauptursache, eigentliche ursache, kernursache, wurzelursache, ursache"),
    (
      .factors,
      """
      ursachen, gründe, warum, begünstigende faktoren, beitragende faktoren, einflussfaktoren, faktoren, \
      wie konnte das passieren, wie kam es dazu, warum ist es passiert, warum ist das passiert, was hat dazu beigetragen, \
      mitursachen, schwachstellen
      """
    ),
    (.fiveWhys, "5 mal warum, fünf mal warum, 5x warum, 5 x warum, 5 warum, fünf warum, 5 w fragen"),
    (
      .actions,
      """
      maßnahmen, massnahmen, nächste schritte, aufgaben, todos, to dos, was tun, was tun wir, was wir tun, aktionen, \
      aktionspunkte, folgeaufgaben, sofortmaßnahmen, sofortmassnahmen, gegenmaßnahmen, korrekturmaßnahmen, \
      was machen wir, was ändern wir, was wollen wir ändern, was machen wir anders, ausprobieren, wer macht was, wer macht was bis wann, verbesserungen, offene aufgaben, zu tun
      """
    ),
    (
      .decisions,
      "entscheidungen, entscheidung, beschlüsse, beschluss, beschlossen, entschieden, vereinbart, vereinbarungen"
    ),
    (
      .questions,
      "offene fragen, fragen, offene punkte, unklar, ungeklärt, noch offen, zu klären, was wir nicht wissen, offen"
    ),
    (
      .wentWell,
      """
      was lief gut, lief gut, gut gelaufen, das lief gut, was gut lief, was gut war, was war gut, positiv, positives, \
      was hat geholfen, was hat funktioniert, stärken, gut, was ist gut gelaufen
      """
    ),
    (
      .wentPoorly,
      """
      was lief schlecht, lief schlecht, schlecht gelaufen, was lief nicht gut, was schlecht lief, was nicht gut lief, \
      lief nicht gut, verbesserungspotenzial, negativ, negatives, probleme, was hat nicht funktioniert, schlecht, \
      was können wir besser machen, was war schlecht, verbesserungswürdig, nicht so gut, was lief nicht so gut
      """
    ),
    (.lucky, "glück, glück gehabt, wo hatten wir glück, glücksfälle, da hatten wir glück, wo wir glück hatten, zufall"),
    (.leadership, "leitung übernimmt, führung übernimmt, führung, leitung"),
    (.notes, "notizen, sonstiges, anmerkungen, erkenntnisse, lehren, hintergrund, themenspeicher, ideen"),
    (.doing, "in arbeit, läuft, in bearbeitung"),
    (.done, "erledigt, fertig, abgeschlossen"),
    (.stop, "aufhören, stoppen, womit hören wir auf"),
    (.declined, "machen wir nicht, nicht umgesetzt, verworfen, abgelehnt"),
    (.event(.trigger), "auslöser"),
    (.event(.detection), "erkennung, entdeckung, entdeckt durch, bemerkt durch, wie bemerkt"),
    (.event(.mitigation), "behebung, abhilfe, sofortmaßnahme, wie behoben, behoben durch"),
    (.event(.recovery), "wiederherstellung, lösung"),
  ]

  /// Words run together that stand as often without heading anything.
  static let germanCommon: Set<String> = [
    "gut", "schlecht", "probleme", "gründe", "faktoren", "warum", "ursache", "folgen", "fragen", "offen", "unklar",
    "erledigt", "fertig", "lösung", "läuft", "glück", "zufall", "ideen", "führung", "leitung", "positiv", "negativ",
    "verlauf", "ablauf", "ereignisse", "aufgaben", "verbesserungen", "stärken", "aufhören", "stoppen", "schaden",
  ]
}
