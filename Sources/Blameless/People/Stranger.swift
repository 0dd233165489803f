/// A word in small letters that no list has, where nothing but a person can stand: "kavitha restarted it", "talk to
/// kavitha", "kavitha: on it". Services have such names too, so that what machines do as well wants an object, and a word
/// that is made as services are called is none.
struct Stranger {
  let context: NameContext

  /// Whether a person is called so there.
  func isPerson(at index: Int) -> Bool {
    guard isUnknown(index), !UnknownPerson.articles.contains(context.key(index - 1)) else { return false }
    // Few places are asked before the word itself.
    guard isHeld(index) || isAddressed(index) || isSpeaker(index) || acts(index) || isCharged(index) || didIt(index)
    else { return false }
    return !context.isSystem(index..<(index + 1))
  }

  // MARK: The word

  /// Whether the word is one that nothing known is called by.
  func isUnknown(_ index: Int) -> Bool {
    let token = context.tokens[index]
    guard token.kind == .word, !token.isCapitalised, !context.isKnownThing(index), context.match(index) != .alsoAWord
    else { return false }
    return Stranger.mayBeName(token.key) && !NotPeople.contains(token) && !NotPeople.systemNouns.contains(token)
      && !People.heads.contains(token) && !People.teamWords.contains(token) && !PersonPlaces.verbs.contains(token)
      && (context.match(index) == .name || context.isFamilyName(index) || Stranger.isUnheardName(token.key))
  }

  /// Whether no list knows a word, neither as a name nor as anything else, and a person may be called so.
  static func isUnheard(_ key: String) -> Bool {
    guard mayBeName(key), isUnheardName(key), !labels.contains(key), !NotPeople.contains(key),
      !NotPeople.systemNouns.contains(key), !People.heads.contains(key), !People.teamWords.contains(key),
      !PersonPlaces.ownerLabels.contains(key), GivenNames.match(key) == .no
    else { return false }
    return NameModel.carried?.lexicon.classes(FoldedHash.of(key)).isEmpty ?? true
  }

  /// By its letters alone, without an honorific behind it.
  private static func mayBeName(_ key: String) -> Bool {
    3...20 ~= key.utf8.count && key.allSatisfy { $0.isLetter && $0 < "\u{2E80}" }
  }

  /// Whether a word that no list of names has may be one: it can be spoken, and is not made as services or words are.
  private static func isUnheardName(_ key: String) -> Bool {
    guard key.count > 3, Verbs.lookUp(key) == nil, !UnknownPerson.looksLikeNoun(key), isSpoken(key),
      !ofServices.contains(where: { key.hasSuffix($0) }), !opening.contains(where: { key.hasPrefix($0) })
    else { return false }
    return !isCompound(key)
  }

  /// "failovers", "replayer": a word of the trade, and what is hung on to it, or what it is hung on to.
  private static func isCompound(_ key: String) -> Bool {
    hungOn.contains { key.hasSuffix($0) && isTrade(key.dropLast($0.count)) }
      || (1..<key.count).contains { isTrade(key.suffix($0)) }
  }

  private static let hungOn = ["s", "d", "z", "er", "ers", "or", "ors", "x", "y"]

  private static func isTrade(_ part: Substring) -> Bool {
    guard part.count > 3 else { return false }
    let part = String(part)
    return NotPeople.tools.contains(part) || NotPeople.systemNouns.contains(part) || NotPeople.plain.contains(part)
      || Verbs.listed(part) != nil
  }

  /// Vowels stand between the consonants, as in what people say.
  private static func isSpoken(_ key: String) -> Bool {
    var run = 0
    var vowels = 0
    for letter in key {
      if "aeiouy".contains(letter) || !letter.isASCII {
        run = 0
        vowels += 1
      } else {
        run += 1
        if run > 4 { return false }
      }
    }
    return vowels > 0 && vowels * 4 >= key.count
  }

  /// What services, daemons and stores end in.
  private static let ofServices = [
    "svc", "srv", "api", "db", "ctl", "mq", "sql", "fs", "gw", "hub", "bot", "job", "app", "log", "net", "ops", "cd",
    "io", "sync", "let", "lib", "md", "dns", "ssl", "kv", "mon", "xy", "ql", "box", "base", "ware", "iod", "ond", "god",
    "gres", "cron", "ware", "ify", "yml", "exe", "auth", "pay", "flow", "mesh", "stack", "lane", "ctx", "cfg", "conf",
    "ngd", "hd", "td", "eld", "erd", "ers", "ord", "sec", "gen", "ator", "iller", "core",
  ]
  private static let opening = [
    "kube", "micro", "auth", "auto", "multi", "pre", "post", "non", "mis", "sub", "inter", "hyper", "web", "data",
    "open", "net", "un", "over", "under", "cloud", "cyber", "infra", "dev", "sys", "log", "pay", "web", "mega", "giga",
  ]

