/// Sentences that are about blame, or already about the system: nothing in them is held against anybody.
enum Exemption {
  static func holds(for scene: Scene) -> Bool {
    let tokens = scene.tokens
    guard let first = tokens.first(where: { $0.kind != .mark && $0.kind != .time }) else { return true }
    if ["fatal", "error", "warn", "sshd", "kernel", "traceback"].contains(first.key), tokens.count > 1,
      tokens[1].key == ":"
    {
      return true
    }
    if meta.first(in: scene) != nil { return true }
    if isThanks(scene, first) { return true }
    if ["what", "which", "where", "when", "how"].contains(first.key), !accusing(scene, first) { return true }
    // A whole sentence between quotation marks is somebody's account.
    if let open = tokens.first, ["“", "\""].contains(open.key),
      tokens.contains(where: { ["i", "we"].contains($0.key) })
    {
      return true
    }
    return false
  }

  /// Praise and thanks, meant as they are said.
  private static func isThanks(_ scene: Scene, _ first: Token) -> Bool {
    guard ["kudos", "props", "thanks", "thank", "thx", "shoutout", "shout-out", "h/t", "shout"].contains(first.key)
    else {
      return false
    }
    return Irony.hit(in: scene) == nil && Attribution.hit(in: scene) == nil
  }

  /// "What made it possible: the engineer ...", "What made it possible was that the engineer ..." asks nothing.
  private static func isClaim(_ scene: Scene) -> Bool {
    guard scene.tokens.last?.key != "?" else { return false }
    let colon = scene.tokens.prefix(7).firstIndex { $0.key == ":" }
    return colon.map { $0 + 1 < scene.tokens.count } ?? false
      || scene.tokens.indices.contains { scene.key($0) == "that" && ["was", "is"].contains(scene.key($0 - 1)) }
  }

  private static func accusing(_ scene: Scene, _ first: Token) -> Bool {
    if isClaim(scene) { return true }
    let next = scene.key(1)
    if first.key == "how" {
      if Hindsight.unseen.first(in: scene) != nil { return true }
      if scene.tokens.indices.contains(where: { scene.key($0) == "who" && scene.key($0 - 1) == "," }) { return true }
      return ["come", "could", "dare", "on", "the", "in", "can"].contains(next)
        || next == "did" && BlameQuestion.isDisbelief(scene)
    }
    if first.key == "which", People.insults.contains(next) { return true }
    if first.key == "which", next == "of" { return true }
    if first.key == "what", next == "a" || next == "an" || next == "kind" { return true }
    if first.key == "when" {
      // "When Bob deploys, it breaks" asks nothing; "When and how was it noticed?" does.
      let isJoined =
        next == "and" && ["how", "where", "what"].contains(scene.key(2))
        && !scene.tokens.contains { ["nobody", "no-one", "could", "not"].contains($0.key) }
      return !isJoined && next != "did" && next != "does" && next != "is" && next != "was"
    }
    if first.key == "what", ["would", "idiot", "genius", "moron", "clown", "fool"].contains(next) { return true }
    return first.key == "what"
      && (scene.tokens.prefix(7).contains { ["thinking", "smoking"].contains($0.key) }
        || ["thinking", "smoking"].contains(scene.tokens.last { $0.kind == .word }?.key ?? ""))
  }

  private static let meta = PatternSet(
    """
    not blaming
    not blame
    isn't blaming
    aren't blaming
    without blaming|blame
    no blame
    nobody|no-one|none <few> to blame|at
    nobody|no-one did|made anything|any <any> wrong|mistake|mistakes|error
    no one did|made anything|any <any> wrong|mistake|mistakes|error
    not <whose> fault|mistake|error|doing
    not <person> 's fault|mistake|error|doing
    isn't|wasn't|never <whose> fault|mistake|error|doing
    blaming|punishing <few> won't|wouldn't|doesn't|will|would|does|is|isn't|only|never
    isn't|wasn't|not|never <whose> <any> job|duty|responsibility|role|task|place
    policy|rule|rules|runbook|docs|documentation|guideline|guidelines|template|handbook|wiki|readme|sop|standard|playbook|page|sign says|states|reads|said|requires|tells :|,? "|“|'|‘
    is|was not who
    question is|isn't <any> who
    nobody|no-one <be> at fault
    no individual|person|single <any> caused|is|was|did|to
    no one|engineer|operator <any> caused|is to
    no one <be> at fault|to
    isn't|not|wasn't|aren't about <any> blaming|blame|punishing|pointing|who
    don't|dont|never|not|without|stop|avoid <any> finger-pointing|scapegoating
    don't|dont|never|avoid <any> blame|blaming
    avoid|avoiding|instead|rather|never <any> words|phrases|phrasing|language|wording|statements|sentences|terms|saying|writing|of|than|say <few> "|“|'|‘
    don't|dont|never|not|nobody say|write|do|ask|asks|says|use <any> "|“|'|‘
    thanks to <few> quick|fast|prompt|swift|calm|great|good|careful|help|work
    anyone|anybody|everyone|everybody could|would|might|can have <any> made|hit|done|missed|fallen|run|clicked|picked
    anyone|anybody|everyone could|would|might have pressed|hit|chosen|gone|misread|confused|tripped|made|done
    fire|fires|fired drill|drills|department|extinguisher
    blameless
    no one's|nobody's fault
    not anyone's|anybody's fault
    did the right thing
    did|done everything right
    would have done|made the same
    would've done|made the same
    couldn't|couldnt have known|seen|guessed|foreseen|noticed|told|spotted
    could not|never have known|seen|guessed|foreseen|noticed|told|spotted
    no way of|to knowing|know|tell|telling|see|seeing
    acted|reacted <any> reasonably|correctly|properly|well|appropriately
    reasonable|sensible|sound <any> <any> given|at
    isn't|wasn't|not <any> reviewer's|engineer's|operator's|person's|anyone's|team's
    is|isn't|are|was not|never <any> acceptable|accepted|allowed|cause|root
    not <any> acceptable root|cause
    great|good|nice|awesome|excellent work|job|catch|save|find|call by|from
    """)
}
