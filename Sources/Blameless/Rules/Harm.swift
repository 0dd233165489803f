/// Which acts are told as harm, and which everyday acts as unsafe.
enum Harm {
  /// Harm by the verb, or by the verb and what it was done to.
  static func isHarm(_ action: Action) -> Bool {
    guard !isMitigation(action) else { return false }
    let base = action.verb.base
    let particle = action.particle ?? ""
    if always.contains(base) { return true }
    if destroying.contains(base), action.mentions(precious) { return true }
    if disabling.contains(base) || (["turn", "switch", "shut"].contains(base) && particle == "off"),
      action.mentions(protection)
    {
      return true
    }
    switch base {
    case "take", "bring", "knock":
      return particle == "down" || action.mentions("offline") || particle == "out"
        || (action.scene.contains("down", in: action.object))
    case "leave": return action.mentions("on open unlocked running exposed enabled disabled broken") && particle.isEmpty
    case "let": return action.mentions("expire run through fail lapse in rot slip fill")
    case "give": return action.mentions("everyone everybody admin root") && action.mentions("admin root access")
    case "drop", "lose": return action.mentions("ball control track plot")
    case "sleep": return action.mentions("through") || particle == "through"
    case "wave", "sneak", "rush", "slip": return action.mentions("through") || particle == "through"
    case "tell": return action.mentions("skip ignore bypass")
    case "throw": return action.mentions("wall")
    case "cut": return action.mentions("corners")
    case "sit": return particle == "on" || action.mentions("ticket alert page")
    case "run":
      return action.scene.tokens[action.object.lowerBound..<action.tail.upperBound].contains { $0.key == "rm" }
    case "close": return action.mentions("early")
    case "block": return action.mentions("fix rollback deploy hotfix")
    case "force": return !action.object.isEmpty && !action.mentions("us")
    default: return false
    }
  }

  private static let always: WordList = """
    break crash wreck nuke override bypass mess screw botch corrupt destroy misconfigure mistype fat-finger bungle leak
    hardcode cause unplug sabotage wipe flood oversleep misread mislead misjudge mishandle misspell rm cripple brick
    """
  private static let destroying: WordList = "delete drop remove wipe erase truncate overwrite kill purge trash"
  private static let precious: WordList = """
    table tables database databases db prod production data users backup backups volume bucket schema index namespace
    customers records wrong master secrets
    """
  private static let disabling: WordList = "disable mute silence remove ignore skip suppress"
  private static let protection: WordList = """
    alarm alarms alert alerts monitoring canary check checks ci tests validation protection breaker safety review approval
    lock guard guards firewall
    """

  /// An everyday act, told with what makes it unsafe.
  static func isUnsafe(_ action: Action) -> Bool {
    let scene = action.scene
    let range = action.object.lowerBound..<action.tail.upperBound
    guard !neutral.contains(action.verb.base), !isMitigation(action) else { return false }
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
      if ["wrong", "incorrect", "bad", "broken", "untested", "unreviewed", "faulty", "buggy", "invalid"].contains(key) {
        return true
      }
      if ["too"].contains(key), ["early", "soon", "late", "fast"].contains(scene.key(index + 1)) { return true }
      if key == "instead", scene.key(index + 1) == "of" { return true }
      if key == "anyway" || key == "mistakenly" || key == "accidentally" { return true }
      if key == "by", ["mistake", "accident"].contains(scene.key(index + 1)) { return true }
      if key == "during",
        scene.tokens[(index + 1)..<min(index + 4, range.upperBound)].contains(where: { $0.key == "freeze" })
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

  /// "… to prevent further errors": part of the answer to the incident.
  private static func isMitigation(_ action: Action) -> Bool {
    let range = action.object.lowerBound..<action.tail.upperBound
    return range.contains {
      action.scene.key($0) == "to"
        && [
          "prevent", "stop", "protect", "avoid", "restore", "mitigate", "stabilise", "stabilize", "reduce", "contain",
          "recover", "relieve", "shed",
        ].contains(action.scene.key($0 + 1))
    }
  }

  /// Finding, saying and mending what is wrong is no harm.
  private static let neutral: WordList = """
    find fix see notice report detect spot revert identify mention discover diagnose say ask note explain observe flag
    remove replace correct rollback restore wait be have receive get page know suspect confirm catch verify investigate chase clear drain isolate quarantine block address rollback reproduce
    """
}