  // MARK: The place

  /// "talk to kavitha", "thanks kavitha", "review by kavitha".
  private func isAddressed(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = context.key(index - 1)
    let next = context.key(index + 1)
    let isEnd = isClosed(index + 1)
    if Stranger.toSomebody.contains(before) { return isEnd || !isThing(index + 1) }
    switch before {
    case "to", "with":
      return Stranger.talk.contains(context.key(index - 2)) && (isEnd || !isThing(index + 1))
    case "by":
      let deed = context.key(index - 2)
      return (Stranger.humanWork.contains(deed) || context.isDoer(index)) && (isEnd || !isThing(index + 1))
        || Stranger.blame.contains(deed) && isEnd
    case "only", "just":
      return ["had", "has", "knew", "knows"].contains(next)
        && (next.hasPrefix("kn") || Stranger.entrusted.contains(thingHad(index + 2)))
    default: return false
    }
  }

  /// What is had, behind an article.
  private func thingHad(_ index: Int) -> String {
    UnknownPerson.determiners.contains(context.key(index)) ? context.key(index + 1) : context.key(index)
  }

  /// What may stand before such a word, in a line that is then looked through.
  static let before = WordList(toSomebody.words.union(["to", "with", "by", "only", "just"]))

  private static let toSomebody: WordList = """
    ask asked asking tell told remind reminded thanks thank thx kudos cc blame blamed messaged emailed informed slacked
    phoned
    """
  private static let talk: WordList = """
    talk talked talking speak spoke speaking thanks kudos props shoutout chat chatted sync pair paired meet met
    apologise apologize listened checked
    """
  private static let humanWork: WordList = """
    review reviews approval approvals signoff sign-off commit merge pr report handover call message decision deploy
    deployment rollback rollout failover revert push change fix
    """
  /// What has causes: of those a service is one more often.
  private static let blame: WordList = "caused"
  private static let entrusted: WordList = """
    access lead pager call keys key password passwords permission permissions rights credentials login
    """

  /// Whether nothing, or a new clause, follows.
  private func isClosed(_ index: Int) -> Bool {
    guard context.tokens.indices.contains(index) else { return true }
    let token = context.tokens[index]
    return token.isBreak || token.kind == .mark && [",", ")", "-", "–", "—", ":", "\n"].contains(token.key)
      || ["and", "but", "or", "because", "when", "while"].contains(token.key)
  }

  /// "ask netcore support": what the word may only say of.
  private func isThing(_ index: Int) -> Bool {
    guard context.tokens.indices.contains(index) else { return false }
    let token = context.tokens[index]
    return token.kind != .mark && !Action.prepositions.contains(token) && !Stranger.behindPeople.contains(token)
      && !PersonPlaces.verbs.contains(token)
  }

  private static let behindPeople: WordList = """
    and or but to about for whether if why how what when who where which again first today tomorrow yesterday directly
    """

  /// "kavitha: on it", "[10:00] kavitha: restarting now", at the start of a line.
  private func isSpeaker(_ index: Int) -> Bool {
    guard context.key(index + 1) == ":", context.tokens.indices.contains(index + 2),
      context.tokens[index + 2].kind == .word,
      context.tokens[index + 1].span.upperBound < context.tokens[index + 2].span.lowerBound,
      !Stranger.labels.contains(context.tokens[index]), context.isLineStart(index)
    else { return false }
    // "pullpolicy: always" is a setting.
    return context.tokens.count > index + 3 || Stranger.replies.contains(context.tokens[index + 2])
      || context.tokens[..<index].contains { $0.kind == .time }
  }

  private static let replies: WordList = "ok okay yes yep no nope done thx thanks ack same looking agreed great hi"
  /// What heads a line in other languages than English.
  private static let labels: WordList = """
    ursache ursachen auswirkung auswirkungen losung massnahme massnahmen folge folgen dauer beginn ende ergebnis
    zusammenfassung impacto causa causas solucion accion acciones resumen duracion inicio problema problemas resultado
    estado fecha solution solutions resume duree debut consequence consequences probleme problemes impatto azione azioni
    soluzione oorzaak gevolg oplossing acties
    """

