/// Discipline, removed access, public shame.
enum Sanction: BlameRule {
  static let card = RuleCard(
    id: "sanction", label: .blame,
    rationale: "Punishment teaches people to hide what happened; it has no place in a document for learning.",
    source: "Allspaw, Blameless PostMortems and a Just Culture",
    fires: [
      .init("Someone should be held accountable for this", asks: Frames.likely),
      .init("Put Hassan on a PIP", asks: "What in the working conditions made this outcome likely?"),
      .init("Revoke the contractor's root access", asks: Frames.anyAccount),
      .init("the engineer who did this must apologise to the team", asks: Frames.likely),
    ],
    staysSilent: [
      .init("The alert fired at 14:02"), .init("Revoke the leaked token"), .init("Warn on-call before the disk fills"),
      .init("Revoke the service account's access to the bucket"), .init("The vendor's access expired overnight"),
    ])

  static let cues = RuleCues(sanctions)

  static func hit(in scene: Scene) -> Hit? {
    guard let range = sanctions.first(in: scene) else { return nil }
    return Hit(range: range, questions: [access(scene, range) ?? Frames.likely], restatement: nil)
  }

  private static func access(_ scene: Scene, _ range: Range<Int>) -> String? {
    let words = scene.tokens[range].map(\.key)
    return words.contains(where: rights.contains) ? Frames.anyAccount : nil
  }

  private static let rights: WordList = "rights access permissions permission privileges root sudo admin"

  private static let sanctions = PatternSet(
    """
    on a|the|his|her|their pip
    pip for <person>
    performance improvement plan
    be|been|hold|held|holding <any> <any> accountable|responsible <any> <any> <end>
    hold|held|holding <person> accountable|responsible
    be|been held accountable|responsible
    held to account
    fire|sack|discipline|punish|reprimand|suspend|demote|penalise|penalize <person>
    fire|sack|demote|reprimand|discipline him|her|them
    should|must|needs|will|to|ought|deserves be|get|to be? fired|sacked|disciplined|punished|reprimanded|suspended|demoted|penalised|penalized|reassigned
    be|got|get|was|were|been fired|sacked|disciplined|punished|reprimanded|demoted for
    <person> <be> fired|sacked|disciplined|reprimanded|demoted|punished
    deserves|deserve to be|lose|go
    write up <person>
    write|wrote|written <person> up
    <be> written up
    strikes rule|policy
    formal|written|final|official|verbal warning|reprimand
    take deploy|prod|production|admin|root|merge|push|write <any> rights|access|permissions|privileges away|from
    take <any> <any> rights|access|permissions away|from <person>
    take|taking|took away? <whose> <few> access|rights|permissions|root|privileges
    take|taking|took prod|production|root|deploy|admin access|rights <any> <any> <person>
    revoke|remove|pull|cut|strip|suspend|restrict|limit|yank <whose> <few> access|rights|permissions|privileges|permission
    revoke|remove|pull|cut|strip|suspend|withdraw|limit|restrict|yank <few> access|rights|permissions|privileges from|of|for <any> <person>
    strip <person> of
    ban <person> from
    lock <person> out of
    take|remove|pull|kick <person> off|from|out the|of rotation|rota|on-call|team|project|roster
    lose|loses|forfeit|forfeits <whose> <few> bonus|job|access|rights|privileges|raise|promotion
    <person> lose|loses|forfeit|forfeits|losing prod|production|root|admin|deploy|merge|push|write|access|rights|privileges
    no bonus|raise|promotion for <person>
    dock <person>
    dock <whose> pay|bonus
    name and shame
    naming and shaming
    wall|hall of shame
    name|call|single|shame|out <person> out|in|publicly|at
    call|called|calling out <person>
    name the|those|whoever person|ones|one|people|individual|culprit
    disciplinary action|measures|hearing|process|steps|meeting
    there|there'll must|should|will|have|need|needs <any> be consequences
    consequences for <any> <person>
    face|faces|facing <any> consequences
    heads must|will|should|need roll
    performance review|plan|action|management for|of <any> <person>
    <whose> <any> performance|annual|yearly review|plan|appraisal|evaluation
    <whose> appraisal|record|file|bonus|promotion|probation
    make|have|let <person> buy|pay|apologise|apologize|wear|explain|present|grovel|sit
    must|should|has|needs|will to? apologise|apologize to|for|publicly
    owes|owe <any> <any> an apology
    report <person> to hr|management|his|her|their
    escalate <few> to hr
    involve|involving|with hr <any> <end>
    talk|word|speak|chat with|to hr
    have|having a? serious|stern|hard|quiet|few word|words|talk|conversation with <person>
    <person> should|must|needs|has to? pay for|dearly
    hr should|must|needs|has|will|to
    no more|longer <few> access|rights|permissions|deploys for <person>
    to|be|been|get let go over|for|because|after
    make|making|set|setting an example
    taken|removed|kicked|pulled|thrown|dropped off|from the|of? <few> rotation|rota|on-call|team|project|roster|pager
    <whose> <few> access|rights|permissions|privileges|badge should|must|will|to|needs|has|was|were <few> revoked|removed|pulled|suspended|withdrawn|stripped
    noted|recorded|reflected|mentioned|put|go|goes|raised in|into|on <whose> <any> review|file|record|appraisal|evaluation|report
    head|heads <few> roll|rolls
    <person> won't|will|should|must|shall not? be renewed|extended|rehired|promoted|dismissed|terminated|replaced|removed|sacked
    complaint about|against <person>
    no one|nobody|anyone|anybody|everyone who <few> <few> rights|access|privileges|fired|bonus|punished
    no-one|nobody|anyone who <few> <few> rights|access|privileges|fired|bonus|punished
    on the naughty|black|hit list
    warn|warning <person> officially|formally|in
    no|without <few> rights|access|permissions|privileges for <person>
    time to replace|fire|sack|dismiss|drop|demote <few> <person>
    replace|swap the|our|that <few> lead|engineer|manager|contractor|vendor with|by|asap
    <person> on notice|probation|leave
    they|they're|he's|she's 're? out <end>
    explain|justify|answer themselves|himself|herself|for
    <person> must|should|has|have|needs to? explain|justify|answer
    someone|somebody|heads must|should|has|needs|will to? answer|go|pay
    cost|costs <person> <any> job|bonus
    stop|cancel|cut|dock <whose> bonus|pay|promotion|leave
    dock|cut the|their <any> <any> bonus|pay
    deserves|deserve to be|a fired|reprimand|warning|punished
    remedial|mandatory training for <person>
    strike one|two|three
    whoever <few> <few> buys|pays|gets|owes|wears|loses
    let|lets|letting <person> go <any> <end>
    show|shows|shown|showed <person> the door
    <person> shown the door
    <person> <be> no longer allowed|permitted|trusted to|near|with
    <person> should|must|ought <any> <any> ashamed|embarrassed
    <person> <few> own|come|fess up|clean <any> <end>
    <person> <few> own up to
    bring|make <person> answer|pay
    what do|are|did we pay|paying <person> for
    final|last chance for
    """)
}
