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
        asks: "What conditions around the outage made this outcome possible?"),
      .init("the 502s came from Bruno's deploy", asks: "What conditions around the deploy made this outcome possible?"),
      .init("git log points to the new hire", asks: Frames.conditions),
    ],
    staysSilent: [
      .init("git blame shows the line was added in 2019"), .init("Responsible team: payments-core"),
      .init("Root cause: expired cert"), .init("owner: Kevin"),
      .init("Errors were caused by a full disk"), .init("The fix was merged by Kevin at 15:10"),
    ])

  static func hit(in scene: Scene) -> Hit? {
    guard let range = patterns.first(in: scene) ?? arrow(scene) ?? authored(scene) else { return nil }
    return Hit(range: range, questions: [Frames.conditions], restatement: nil)
  }

  /// "Dmitri → bad config → SEV1": an arrow out of a person to something other than a person.
  private static func arrow(_ scene: Scene) -> Range<Int>? {
    guard
      let start = scene.tokens.indices.first(where: { scene.tokens[$0].kind != .mark && scene.tokens[$0].kind != .time }
      ),
      let person = scene.person(at: start), arrows.contains(scene.key(person.upperBound))
    else { return nil }
    let behind = (person.upperBound + 1)..<scene.tokens.count
    return scene.contains(trouble, in: behind) ? person : nil
  }

  /// "the commit was authored by X, which is what broke login".
  private static func authored(_ scene: Scene) -> Range<Int>? {
    guard let range = authors.first(in: scene) else { return nil }
    return scene.contains(trouble, in: 0..<scene.tokens.count) ? range : nil
  }

  private static let arrows: WordList = "-> → => > -- –> =>"

  private static let trouble: WordList = """
    bad wrong outage sev1 sev2 sev-1 sev-2 sev broken broke breaks incident down crash crashed crashes fail failed failure
    leak leaked fault bug culprit blame caused causing corrupt corrupted dropped mistake mess
    regression offending guilty so why hence 500s 502s 503s
    """

  private static let authors = PatternSet(
    """
    author|authored|committed|merged|written|approved|closed|pushed|signed|added|introduced|edited|modified|touched|changed|opened|filed|raised|submitted|run by|: <person>
    author|editor|committer|assignee|requester|submitter <few> : <person>
    came|comes|stemmed|stems|resulted|originated|arose from <person>
    by <person> removed|added|introduced|broke|changed|dropped|deleted|disabled
    """)

  private static let patterns = PatternSet(
    """
    root cause :|=|was|is|-|->|→|– <person>
    rc|rca|cause|culprit|reason|blame :|=|was|is|-|->|→|– <person>
    caused|introduced|triggered by <person>
    caused|introduced|triggered by <whose>
    because of <person>
    because of <whose> <any> bad|wrong|careless|broken|sloppy|mistake|error|change|deploy|commit|negligence|carelessness
    thanks|due|down to <person> 's|forgetting|not|failing|deploying|pushing|ignoring|skipping|breaking|merging|deleting
    thanks|due to <person> , we|the|it|everything
    thanks|due to <person> we|everything
    pinned|attributed|attributable to|on <person>
    traced|traces back? to <person>
    fault :|=|of|lies <any> <person>
    <person> 's fault|mistake|error|screwup|screw-up|doing|oversight|negligence|carelessness|blunder|fuckup|mess
    <whose> <any> bad|broken|careless|sloppy|faulty|buggy|untested|botched|reckless deploy|commit|change|merge|push|config|migration|release|patch|pr|code|rollout|fix|hotfix|script|query|edit
    this|that|it one's|is|was|'s|all? all|entirely|squarely|totally? on|because of? <person> <any> <any> <end>
    so|and it|it's|this|that is|was|'s on? him|her|them <end>
    this one 's on <person>
    this one's on <person>
    blame|blamed|blaming <person>
    blame lies|falls|belongs|rests|leads|points <few> <person>
    blame points|pointing|pointed at|to <any> <end>
    it all started|began when|because|with <person>
    <person> <be> to blame
    <person> <be> at fault
    <person> <be> solely|entirely|fully|directly? responsible for the|this|our outage|incident|failure|mess|breakage|downtime|disaster
    <person> <be> the? culprit|guilty|offender
    culprit|offender|perpetrator :|=|is|was|- <few> <person>
    culprit|offender =|:|- <any> <few> run|started|by
    responsible <any> :|=|is|was an|the engineer <any>
    blame|bisect|history|trail|cloudtrail|reflog says|shows|show|say|reveals|reveal|points|point|confirms|leads|lead|tells|names <few> <any> <person>
    blame|bisect|history says|shows <any> <any> <whose>
    git|audit|access|shell|bash log|logs says|shows|show|say|reveals|reveal|points|point|confirms|leads|lead|names <few> <person>
    last <any> <any> to touch|edit|change|modify|deploy|commit|merge
    last <any> touched|edited|changed|modified by <person>
    last editor|committer|author|person|commit
    it|this was|is <whose> commit|change|pr|patch|migration|deploy|query|script
    it's <whose> commit|change|pr|patch|code|deploy
    it was <person> who|that
    it|turns was|out <any> <person> who|that
    <person> was|were the one|person|ones who|that
    <person> who|that broke|caused|introduced|deleted|dropped|triggered
    user|account|login <any> dropped|deleted|truncated|wiped|destroyed|overwrote|disabled
    we can|could|have thank|to thank? <any> <person>
    we have <person> to thank
    thanks to <person> 's
    removed|added|introduced by <person>
    commit <any> by <any> removed|added|introduced|broke|changed|dropped|deleted
    author : <any> ) introduced|broke|added|removed|caused
    cough <person> cough
    nice one <person>
    blame|culprit|blamed : <any> <end>
    names|lists|identifies|shows <person> as
    incident|outage|problem|problems|trouble|failure|mess|breakage|it started|began|happened|broke when|after|because <person>
    outage|incident|downtime|breakage|crash|mess thanks|due|owing to <person>
    logs|log|history confirm|confirms|show|shows|say|says that? it was|is <person>
    annotate|blame puts|pins|traces|lays it|this <any> on|to <person>
    <any> it|that|this was|is|'s <person> 's line|commit|change|code|pr|patch|query|script|fix|idea|doing
    author|owner of <any> faulty|broken|bad|offending|breaking|culprit commit|change|pr|line <any> <person>
    <any> audit|access|deploy|change log|trail|history <person> removed|added|dropped|deleted|changed|disabled|opened|closed
    last commit|change|deploy|edit|merge before|was|is <few> <few> from|by <person>
    last commit|change|deploy|edit|merge <few> was|is from|by <any>
    triggered|run|started|launched by <any> , broke|took|killed|crashed|caused
    was|were approved|reviewed|merged|signed by <person> , who
    history|log|ticket says|shows <any> <person> closed|removed|dropped|deleted|disabled|changed
    log|logs|history|timeline shows|show|says|say that? <person> <any> deleted|dropped|ran|changed|removed|disabled|killed|overwrote
    raised|opened|filed|approved|merged|written|requested by <person> , who <any> also|then|had|did|never|forgot|didn't|missed
    until <person> touched|changed|deployed|joined|came|showed
    all roads lead to <person>
    """)
}
