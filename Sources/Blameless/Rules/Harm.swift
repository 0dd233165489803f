/// Which acts are told as harm, and which everyday acts as unsafe.
enum Harm {
  /// Harm by the verb, or by the verb and what it was done to.
  static func isHarm(_ action: Action) -> Bool {
    guard !isMitigation(action) else { return false }
    let base = action.verb.base
    let particle = action.particle ?? ""
    if always.contains(base) { return true }
    if deciding.contains(base) {
      return action.mentions(protection) || action.scene.contains(impossible, in: action.all)
    }
    if destroying.contains(base), action.mentions(precious), !action.mentions(planned) { return true }
    if disabling.contains(base) || (["turn", "switch", "shut"].contains(base) && particle == "off"),
      action.mentions(protection)
    {
      return true
    }
    let next = action.scene.key(action.all.lowerBound)
    switch base {
    case "take", "bring", "knock":
      return particle == "down" || action.mentions("offline") || particle == "out" || particle == "offline"
        || (action.scene.contains("down", in: action.object))
    case "leave"
    where action.scene.contains("in on behind lying inside", in: action.all)
      && !action.mentions("meeting call company bridge note comment message office room place")
      && !isDeparture(action):
      return true
    case "leave":
      return action.mentions(
        "on open unlocked running exposed enabled disabled broken mess unfinished unattended out hanging")
    case "drop", "lose": return action.mentions("ball control track plot")
    case "sleep": return action.mentions("through") || particle == "through"
    case "wave", "sneak", "rush", "slip", "ram", "nod":
      return action.mentions("through out") || ["through", "out"].contains(particle)
        || base == "rush" && action.scene.contains(rushed, in: action.object)
    case "blow": return ["up", "away", "through"].contains(particle) || action.mentions("up away through")
    case "lock": return action.mentions("out") || particle == "out"
    case "tell", "ask", "order", "instruct":
      return action.mentions("skip ignore bypass early faster sooner")
    case "grant": return action.mentions("everyone everybody root admin anyone")
    case "pressure", "push", "urge", "bully", "set", "impose", "demand", "give":
      if action.scene.contains("impossible unrealistic insane ridiculous absurd crazy", in: action.object) {
        return true
      }
      if base == "give" {
        return (particle == "out" || action.mentions("out"))
          && action.mentions("password passwords credentials secret secrets key keys token tokens")
          || action.mentions("everyone everybody admin root") && action.mentions("admin root access")
      }
      return ["us", "them"].contains(next) && action.mentions("to into")
        || action.mentions("skip early faster sooner")
    case "commit", "paste", "post", "share", "publish", "upload", "log", "print", "send", "email":
      return action.mentions("secret secrets password passwords credentials token tokens private")
    case "comment": return particle == "out" || next == "out"
    case "let": return !action.mentions("know bake soak drain finish settle cool") && !action.all.isEmpty
    case "keep": return action.scene.contains(persisting, in: action.all)
    case "introduce", "add", "ship", "deploy", "release", "write":
      return action.scene.contains(defects, in: action.object)
    case "hide", "waive", "veto", "hog", "zap", "gloss", "shrug": return true
    case "throw": return action.mentions("wall under bus")
    case "cut": return action.mentions("corners")
    case "drag": return action.mentions("feet heels")
    case "kick", "pull", "trip": return action.mentions("cord cable plug power breaker")
    case "sit": return particle == "on" || next == "on" || action.mentions("ticket alert page")
    case "run":
      return action.scene.tokens[action.all].contains {
        $0.key == "rm" || $0.key.hasPrefix("rm ")
          || ["-rf", "chmod", "777", "dd", "mkfs", "truncate", "--force"].contains($0.key)
      }
    case "close": return action.mentions("early")
    case "block", "delay", "hold":
      return action.mentions("fix rollback deploy hotfix patch recovery us") && !action.mentions("call meeting")
    case "force": return !action.object.isEmpty && !action.mentions("us")
    case "play": return action.mentions("hero cowboy")
    case "fail": return action.scene.contains("us again miserably badly", in: action.all)
    case "approve", "review", "merge":
      return next == "their" && action.scene.contains("own", in: action.all)
        || base == "merge" && action.scene.contains(defects, in: action.object)
    case "walk", "go":
      return action.mentions("away home lunch bed rogue") && action.mentions("without middle during while rogue")
    default: return false
    }
  }