  /// "kavitha to rotate the keys".
  private func isCharged(_ index: Int) -> Bool {
    guard context.key(index + 1) == "to", context.isLineStart(index) else { return false }
    let verb = context.key(index + 2)
    return Verbs.lookUp(verb)?.1 == .base && !Stranger.ofMachines.contains(verb)
  }

  private static let ofMachines: WordList = """
    be have get use emit return retry fail alert send log support handle accept reject expose run serve crash restart
    time page start stop
    """

  /// "Fix the pager - kavitha": behind an order.
  private func isHeld(_ index: Int) -> Bool {
    guard ["-", "–", "—", "→", "->"].contains(context.key(index - 1)), isLineEnd(index + 1) else { return false }
    let first = context.tokens[..<index].first { $0.kind != .mark }
    return first.map { Verbs.lookUp($0)?.1 == .base } ?? false
  }

  private func isLineEnd(_ index: Int) -> Bool { context.key(index).isEmpty || context.key(index) == "\n" }

  // MARK: The deed

  private func acts(_ index: Int) -> Bool {
    guard context.isClauseStart(index) else { return false }
    var verb = index + 1
    // "kavitha, Grace and wojtek restarted it"
    while Stranger.together.contains(context.key(verb)), isNamed(verb + 1), verb < index + 12 { verb += 2 }
    while Stranger.manner.contains(context.key(verb)) || context.key(verb).hasSuffix("ly") && verb < index + 3 {
      verb += 1
    }
    let key = context.key(verb)
    guard context.tokens.indices.contains(verb), PersonPlaces.verbs.contains(context.tokens[verb]) else { return false }
    switch key {
    case "was", "is", "wasn't", "isn't":
      let state = context.key(verb + 1) == "not" ? verb + 2 : verb + 1
      return Stranger.states.contains(context.key(state))
        || context.key(state) == "on" && Stranger.leave.contains(context.key(state + 1))
    case "had", "has": return Stranger.entrusted.contains(thingHad(verb + 1))
    default: break
    }
    guard let form = Verbs.lookUp(key)?.1, form == .past || form == .pastOrParticiple else {
      return ["says", "thinks", "reckons", "suspects", "wants", "worries"].contains(key)
    }
    if !PersonPlaces.ofMachinesToo.contains(key) { return !Stranger.ofUnknownMachines.contains(key) || hasObject(verb) }
    return Stranger.handsOn.contains(key) && hasObject(verb)
  }

  private func isNamed(_ index: Int) -> Bool {
    guard context.tokens.indices.contains(index), context.tokens[index].kind == .word else { return false }
    return context.tokens[index].isCapitalised || context.match(index) == .name || isUnknown(index)
  }

  private static let together: WordList = ", and & +"

  /// Whether something is there that the deed is done to: "it", "the database", "search-db", "kafka".
  private func hasObject(_ verb: Int) -> Bool {
    var object = verb + 1
    if Action.particles.contains(context.key(object)) { object += 1 }
    guard context.tokens.indices.contains(object) else { return false }
    let token = context.tokens[object]
    if PersonPlaces.beforeObjects.contains(token) || token.kind == .identifier || token.kind == .code { return true }
    guard token.kind == .word, !Action.prepositions.contains(token), !token.key.hasSuffix("ly") else { return false }
    return token.text.contains("-") || NotPeople.tools.contains(token) || NotPeople.systemNouns.contains(token)
      || NotPeople.plain.contains(token) && token.key.count > 4
  }

  private static let manner: WordList = "just also then already still even never then nearly almost accidentally"
  private static let states: WordList = "asleep sick afk ooo away tired unsure unaware shadowing"
  private static let leave: WordList = "call leave holiday pto vacation duty shift parental sick"
  /// Verbs of people that a machine of an unknown name has too, where no object follows.
  private static let ofUnknownMachines: WordList = """
    failed moved switched turned deployed came went replied announced requested followed began became drained flipped
    verified copied escalated logged launched waited merged
    """
  /// Of the verbs that machines have as well, what is done to a thing by hand.
  private static let handsOn: WordList = """
    restarted rebooted rebuilt failed rolled reverted restored resumed approved promoted paged deleted pushed stopped
    started killed enabled disabled closed opened scaled rotated updated removed changed moved ran skipped ignored broke
    reported called shut set
    """

  /// "deployed by kavitha" has its place; "kavitha's fix" is somebody's.
  private func didIt(_ index: Int) -> Bool {
    context.key(index + 1) == "'s" && context.isLineStart(index) && Stranger.own.contains(context.key(index + 2))
  }

  private static let own: WordList = """
    laptop phone shift commit branch pr fix change account password key login idea mistake fault script workaround
    holiday leave desk
    """
}
