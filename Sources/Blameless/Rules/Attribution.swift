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
        asks: "What made it possible to merge to main at 17:58?"),
      .init("The cause is Tom not reading the docs", asks: "What prompts a look at the docs?"),
      .init("It was Lena's fault that the certificate expired", asks: "What let the certificate expire?"),
      .init("Hassan's PR was the one that broke login", asks: "What protects login from being broken?"),
      .init("the 502s came from Bruno's deploy", asks: "What conditions around the deploy made this outcome possible?"),
      .init("git log points to the new hire", asks: Frames.conditions),
      .init(
        "It had been the DBA who pointed the proxy at the old pool",
        asks: "What made it possible to point the proxy at the old pool?"),
      .init(
        "The reason the totals were stale is that an operator stopped the importer",
        asks: "What made it possible to stop the importer?"),
      .init(
        "According to CloudTrail, the subnet was modified by the DBA",
        asks: "What conditions around the subnet made this outcome possible?"),
      .init(
        "the offending commit is the intern's", asks: "What conditions around the commit made this outcome possible?"),
      .init(
        "outage = the new guy's refactor", asks: "What conditions around the outage made this outcome possible?"),
    ],
    staysSilent: [
      .init("git blame shows the line was added in 2019"), .init("Responsible team: payments-core"),
      .init("Root cause: expired cert"), .init("owner: Kevin"),
      .init("Errors were caused by a full disk"), .init("bisect found the culprit: 9be12ff"),
      .init("Thanks to the DBA's snapshot we could restore the table"),
      .init("It was the on-call who noticed the spike"),
      .init("The reason the totals were stale is that the importer stopped"),
      .init("According to CloudTrail, the bucket was deleted by the lifecycle rule"),
      .init("The fix was merged by Kevin at 15:10"), .init("Severity: SEV2 Author: Kevin"),
    ])

  static let cues = RuleCues(patterns, authors, clefts, evidence)

  static func hit(in scene: Scene) -> Hit? {
    guard
      let range = named(scene) ?? arrow(scene) ?? authored(scene) ?? cleft(scene) ?? reason(scene)
        ?? evidence.first(in: scene)
    else { return nil }
    return Hit(range: range, questions: deed(scene, range) ?? [Frames.conditions], restatement: nil)
  }

  /// "caused by an engineer merging to main", "it was an engineer who pointed the proxy at the old pool": what was done
  /// can be asked about.
  private static func deed(_ scene: Scene, _ range: Range<Int>) -> [String]? {
    var at = range.upperBound
    let isNegated = ["not", "never"].contains(scene.key(at))
    let isRelative = ["who", "that"].contains(scene.key(at)) || ["who", "that"].contains(scene.key(at - 1))
    if isNegated || ["who", "that"].contains(scene.key(at)) { at += 1 }
    if scene.key(at - 1) == "that", isFault(scene, range) { return happened(scene, at) }
    guard let (verb, form) = Verbs.lookUp(scene.key(at)), verb.base != "be" else { return nil }
    if form == .ing {
      let action = Action(scene, verb: verb, rest: (at + 1)..<end(scene, at + 1))
      return isNegated ? Frames.undone(action) : Frames.unsafe(action)
    }
    guard isRelative || scene.person(at: range.lowerBound) == range && reason(scene) == range,
      isDeed(scene, behind: at),
      let group = VerbGroup(scene.tokens, at: at, end: scene.tokens.count, hasSubject: true)
    else { return nil }
    let action = Action(scene, verb: group.verb, rest: group.range.upperBound..<end(scene, group.range.upperBound))
    return group.isNegated ? Frames.undone(action) : Frames.unsafe(action)
  }

  private static func isFault(_ scene: Scene, _ range: Range<Int>) -> Bool {
    scene.contains("fault mistake error doing oversight negligence", in: range)
  }

  /// "the certificate expired": what let it.
  private static func happened(_ scene: Scene, _ start: Int) -> [String]? {
    guard
      let verb = (start..<min(scene.tokens.count, start + 6)).first(where: { index in
        index > start
          && VerbGroup(scene.tokens, at: index, end: scene.tokens.count, hasSubject: true).map {
            $0.mode == .past && !$0.isPassive && !$0.isNegated && $0.verb.base != "be"
          } ?? false
      }), scene.person(at: start) == nil,
      let group = VerbGroup(scene.tokens, at: verb, end: scene.tokens.count, hasSubject: true)
    else { return nil }
    let action = Action(scene, verb: group.verb, rest: group.range.upperBound..<end(scene, group.range.upperBound))
    let thing = Wording.tidy(scene, start..<verb)
    guard !thing.isEmpty, let phrase = action.phrase() else { return nil }
    return ["What let \(thing) \(phrase)?"]
  }

  private static func end(_ scene: Scene, _ start: Int) -> Int {
    (start..<max(start, scene.tokens.count)).first { scene.tokens[$0].isBreak || scene.key($0) == "," }
      ?? max(start, scene.tokens.count)
  }

  private static func named(_ scene: Scene) -> Range<Int>? {
    guard let range = patterns.first(in: scene) else { return nil }
    // "Thanks to X's dump we could replay the orders": thanks, meant as they are said.
    if thanks.contains(scene.key(range.lowerBound)), relief.first(in: scene) != nil { return nil }
    // "the culprit: 4c0ffee" is a commit.
    let last = scene.tokens[range].last { $0.kind != .mark }
    if scene.key(range.lowerBound) == "culprit", last.map({ $0.kind != .word }) ?? false { return nil }
    return range
  }

  /// "It had been an engineer who pointed it at the old pool": the sentence is built around who it was.
  private static func cleft(_ scene: Scene) -> Range<Int>? {
    clefts.first(in: scene).flatMap { isDeed(scene, behind: $0.upperBound) ? $0 : nil }
  }

  /// "The reason customers saw stale prices is that an engineer disabled the cache."
  private static func reason(_ scene: Scene) -> Range<Int>? {
    guard let start = scene.tokens.firstIndex(where: { reasons.contains($0) }) else { return nil }
    for index in (start + 1)..<min(scene.tokens.count, start + 16) {
      guard ["that", "because"].contains(scene.key(index)),
        ["is", "was", "'s", "being"].contains(scene.key(index - 1)),
        let person = scene.person(at: index + 1), isDeed(scene, behind: person.upperBound)
      else { continue }
      return person
    }
    return nil
  }

  /// What was done there, told in the past, is more than to find, to say or to have something.
  private static func isDeed(_ scene: Scene, behind index: Int) -> Bool {
    guard let group = VerbGroup(scene.tokens, at: index, end: scene.tokens.count, hasSubject: true),
      group.mode == .past, !group.isPassive
    else { return false }
    return group.isNegated || !PersonalAction.welcome.contains(group.verb.base)
  }

  private static let thanks: WordList = "thanks thx tx ty"
  private static let reasons: WordList = "reason cause explanation upshot truth fact"

  private static let relief = PatternSet(
    """
    we|i|they|ops|it could|can|managed|were|was|had <any> <any> replay|restore|recover|find|fix|see|catch|save|avoid|rebuild|roll|able|resolve|reproduce|trace|isolate|mitigate|confirm|contained|back|spot|limit|keep
    we|they|it <any> recovered|restored|caught|found|fixed|saved|avoided|mitigated|resolved|noticed|replayed|spotted|contained|limited
    saved|rescued the|us|our|a|it
    only|just <any> <any> minutes|min|seconds|requests
    quickly|quick|fast|sooner|earlier
    """)

  private static let clefts = PatternSet(
    """
    it had|has|must|may|might|could|was|is|'s|turned have? been? <any> <any> <person> who|that
    turns|turned out <any> <any> <any> <person> who|that
    <person> was|were <any> the one|person|ones who|that
    """)

  /// What a log or a trail is called as a witness for.
  private static let evidence = PatternSet(
    """
    log|logs|history|bash_history|timeline|cloudtrail|trail|reflog|auditd|recording|records <few> shows|show|says|say|proves|prove|proved|confirms|confirm|reveals|reveal|has|have that? <person> <any> deleted|dropped|ran|changed|removed|disabled|killed|overwrote|modified|edited|terminated|pushed|merged|typed|executed
    log|logs|history|bash_history|timeline|cloudtrail|trail|reflog|auditd|recording|records <few> shows|show|says|say|proves|prove|proved|confirms|confirm|reveals|reveal <few> <any> was|were done|run|executed|deleted|dropped|changed|removed|disabled|modified|edited|terminated|pushed|merged|made by <person>
    log|logs|history|bash_history|timeline|cloudtrail|trail|reflog|auditd|recording|records <few> shows|show|says|say|proves|prove|proved|confirms|confirm|reveals|reveal <few> <any> was|were done|run|executed|deleted|dropped|changed|removed|disabled|modified|edited|terminated|pushed|merged|made by user|account|login
    according to <few> cloudtrail|log|logs|trail|history|bash_history|reflog|blame|auditd|records , <few> <few> was|were|got <any> deleted|dropped|changed|removed|disabled|modified|edited|terminated|overwritten|wiped|opened|run|executed|done by <person>
    according to <few> cloudtrail|log|logs|trail|history|bash_history|reflog|blame|auditd|records , <person> <any> deleted|dropped|changed|removed|disabled|modified|edited|terminated|overwrote|wiped|opened|ran|executed|did
    bash_history|reflog|cloudtrail|blame <few> proves|proved|confirms|confirmed|reveals <any> <person>
    """)

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
    guard let range = authors.first(in: scene), scene.contains(trouble, in: 0..<scene.tokens.count) else { return nil }
    // "Incident: DNS. Severity: SEV2. Author: X" heads a write-up.
    let isHead = scene.contains(":", in: range) && scene.contains(heads, in: 0..<scene.tokens.count)
    return isHead ? nil : range
  }

  private static let arrows: WordList = "-> → => > -- –> =>"

  private static let heads: WordList = "severity sev sev0 sev1 sev2 sev3 date status duration facilitator reviewers"

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
    <whose> <any> bad|broken|careless|sloppy|faulty|buggy|untested|botched|reckless|lazy|clumsy regex|sql|manifest|rule|formula|command|test|tests|alert|deploy|commit|change|merge|push|config|migration|release|patch|pr|code|rollout|fix|hotfix|script|query|edit
    whole|entire|complete thing|mess|outage|incident|disaster|failure is|was on <person> <any> <end>
    <whose> <few> was|is the one that|which
    <whose> <any> typo|mistake|slip|misconfiguration|error|oversight <few> <any> deleted|broke|took|caused|killed|dropped|crashed|brought|wiped|knocked|triggered
    approved|reviewed|merged|signed|deployed <any> by <person> who <any> hadn't|didn't|never|forgot|ignored|skipped|missed
    <whose> <few> made it|this|that|things|matters|everything <any> worse
    without|w/o|no <few> ( by <person>
    but|and|because|so|, it|that|this was|is really|actually|in? fact|all|just|only|simply? <person> <any> <end>
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
    <person> <be> solely|entirely|fully|directly? responsible for the|this|our <any> loss|leak|corruption|deletion|delay|bug|error|regression|breach|outage|incident|failure|mess|breakage|downtime|disaster
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
    there|there's|here|here's|that|that's is|was|'s? our|the|your? culprit|offender|perpetrator
    offending|bad|broken|guilty|breaking|faulty|culprit|bogus commit|change|pr|line|query|deploy|merge|push|patch|script|config|edit is|was|came|comes|belongs|traces <any> <any> <person>
    offending|bad|broken|guilty|breaking|faulty|culprit|bogus commit|change|pr|line|query|deploy|merge|push|patch|script|config|edit is|was <any> <whose>
    outage|incident|downtime|breakage|crash|mess|sev1|sev2|sev-1|sev-2|failure = <any> <person>
    outage|incident|downtime|breakage|crash|mess|sev1|sev2|sev-1|sev-2|failure = <any> <whose>
    tx|thx|ty|thanks|thank to <whose> <few> we|everything|nobody|customers|users|the|it
    courtesy of <person>
    brought to <any> by <person>
    buck stops with <person>
    <person> own|owns|owned this|the|that outage|mess|failure|incident|one
    responsibility|fault|blame|guilt <few> lies|rests|sits|falls <few> with|on|upon <any> <person>
    enough|nuff said <end>
    need|must i|we say more|who
    <person> who|that broke|caused|introduced|deleted|dropped|triggered
    user|account|login <any> dropped|deleted|truncated|wiped|destroyed|overwrote|disabled
    we can|could|have thank|to thank? <any> <person>
    we have <person> to thank
    thanks to <person> 's
    removed|added|introduced by <person>
    commit|pr|change|merge <any> by|from <few> removed|added|introduced|broke|changed|dropped|deleted
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