  /// The same for a passive, where the subject is what it was done to: "the table was dropped".
  static func isDisabled(_ base: String, _ scene: Scene, _ subject: Range<Int>) -> Bool {
    always.contains(base)
      || ["shut", "take", "bring", "knock"].contains(base) && scene.contains(precious, in: subject)
      || destroying.contains(base) && scene.contains(precious, in: subject)
        && !scene.contains(planned, in: subject)
      || disabling.contains(base) && scene.contains(protection, in: subject)
  }

  /// Harm whatever it was done to.
  private static let always: WordList = """
    break crash wreck nuke override bypass mess screw botch corrupt destroy misconfigure mistype fat-finger bungle leak
    hardcode cause unplug sabotage wipe flood oversleep misread mislead misjudge mishandle misspell rm cripple brick
    bork hose clobber torch trample mangle fiddle tinker meddle tamper melt torpedo derail jeopardise jeopardize endanger
    mislabel mismanage misuse miscalculate misplace misroute misdiagnose yank hotpatch force-push strand cowboy squander
    circumvent sidestep dodge evade cheat fudge conceal stonewall undermine abandon ruin spoil trash cram shove smash
    ambush blindside overload overwhelm oversell overpromise underestimate misinform wreak blunder goof flub fumble muck
    copy-paste copypaste hard-code disregard flout expose spill wedge
    """
  private static let rushed: WordList =
    "release deploy deployment change review testing tests migration rollout launch upgrade job work design handover"
  private static let defects: WordList =
    "bug bugs regression regressions typo typos vulnerability defect defects"

  /// "managed to take the site down", "decided to disable the alerts": the deed is in what follows.
  static func isAttempted(_ action: Action) -> Bool {
    let scene = action.scene
    guard leading.contains(action.verb.base),
      let to = action.all.first(where: { scene.key($0) == "to" }), to <= action.all.lowerBound + 1,
      let (verb, form) = Verbs.lookUp(scene.key(to + 1)), form == .base
    else { return false }
    let inner = Action(scene, verb: verb, rest: (to + 2)..<max(to + 2, action.all.upperBound))
    return isHarm(inner) || isUnsafe(inner)
  }

  private static let leading: WordList = "manage decide choose proceed continue go opt elect contrive"

  /// "…, which cost us two hours", "…, which is how the keys leaked".
  static func hasConsequence(_ scene: Scene, behind end: Int) -> Bool {
    var at = end
    guard scene.key(at) == "," || ["which", "and"].contains(scene.key(at)) else { return false }
    if scene.key(at) == "," { at += 1 }
    guard ["which", "and"].contains(scene.key(at)) else { return false }
    at += 1
    if scene.key(at - 1) == "and" {
      guard ["that", "that's", "this"].contains(scene.key(at)) else { return false }
      at += 1
    }
    while ["then", "is", "was", "'s", "in", "turn", "promptly", "of", "course", "immediately", "obviously"].contains(
      scene.key(at))
    { at += 1 }
    if ["how", "why"].contains(scene.key(at)) { return true }
    guard let (verb, _) = Verbs.lookUp(scene.key(at)) else { return false }
    let rest = (at + 1)..<min(scene.tokens.count, at + 10)
    if scene.contains(good, in: rest) { return false }
    return costing.contains(verb.base)
      || ["take", "bring", "knock"].contains(verb.base) && scene.contains("down out offline", in: rest)
      || ["cause", "trigger", "lead", "result"].contains(verb.base) && scene.contains(damage, in: rest)
  }

  private static let costing: WordList = "cost break kill crash wipe corrupt lose leak delete destroy wreck ruin double"
  private static let good: WordList = "stop recover drop fall recovery clear down_to end less fewer"
  private static let damage: WordList =
    "outage incident downtime failure failures crash loss errors breakage 500s 502s 503s sev1 sev2 corruption leak data everything"

