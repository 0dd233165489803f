/// Auxiliaries, negation and the verb that they lead to: "should never have been approved".
struct VerbGroup {
  var range: Range<Int>
  var verb: Verb
  var mode: Clause.Mode
  var isNegated = false
  var isPassive = false
  /// A base form that could as well be a noun: "page", "deploy".
  var isOnlyNoun = false

  /// - Parameter hasSubject: whether words stand before it. Without them a participle or a base form is no claim.
  init?(_ tokens: [Token], at start: Int, end: Int, hasSubject: Bool) {
    var reader = Reader(tokens: tokens, at: start, end: end)
    guard let group = reader.read(hasSubject: hasSubject) else { return nil }
    self = group
  }

  private init(range: Range<Int>, verb: Verb, mode: Clause.Mode) {
    self.range = range
    self.verb = verb
    self.mode = mode
  }

  /// A verb that was found elsewhere than by the lists.
  init(_ range: Range<Int>, _ verb: Verb, _ mode: Clause.Mode) { self.init(range: range, verb: verb, mode: mode) }

  private struct Reader {
    let tokens: [Token]
    var at: Int
    let end: Int

    func key(_ index: Int) -> String { index < end ? tokens[index].key : "" }

    mutating func adverbs() -> Bool {
      var negated = false
      while at < end {
        let key = key(at)
        if key == "at", ["least", "most", "all"].contains(self.key(at + 1)) {
          at += 1
        } else if key == "not" || key == "never" {
          negated = true
        } else if !(VerbGroup.adverbs.contains(tokens[at])
          || (key.hasSuffix("ly") && key.utf8.count > 4 && Verbs.listed(key) == nil))
        {
          break
        }
        at += 1
      }
      return negated
    }

    mutating func read(hasSubject: Bool) -> VerbGroup? {
      guard at < end, tokens[at].kind == .word else { return nil }
      let start = at
      let negatedFirst = adverbs()
      guard at < end else { return nil }
      var group: VerbGroup?
      if at == start || negatedFirst || hasSubject {
        group = auxiliary(start, negatedFirst) ?? plain(start, negatedFirst, hasSubject)
      }
      return group
    }

    private mutating func auxiliary(_ start: Int, _ negatedFirst: Bool) -> VerbGroup? {
      guard VerbGroup.auxiliaries.contains(tokens[at]) else { return nil }
      let first = key(at)
      var negated = negatedFirst
      if let modal = VerbGroup.contracted[first] {
        // "should've", "shoulda", "shouldn't've"
        at += 1
        negated = adverbs() || negated || first.contains("n't")
        return complete(start, unreal: true, modal, negated, form: .participle)
      }
      if VerbGroup.modals.contains(first) || VerbGroup.negatedModals.contains(first) {
        negated = negated || VerbGroup.negatedModals.contains(first)
        at += 1
        negated = adverbs() || negated
        if at < end, VerbGroup.haves.contains(tokens[at]) {
          at += 1
          negated = adverbs() || negated
          return complete(start, unreal: true, first, negated, form: .participle)
        }
        return complete(start, unreal: false, first, negated, form: .base)
      }
      if ["was", "were", "wasn't", "weren't", "wasnt", "is", "are", "been", "isn't", "aren't", "be", "'re"].contains(
        first)
      {
        at += 1
        negated = adverbs() || negated || first.hasSuffix("n't") || first == "wasnt"
        if ["supposed", "meant", "expected", "required"].contains(key(at)), key(at + 1) == "to", first.hasPrefix("w") {
          at += 2
          return complete(start, unreal: true, "supposed", negated, form: .base)
        }
        return passive(start, negated, present: !first.hasPrefix("w"))
      }
      if ["had", "has", "have", "'ve", "hadn't", "hasn't", "haven't"].contains(first) {
        let have = at
        at += 1
        negated = adverbs() || negated || first.hasSuffix("n't")
        if key(at) == "been" {
          at += 1
          _ = adverbs()
          return passive(start, negated, present: false)
        }
        if let (verb, form) = Verbs.lookUp(key(at)), form == .participle || form == .pastOrParticiple, at < end {
          return make(start, at + 1, verb, .past, negated)
        }
        guard let verb = Verbs.verb(base: "have") else { return nil }
        return make(start, have + 1, verb, first == "had" ? .past : .present, negated)
      }
      if ["did", "didn't", "didnt", "does", "doesn't", "doesnt", "do", "don't", "dont"].contains(first) {
        let past = first.hasPrefix("did")
        negated = negated || first.contains("n't") || first.hasSuffix("nt")
        let auxiliary = at
        at += 1
        negated = adverbs() || negated
        if negated || key(at) == "not", let verb = VerbGroup.verb(key(at)) {
          return make(start, at + 1, verb, past ? .past : .present, negated)
        }
        if negated, at < end, tokens[at].kind == .word, !Action.prepositions.contains(key(at)),
          tokens[at].text.allSatisfy(\.isLetter)
        {
          let past = Inflection.past(of: key(at))
          return make(start, at + 1, Verb(base: key(at), past: past, participle: past), .past, negated)
        }
        guard let verb = Verbs.verb(base: "do"), auxiliary < end else { return nil }
        // "and did not": nothing is told again.
        if negated, at >= end || tokens[at].kind == .mark {
          return make(start, at, verb, past ? .past : .present, negated)
        }
        return make(start, auxiliary + 1, verb, past ? .past : .present, negated)
      }
      if first == "ought" {
        at += 1
        negated = adverbs() || negated
        guard key(at) == "to" else { return nil }
        at += 1
        let unreal = key(at) == "have"
        if unreal { at += 1 }
        return complete(start, unreal: unreal, first, negated, form: unreal ? .participle : .base)
      }
      if ["needs", "need"].contains(first), key(at + 1) == "to" {
        at += 2
        return complete(start, unreal: false, first, negated, form: .base)
      }
      return nil
    }

