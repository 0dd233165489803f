/// The technical thing that a sentence is about, so that a question can stay with it: "the terraform apply".
struct Topic {
  /// Fit to stand behind a preposition.
  let phrase: String

  /// Nil where the sentence names no thing that is surely one.
  init?(_ scene: Scene) {
    guard scene.tokens.count < 60 else { return nil }
    let runs = Self.runs(scene)
    // What is told last is most often what it was done to; a name in code is never anything else.
    guard let run = runs.last(where: { scene.contains(Self.plain, in: $0) == false }) ?? runs.last else { return nil }
    guard let phrase = Self.phrase(scene, run) else { return nil }
    self.phrase = phrase
  }

  private static func runs(_ scene: Scene) -> [Range<Int>] {
    guard let tags = SentenceParse(scene.tokens)?.tags else { return [] }
    var out: [Range<Int>] = []
    var index = 0
    while index < scene.tokens.count {
      guard isNoun(scene, tags, index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < scene.tokens.count, isNoun(scene, tags, end) { end += 1 }
      var start = index
      while start > 0, end - start < 5, isModifier(scene, tags, start - 1) { start -= 1 }
      let last = scene.key(end - 1)
      let isPerson = (start..<end).contains { scene.person(at: $0) != nil } || People.heads.contains(last)
      while start < end - 1, units.contains(scene.key(start)) || vague.contains(scene.key(start)) { start += 1 }
      // "a check would have": what was not there is not what it was about.
      let isWished = ["a", "an", "one"].contains(scene.key(start - 1)) && wished.contains(last)
      let isVague = end - start == 1 && needsMore.contains(last) || scene.key(end - 2) == "thought"
      if things.contains(last), !isPerson, !isWished, !isVague, scene.key(end) != "'s" { out.append(start..<end) }
      index = end
    }
    return out
  }

  private static func isNoun(_ scene: Scene, _ tags: [GrammarTag], _ index: Int) -> Bool {
    guard scene.tokens[index].kind == .word, scene.tokens[index].text.allSatisfy({ $0.isLetter || $0 == "-" }) else {
      return false
    }
    if WordClass.articles.contains(scene.key(index)) || Action.prepositions.contains(scene.key(index)) { return false }
    return tags[index] == .noun || tags[index] == .properNoun
  }

  private static func isModifier(_ scene: Scene, _ tags: [GrammarTag], _ index: Int) -> Bool {
    scene.tokens[index].kind == .word && tags[index] == .adjective && !WordClass.evaluations.contains(scene.key(index))
      && !WordClass.traits.contains(scene.key(index)) && !Wording.faults.contains(scene.key(index))
      && !Action.prepositions.contains(scene.key(index)) && !vague.contains(scene.key(index))
  }

  private static func phrase(_ scene: Scene, _ run: Range<Int>) -> String? {
    var words = Wording.tidy(scene, run)
    let first = scene.tokens[run.lowerBound]
    if first.isCapitalised, !first.isAllCapitals, run.lowerBound == 0 || scene.tokens[run.lowerBound - 1].isBreak {
      words = words.prefix(1).lowercased() + words.dropFirst()
    }
    guard !words.isEmpty, words.split(separator: " ").count <= 5 else { return nil }
    let last = scene.key(run.upperBound - 1)
    let isBare =
      bare.contains(last) && run.count == 1
    let isPlural = last.hasSuffix("s") && !["ss", "us", "is", "ns", "ps"].contains(where: last.hasSuffix)
    let before = scene.key(run.lowerBound - 1)
    if isBare || isPlural && !["the", "our", "their", "his", "her", "my"].contains(before) { return words }
    return "the \(words)"
  }

  private static let units: WordList = "hr hrs hour min mins minute day week yr year"
  private static let wished: WordList = "check review page test look plan handover ticket change"
  private static let needsMore: WordList =
    "job jobs process line lines test tests rule rules run runs regression role roles value values check checks"
  private static let vague: WordList =
    "offending bad broken guilty faulty flawless perfect brilliant stellar great lovely nice wonderful fantastic classic same other another such own more most many few several different only whole next last first second third right simple early earlier late thorough quick single extra formal final new old"
  private static let bare: WordList =
    "prod production staging monitoring ci dns tls ssh qa sql http https traffic checkout login billing search capacity latency data"
  /// Things that say little of what it was about.
  private static let plain: WordList =
    "log logs page call ticket channel team shift incident outage alert change deploy"

  private static let things: WordList = """
    service services server servers cluster clusters api apis cache caches db database databases queue queues job jobs bot
    agent daemon worker pipeline pipelines tool tools cli sdk library framework kernel app apps node nodes host hosts pod pods
    container containers vm instance proxy gateway balancer scheduler broker replica replicas primary shard partition index
    indexes table tables schema schemas cron cronjob script scripts run build builds plugin controller driver module package
    repo repository branch branches environment staging platform migration migrations dashboard dashboards alert alerts
    webhook endpoint endpoints site region zone bucket topic stream storage console portal integration import export sync
    metrics logs log deploy deploys deployment deployments release releases rollback rollout version update upgrade config
    configuration configs runbook runbooks page pages key keys cert certs certificate certificates secret secrets password
    token tokens credentials timeout timeouts backup backups restore silence flag flags plan plans review reviews canary ticket
    change changes fix patch hotfix failover failovers handover handoff firewall firewalls rule rules router switch cable rack
    disk disks volume volumes file files folder directory query queries graph graphs warning warnings alarm alarms check checks
    test tests suite regression validation ci qa prod production dns tls vpn ssh port ports permission permissions access
    acl role roles policy quota quotas limit limits lag latency traffic load capacity outage incident banner message spike
    lockfile dependency dependencies line lines code commit commits pr diff template channel status limiter breaker probe
    healthcheck ingress network link links leak crash bug bugs regex constraint field clause values value parameter
    parameters terraform apply helm chart manifest image images cdn lb process procedure protocol freeze sop checklist
    docs documentation changelog spec contract data records orders users-table tenant tenants account accounts subnet
    monitoring workspace terminal cutover drill pager notification notifications email emails feature features experiment
    """
}
