/// The verbs of incidents, by each of their forms.
enum Verbs {
  static func lookUp(_ token: Token) -> (Verb, Verb.Form)? { lookUp(token.key, token.mark) }

  static func lookUp(_ key: String) -> (Verb, Verb.Form)? { lookUp(key, WordMark(key)) }

  private static func lookUp(_ key: String, _ mark: WordMark) -> (Verb, Verb.Form)? {
    if marks.mayContain(mark), let hit = forms[key] { return hit }
    // "so-called" and "half-tested" describe; "re-deployed" and "force-pushed" are told of somebody.
    if let dash = key.utf8.firstIndex(of: 45), !actingPrefixes.contains(String(key[..<dash])) { return nil }
    if key.hasSuffix("ed"), !notVerbs.contains(key), let base = Inflection.base(ofPast: key) {
      return (Verb(base: base, past: key, participle: key), .pastOrParticiple)
    }
    return nil
  }

  /// A form of a verb of the list; endings alone prove nothing here.
  static func listed(_ key: String) -> (Verb, Verb.Form)? { forms[key] }

  /// Every form of a verb, and its slips of the pen.
  static func forms(of base: String) -> [String] {
    let past = Inflection.past(of: base)
    let listed = forms.filter { $0.value.0.base == base }.map(\.key)
    return [base, Inflection.third(of: base), past, Inflection.ing(of: base)] + listed
  }

  static func verb(base: String) -> Verb? { bases[base] }

  private static let actingPrefixes: WordList = """
    re force hot copy fat mis over hand double cherry soft hard auto pre de un rubber side live out under back
    """

  /// Words in "-ed" that are no verb, or hardly ever one in a claim.
  private static let notVerbs: WordList =
    "red bed shed speed feed need seed weed deed bleed breed unauthorised unauthorized unused unneeded undocumented unexpected untested outdated embed hundred sacred naked biased indeed exceed proceed succeed unreviewed unlimited limited shared distributed"

  private static let bases: [String: Verb] = {
    var out: [String: Verb] = [:]
    for row in irregular.split(whereSeparator: { $0 == "," || $0.isNewline }) {
      let words = row.split(separator: " ").map(String.init)
      guard words.count == 3 else { continue }
      out[words[0]] = Verb(base: words[0], past: words[1], participle: words[2])
    }
    for word in regular.split(whereSeparator: \.isWhitespace).map(String.init) where out[word] == nil {
      let past = Inflection.past(of: word)
      out[word] = Verb(base: word, past: past, participle: past)
    }
    return out
  }()

  private static let forms: [String: (Verb, Verb.Form)] = {
    var out: [String: (Verb, Verb.Form)] = [:]
    for verb in bases.values.sorted(by: { $0.base < $1.base }) {
      if verb.past == verb.participle {
        out[verb.past] = (verb, .pastOrParticiple)
      } else {
        out[verb.past] = (verb, .past)
        if out[verb.participle] == nil { out[verb.participle] = (verb, .participle) }
      }
      if out[verb.ing] == nil { out[verb.ing] = (verb, .ing) }
    }
    for verb in bases.values {
      if out[verb.base] == nil { out[verb.base] = (verb, .base) }
      if out[verb.third] == nil { out[verb.third] = (verb, .third) }
    }
    // Slips of the pen that boards are full of.
    for (slip, base) in [
      ("forgto", "forget"), ("forgor", "forget"), ("deplyed", "deploy"), ("depoyed", "deploy"), ("pushd", "push"),
      ("delted", "delete"),
    ] {
      if let verb = bases[base] { out[slip] = (verb, .past) }
    }
    return out
  }()

  private static let marks = WordMarks(forms.keys)

  private static let irregular = """
    be was been,become became become,begin began begun,bind bound bound,blow blew blown,break broke broken,bring brought brought
    build built built,buy bought bought,catch caught caught,choose chose chosen,come came come,cost cost cost,cut cut cut
    deal dealt dealt,do did done,draw drew drawn,drive drove driven,eat ate eaten,fall fell fallen,feed fed fed,feel felt felt
    fight fought fought,find found found,forget forgot forgotten,freeze froze frozen,get got got,give gave given,go went gone
    grow grew grown,have had had,hear heard heard,hide hid hidden,hit hit hit,hold held held,keep kept kept,know knew known
    lead led led,leave left left,let let let,lose lost lost,make made made,mean meant meant,meet met met,misread misread misread
    mislead misled misled,oversee oversaw overseen,panic panicked panicked,oversleep overslept overslept,override overrode overridden
    overwrite overwrote overwritten,pay paid paid,put put put,read read read,rebuild rebuilt rebuilt,rerun reran rerun
    reset reset reset,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said said,see saw seen,send sent sent
    set set set,shake shook shaken,show showed shown,shut shut shut,sit sat sat,sleep slept slept,spend spent spent
    spin spun spun,split split split,stand stood stood,steal stole stolen,stick stuck stuck,swear swore sworn,take took taken
    teach taught taught,tear tore torn,tell told told,think thought thought,throw threw thrown,understand understood understood
    undo undid undone,foresee foresaw foreseen,sell sold sold,speak spoke spoken,overtake overtook overtaken,overdo overdid overdone,redo redid redone,mishear misheard misheard,forgo forwent forgone,bet bet bet,burst burst burst,fling flung flung,wring wrung wrung,seek sought sought,wake woke woken,write wrote written,mistake mistook mistaken,withhold withheld withheld
    """