  private static let persisting: WordList =
    "pushing deploying merging ignoring pressing retrying breaking skipping restarting forgetting missing insisting asking bypassing closing denying postponing dismissing reopening"
  private static let destroying: WordList =
    "delete drop remove wipe erase truncate overwrite kill purge flush trash terminate destroy shoot"
  private static let precious: WordList = """
    table tables database databases db prod production data users backup backups volume bucket schema index namespace
    customers records wrong master secrets orders rows records entries messages invoices emails cluster repo repository repos branch file files folder directory disk
    server service site network partition vm snapshot snapshots account accounts half entire everything all whole live primary customer config
    """
  /// What was planned or no longer needed is no loss.
  private static let planned: WordList = """
    unused old stale duplicate obsolete temporary temp test planned scheduled approved runbook deprecated orphaned expired
    stuck blocking bad corrupted corrupt
    """
  private static let disabling: WordList =
    "disable mute silence remove ignore skip suppress snooze deactivate unset kill drop"
  private static let protection: WordList = """
    alarm alarms alert alerts monitoring canary check checks ci tests validation protection breaker safety review approval
    lock guard guards firewall backup backups replication fsync watchdog logging limit limits limiter mfa 2fa quota quotas
    everything pager pages notifications scanner sanity safeguard safeguards warnings staging qa
    """
  private static let deciding: WordList =
    "insist demand promise refuse dismiss decline overrule pressure prioritise prioritize deprioritise deprioritize cancel postpone ignore"
  private static let impossible: WordList = """
    nobody impossible unrealistic untested unready early anyway without despite skip date deadline budget testing tests
    deploying shipping releasing launching weekend request requests warning warnings concerns concern advice fix maintenance help
    """

  /// An everyday act, told with what makes it unsafe.
  static func isUnsafe(_ action: Action) -> Bool {
    let scene = action.scene
    let range = action.object.lowerBound..<action.tail.upperBound
    // To restore is part of the answer, to restore the wrong one is not.
    if handling.contains(action.verb.base), scene.contains("wrong incorrect", in: range) { return true }
    if ["restore", "replay", "copy", "import"].contains(action.verb.base), scene.contains("over", in: range),
      scene.contains("live prod production running", in: range)
    {
      return true
    }
    guard !neutral.contains(action.verb.base), !isMitigation(action) else { return false }
    if isDespite(scene, before: range.lowerBound) { return true }
    if action.aside.split(separator: " ").contains(where: {
      ["mistake", "accident"].contains($0) || manners.contains(String($0))
    }) {
      return true
    }
    if scene.key(range.upperBound) == "before",
      scene.tokens[range.upperBound..<min(range.upperBound + 6, scene.tokens.count)].contains(where: {
        ready.contains($0)
      })
    {
      return true
    }
    for index in range {
      let key = scene.key(index)
      if ["without", "w/o"].contains(key), index + 1 < range.upperBound,
        ![
          "impact", "success", "issue", "issues", "problem", "problems", "errors", "error", "downtime", "luck",
          "effect",
        ].contains(scene.key(index + 1))
      {
        return true
      }
      if unsafe.contains(key) { return true }
      if key == "with",
        ["no", "zero"].contains(scene.key(index + 1))
          || scene.contains(failing, in: index..<min(index + 4, range.upperBound))
      {
        return true
      }
      // "merged before CI had finished", "rebooted the only healthy node".
      if key == "before",
        scene.tokens[index..<min(index + 6, scene.tokens.count)].contains(where: { ready.contains($0) })
      {
        return true
      }
      if ["over", "despite", "against"].contains(key),
        scene.tokens[index..<min(index + 4, scene.tokens.count)].contains(where: {
          [
            "red", "failing", "failed", "broken", "objection", "objections", "warning", "alert", "alerts", "freeze",
            "warnings", "advice", "concerns", "protests", "recommendation",
          ]
          .contains($0.key)
        })
      {
        return true
      }
      // "restored last week's backup over the live database".
      if key == "over",
        (index + 1..<index + 4).contains(where: { ["live", "prod", "production", "running"].contains(scene.key($0)) }),
        !action.object.isEmpty
      {
        return true
      }
      // "merged over two failing checks".
      if key == "over", scene.tokens[index..<min(index + 4, range.upperBound)].contains(where: { failing.contains($0) })
      {
        return true
      }
      // "rolled out the change while everyone else was asleep".
      if key == "while",
        scene.tokens[index..<min(index + 7, scene.tokens.count)].contains(where: { absent.contains($0) })
      {
        return true
      }
      if key == "behind", scene.key(index + 2).hasPrefix("back") { return true }
      if key == "twice", !action.object.isEmpty, !PlainWork.isLooking(action.verb.base) { return true }
      if ["only", "last"].contains(key), scene.key(index - 1) == "the", index + 1 < range.upperBound { return true }
      if ["too"].contains(key), ["early", "soon", "late", "fast"].contains(scene.key(index + 1)) { return true }
      if key == "instead", scene.key(index + 1) == "of" { return true }
      if key == "at"
        && (scene.key(index + 1) == "once" || scene.key(index + 2) == "same" && scene.key(index + 3) == "time")
        || key == "in" && scene.key(index + 2) == "middle"
      {
        return true
      }
      if manners.contains(key) { return true }
      if key == "by", ["mistake", "accident"].contains(scene.key(index + 1)) { return true }
      if key == "during",
        scene.tokens[(index + 1)..<min(index + 4, range.upperBound)].contains(where: {
          ["freeze", "peak"].contains($0.key)
        })
      {
        return true
      }
      if ["straight", "directly"].contains(key), scene.key(index + 1) == "to",
        ["prod", "production", "main", "master"].contains(scene.key(index + 2))
      {
        return true
      }
      if key == "on", ["friday", "fridays"].contains(scene.key(index + 1)) || scene.key(index + 2) == "friday" {
        return true
      }
    }
    return false
  }

