/// Discipline, removed access, public shame.
enum Sanction: BlameRule {
  static let card = RuleCard(
    id: "sanction", label: .blame,
    rationale: "Punishment teaches people to hide what happened; it has no place in a document for learning.",
    source: "Allspaw, Blameless PostMortems and a Just Culture",
    fires: [
      .init("Someone should be held accountable for this", asks: Frames.likely),
      .init("Put Hassan on a PIP", asks: "What in the working conditions made this outcome likely?"),
    ],
    staysSilent: [
      .init("The alert fired at 14:02"), .init("Revoke the leaked token"), .init("Warn on-call before the disk fills"),
    ])

  static func hit(in scene: Scene) -> Hit? {
    guard let range = sanctions.first(in: scene) else { return nil }
    return Hit(range: range, questions: [access(scene, range) ?? Frames.likely], restatement: nil)
  }

  private static func access(_ scene: Scene, _ range: Range<Int>) -> String? {
    let words = scene.tokens[range].map(\.key)
    return words.contains("rights") || words.contains("access")
      ? "What makes this work safe whichever account starts it?" : nil
  }

  private static let sanctions = PatternSet(
    """
    on a pip
    pip for <person>
    be|been|hold|held|holding <any> accountable|responsible
    hold <person> accountable|responsible
    held to account
    fire|sack|discipline|punish|reprimand|suspend <person>
    should|must|needs be <any> fired|sacked|disciplined|punished|reprimanded|suspended
    be|got|get|was|were fired|sacked|disciplined|punished|reprimanded for
    write up <person>
    write|wrote <person> up
    strikes rule|policy
    formal|written|final warning for|to|letter
    take deploy|prod|production|admin|root|merge rights|access away
    take <any> <any> rights|access away|from <person>
    revoke|remove|pull <person> 's access|rights
    revoke|remove|pull <any> <any> access|rights from|of|for <person>
    name and shame
    naming and shaming
    disciplinary action|measures
    there|there'll must|should|will be consequences
    consequences for <person>
    heads must|will|should roll
    performance review|plan|action for|of <person>
    """)
}