  private static let regular = """
    accept access accuse ack acknowledge act add address admit advise agree alert allow alter amend announce answer apply
    approve argue ask assign assume attach attempt authorise authorize automate avoid backfill ban blame block bother
    botch bounce bump bungle bypass cache call cancel care cause change chase check clean clear click clone close
    comment commit communicate compare complain complete comply configure confirm confuse connect consider contact continue
    convert copy corrupt crash create cross debug decide declare decline delay delete demand deny deploy destroy detect
    dig disable discard discipline disclose disconnect discover discuss dismiss dispatch document downgrade download
    drag drain drop dump duplicate edit eject enable end enforce enter erase escalate evict examine execute expand expect expire
    explain expose fail fat-finger fetch file fill finish fire fix flag flip flood flush follow force fork format fudge
    grab grant guess hack halt hand handle happen hardcode hard-code help heed hope ignore implement import include
    increase inform inject insist inspect install introduce invalidate investigate invite involve issue join jump
    kick kill lack launch leak learn lie limit link list listen load lock log look lower maintain manage mark mask mention merge mess
    message migrate miscalculate misconfigure misjudge misinterpret mishandle misspell mistype misunderstand misuse miss
    mix modify monitor mount move mute neglect nuke notice notify observe offer omit open operate order overlook overload
    overreact page pass paste patch pause perform pick pin ping plan plug poke point post practise prepare pretend
    prevent prioritise prioritize process promise promote prompt provision publish pull purge push question queue quit raise
    rebase reboot rebuke receive recommend reconfigure record recover recreate redeploy redirect reduce refactor refuse
    reject release reload remember remind remove rename renew reopen repair repeat replace reply report reprimand request
    require rescale resize resolve respond restart restore restrict resume retrain retry return reuse reveal revert review revoke
    rewrite risk roll rotate rush scale scan schedule screw select separate serve share shift ship shout sign silence
    skip slack slip snooze sort source spill spot stage start stay stomp stop store strip submit suggest suppress
    suspend swap switch sync tag talk target terminate test thank tick touch track trade train transfer trash treat
    trigger truncate trust try tune turn type unblock unload unlock unmount unplug unsilence untag update upgrade upload
    use validate verify view violate volunteer wait walk want warn waste watch wave wipe wish wonder work worry wreck
    write-off yank overcommit overrule deprecate
    realise realize imagine foresee predict anticipate suspect confuse distract overwhelm stress exhaust tire bore scare frighten convince
    frustrate annoy embarrass obsess intimidate tempt spook fluster bork hose clobber torch trample mangle fiddle tinker
    meddle tamper melt torpedo derail jeopardise jeopardize endanger mislabel mismanage miscalculate misplace misroute
    misdiagnose hotpatch force-push strand squander circumvent sidestep dodge evade cheat fudge conceal stonewall undermine
    abandon ruin spoil cram shove smash ambush blindside overwhelm oversell overpromise underestimate misinform wreak
    blunder goof flub fumble muck copy-paste copypaste disregard flout wedge hotfix overestimate presume fear fancy suppose
    reckon doubt dread resent freak chicken dismiss overrule pressure deprioritise deprioritize cancel postpone destroy
    deactivate snooze demote penalise penalize sack overreach assert belittle scold fail sabotage cripple brick
    cherry-pick squash reinstall reimage retry tolerate prefer decide nod drag trip renew rehearse consult coordinate
    announce recognise recognize double-check validate escalate overrun wrong-foot bully insult mock shame lecture gamble
    eyeball skim gloss rubber-stamp rubberstamp greenlight sideload yolo hand-edit hand-roll ram bend breach violate defy
    zap hog waive veto name gloss half-test time shrug brush push-force bikeshed drown bury starve choke stall
    """
}