  /// "blindly merged": how it was done stands before the verb.
  private static func isDespite(_ scene: Scene, before start: Int) -> Bool {
    (max(0, start - 4)..<max(0, start)).contains { manners.contains(scene.key($0)) && scene.key($0) != "anyway" }
  }

  private static let absent: WordList = "asleep away lunch holiday vacation sleeping"

  private static let handling: WordList =
    "restore rollback drain isolate quarantine block clear revert replace remove page"

  private static let unsafe: WordList = """
    wrong incorrect bad broken untested unreviewed faulty buggy invalid unapproved unauthorised unauthorized half-finished
    unvetted unverified half-baked half-tested half recklessly
    """

  private static let failing: WordList = "failing red failed broken"

  private static let ready: WordList = "finished passed completed ready approved done green ran reviewed"

  static let manners: WordList = """
    anyway mistakenly accidentally carelessly recklessly negligently sloppily stupidly hastily prematurely inadvertently
    erroneously incorrectly wrongly improperly unilaterally blindly foolishly needlessly unnecessarily haphazardly
    irresponsibly single-handedly singlehandedly lazily thoughtlessly
    """

  /// "… to prevent further errors": part of the answer to the incident.
  static func isMitigation(_ action: Action) -> Bool {
    let range = action.object.lowerBound..<action.tail.upperBound
    return range.contains {
      action.scene.key($0) == "to"
        && [
          "prevent", "stop", "protect", "avoid", "restore", "mitigate", "stabilise", "stabilize", "reduce", "contain",
          "recover", "relieve", "shed", "free", "make", "clear", "get", "rule", "unblock", "speed",
        ].contains(action.scene.key($0 + 1))
    }
  }

  /// Finding, saying and mending what is wrong is no harm.
  private static let neutral: WordList = """
    find fix see notice report detect spot revert identify mention discover diagnose say ask note explain observe flag
    remove replace correct rollback restore wait be have receive get page know suspect confirm catch verify investigate chase clear drain isolate quarantine block address rollback reproduce
    """
}
