/// The cause pinned on somebody without a verb: "root cause: …", "… -> outage", "git blame says …", "thanks to …".
enum Attribution: BlameRule {
  static let card = RuleCard(
    id: "attribution", label: .blame,
    rationale: "A person is never a root cause; conditions are.",
    source: "Allspaw, The Infinite Hows",
    fires: [
      .init("root cause: Kevin", asks: Frames.conditions),
      .init(
        "Outage caused by Tomasz merging to main at 17:58",
        asks: "What conditions had to come together for this to happen?"),
    ],
    staysSilent: [
      .init("git blame shows the line was added in 2019"), .init("Responsible team: payments-core"),
      .init("Root cause: expired cert"), .init("owner: Kevin"),
    ])

  static func hit(in scene: Scene) -> Hit? {
    guard let range = patterns.first(in: scene) ?? arrow(scene) else { return nil }
    return Hit(range: range, questions: [Frames.conditions], restatement: nil)
  }

  /// "Dmitri → bad config → SEV1": an arrow out of a person to something other than a person.
  private static func arrow(_ scene: Scene) -> Range<Int>? {
    guard let person = scene.person(at: 0), ["->", "→", "=>"].contains(scene.key(person.upperBound)) else { return nil }
    let behind = (person.upperBound + 1)..<scene.tokens.count
    return scene.contains("bad wrong outage sev1 sev2 broken incident down crash", in: behind) ? person : nil
  }

  private static let patterns = PatternSet(
    """
    root cause :|=|was|is <person>
    rc|rca|cause|culprit :|=|was|is <person>
    caused|introduced by <person>
    fault :|=|of|lies <any> <person>
    <person> 's fault|mistake|error|screwup
    this|that|it one's|is|was|'s on|because <person>
    this one 's on <person>
    this one's on <person>
    blame|blamed <person>
    <person> is|was|are|were to blame
    <person> is|was|are|were at fault
    <person> is|was responsible for the outage|incident|failure|mess|breakage
    blame says <person>
    we can|could thank <person>
    thanks to <person> 's
    removed|added|introduced by <person>
    author : <person> ) introduced|broke|added
    cough <person> cough
    nice one <person>
    """)
}