    private mutating func complete(_ start: Int, unreal: Bool, _ modal: String, _ negated: Bool, form: Verb.Form)
      -> VerbGroup?
    {
      let mode: Clause.Mode = unreal ? .unreal : .forward
      if key(at) == "been" || key(at) == "be" {
        at += 1
        let negated = adverbs() || negated
        var group = passive(start, negated, present: false)
        group?.mode = mode
        return group
      }
      _ = adverbs()
      guard at < end, let verb = VerbGroup.verb(key(at)) else { return nil }
      return make(start, at + 1, verb, mode, negated)
    }

    /// Behind a form of "be": a participle makes a passive, "-ing" a progress, anything else is a description.
    private mutating func passive(_ start: Int, _ negated: Bool, present: Bool) -> VerbGroup? {
      if let (verb, form) = at < end ? Verbs.lookUp(key(at)) : nil {
        if form == .participle || form == .pastOrParticiple || (form == .base && verb.base == verb.participle) {
          var group = make(start, at + 1, verb, present ? .present : .past, negated)
          group.isPassive = true
          return group
        }
        if form == .ing { return make(start, at + 1, verb, present ? .present : .past, negated) }
      }
      guard let verb = Verbs.verb(base: "be") else { return nil }
      return make(start, at, verb, present ? .present : .past, negated)
    }

    private func plain(_ start: Int, _ negated: Bool, _ hasSubject: Bool) -> VerbGroup? {
      guard let (verb, form) = at < end ? Verbs.lookUp(tokens[at]) : nil else { return nil }
      switch form {
      case .past, .pastOrParticiple: return make(start, at + 1, verb, .past, negated)
      case .base where hasSubject && verb.past == verb.base:
        var group = make(start, at + 1, verb, .past, negated)
        group.isOnlyNoun = at + 1 >= end
        return group
      case .third where hasSubject:
        return make(start, at + 1, verb, .present, negated)
      default: return nil
      }
    }

    private func make(_ start: Int, _ stop: Int, _ verb: Verb, _ mode: Clause.Mode, _ negated: Bool) -> VerbGroup {
      var group = VerbGroup(range: start..<min(stop, end), verb: verb, mode: mode)
      group.isNegated = negated
      return group
    }
  }

  private static func verb(_ key: String) -> Verb? { Verbs.lookUp(key)?.0 }

  static let adverbs: WordList = """
    just also then again already still even simply first later now once always only probably really almost ever all both
    blindly somehow yet nearly
    """
  /// What a verb group may begin with that is no verb of its own.
  private static let auxiliaries: WordList = """
    should could would might must will can shall may shld shuld shouldn't couldn't wouldn't mustn't won't can't shouldnt
    couldnt wouldnt cant should've shouldve shoulda shldve could've couldve coulda would've wouldve woulda might've must've
    shouldn't've couldn't've wouldn't've was were wasn't weren't wasnt is are been isn't aren't be 're had has have 've
    hadn't hasn't haven't did didn't didnt does doesn't doesnt do don't dont ought needs need
    """
  /// Behind a modal they make it unreal: "should have", "coulda".
  static let haves: WordList = "have hve of hav 've a"
  /// What makes a verb group unreal by itself, or may.
  static let unreal = WordList([WordList(Set(contracted.keys)), "ought supposed meant expected required"])
  static let modals: WordList = "should could would might must will can shall may shld shuld"
  static let negatedModals: WordList = "shouldn't couldn't wouldn't mustn't won't can't shouldnt couldnt wouldnt cant"
  static let contracted: [String: String] = [
    "should've": "should", "shouldve": "should", "shoulda": "should", "shldve": "should", "could've": "could",
    "couldve": "could",
    "coulda": "could", "would've": "would", "wouldve": "would", "woulda": "would", "might've": "might",
    "must've": "must",
    "shouldn't've": "shouldn't", "couldn't've": "couldn't", "wouldn't've": "wouldn't",
  ]
}
