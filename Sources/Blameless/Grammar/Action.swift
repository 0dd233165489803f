/// What somebody did, as a verb phrase that can be said again: verb, particle, object, and the rest.
struct Action {
  let scene: Scene
  let verb: Verb
  /// "back" of "rolled back", "offline" of "took the database offline".
  var particle: String?
  /// The particle stands behind the object.
  var isSplit = false
  /// Words at the end that a question leaves out and a restatement keeps: "again".
  var aside = ""
  /// Indices of tokens.
  var object: Range<Int>
  var tail: Range<Int>

  init(_ scene: Scene, verb: Verb, rest: Range<Int>) {
    self.scene = scene
    self.verb = verb
    var start = rest.lowerBound
    var end = Self.trimmedEnd(scene, rest, Self.noise)
    let last = end
    end = Self.trimmedEnd(scene, start..<end, Self.asides)
    if end < last { aside = scene.tokens[end..<last].filter { $0.kind == .word }.map(\.text).joined(separator: " ") }
    if start < end, Self.particles.contains(scene.key(start)),
      !(scene.key(start) == "on" || scene.key(start) == "in" || scene.key(start) == "over") || start + 1 == end
    {
      particle = scene.key(start)
      start += 1
    }
    var stop = start
    while stop < end, !Self.prepositions.contains(scene.key(stop)), !(stop > start && scene.tokens[stop].kind == .time)
    { stop += 1 }
    // "straight to production" is where it went.
    if stop > start + 1, stop < end, ["straight", "directly", "right"].contains(scene.key(stop - 1)) { stop -= 1 }
    if particle == nil, stop > start + 1, stop + 1 == end, scene.key(stop - 1) == "back",
      ["on", "off", "up", "in"].contains(scene.key(stop))
    {
      // "turn it back on"
      particle = "back \(scene.key(stop))"
      isSplit = true
      object = start..<(stop - 1)
      stop += 1
    } else if particle == nil, stop < end, Self.splitting.contains(scene.key(stop)), stop > start,
      stop + 1 == end || Self.prepositions.contains(scene.key(stop + 1))
    {
      // "waved it through"
      particle = scene.key(stop)
      isSplit = true
      object = start..<stop
      stop += 1
    } else if particle == nil, stop > start + 1, Self.splitting.contains(scene.key(stop - 1)) {
      particle = scene.key(stop - 1)
      isSplit = true
      object = start..<(stop - 1)
    } else if particle == nil, let offline = (start..<stop).first(where: { scene.key($0) == "offline" }),
      offline > start
    {
      particle = "offline"
      isSplit = true
      object = start..<offline
      stop = offline + 1
    } else {
      object = start..<stop
    }
    tail = stop..<max(stop, end)
  }

  init(_ scene: Scene, _ clause: Clause) {
    var rest = clause.rest
    // "merged before CI finished": what it should have waited for belongs to the act.
    if ["before", "after"].contains(scene.key(rest.upperBound)) {
      var end = rest.upperBound + 1
      while end < scene.tokens.count, end - rest.upperBound < 8, scene.tokens[end].kind != .mark,
        !["and", "but", "so"].contains(scene.key(end))
      { end += 1 }
      if !(rest.upperBound..<end).contains(where: { scene.person(at: $0) != nil }) { rest = rest.lowerBound..<end }
    }
    self.init(scene, verb: clause.verb, rest: rest)
  }

  private static let splitting: WordList = "offline down off out up away through back over apart"
  static let particles: WordList = "back off down out up over on in away through aside offline around"
  static let prepositions: WordList = """
    without w/o w b4 on in at to from by for with after before during until till because b/c into onto over under via against
    when while as about of since despite instead so if per across between through prior twice
    """

  /// Without fillers and marks at the end.
  private static func trimmedEnd(_ scene: Scene, _ range: Range<Int>, _ fillers: WordList) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      let token = scene.tokens[end - 1]
      let isVocative =
        vocatives.contains(token) && end - 1 > range.lowerBound && !prepositions.contains(scene.key(end - 2))
        && !["the", "our", "to", "of", "some"].contains(scene.key(end - 2))
      let isManner =
        fillers.contains("again") && token.key.hasSuffix("ly") && token.key.count > 4
        && !["early", "daily", "only", "hourly", "weekly"].contains(token.key)
        && Verbs.listed(token.key) == nil
      let isFiller =
        isVocative || isManner || fillers.contains(token)
        || (token.kind == .mark && !["\"", "”", ")", "'", "%"].contains(token.key)) || token.key == ":"
      // "by mistake" is no part of what was made possible.
      let isSlip =
        fillers.contains("again") && ["mistake", "accident"].contains(token.key) && scene.key(end - 2) == "by"
      // "last week", "this morning".
      let isWhen =
        fillers.contains("again")
        && ["week", "month", "night", "year", "time", "morning", "friday"].contains(token.key)
        && ["last", "this"].contains(scene.key(end - 2)) && end - 2 > range.lowerBound
      guard isFiller || isSlip || isWhen else { break }
      end -= isSlip || isWhen ? 2 : 1
    }
    return end
  }

  private static let vocatives: WordList = "people ppl guys folks everyone y'all"
  private static let noise: WordList = "lol smh just sorry all ffs omg please"
  private static let asides: WordList = "again anyway too accidentally though yesterday today"

  /// "roll back the release without a check": the phrase behind "to". Nil when it would name or accuse.
  func phrase(_ form: (Verb) -> String = \.base) -> String? {
    if let particle, isSplit {
      guard let object = publishable(object, limit: 9), let tail = publishable(tail, limit: 8) else { return nil }
      return [form(verb), object, particle, tail].filter { !$0.isEmpty }.joined(separator: " ")
    }
    let head = ([form(verb)] + (particle.map { [$0] } ?? [])).joined(separator: " ")
    // "known, box was mislabelled": what stands behind the comma is another clause.
    if scene.key(object.lowerBound) == ",", !object.isEmpty || !tail.isEmpty { return head }
    guard var rest = publishable(object.lowerBound..<tail.upperBound, limit: 13) else { return nil }
    if let object = objectText, rest.hasPrefix(object) {
      rest = Frames.withArticle(object, self) + rest.dropFirst(object.count)
    }
    return rest.isEmpty ? head : "\(head) \(rest)"
  }

  /// Without how long it took: "respond until 03:40" can't be asked for.
  var untimed: Action {
    guard let cut = tail.first(where: { ["until", "till", "for", "in"].contains(scene.key($0)) && isTimed($0) }) else {
      return self
    }
    var out = self
    out.tail = tail.lowerBound..<cut
    return out
  }

  private func isTimed(_ index: Int) -> Bool {
    ["until", "till"].contains(scene.key(index))
      || tail.contains { $0 > index && $0 < index + 4 && Self.spans.contains(scene.key($0)) }
  }

  private static let spans: WordList =
    "second seconds minute minutes min mins hour hours hrs hr day days week weeks month months year years ages time while"

  var objectText: String? {
    guard !object.isEmpty, let text = publishable(object, limit: 9), !text.isEmpty,
      text.split(separator: " ").count >= min(1, object.count)
    else { return nil }
    return text
  }

  /// The words of a range without people, fault and shorthand. Nil when nothing sensible is left.
  func publishable(_ range: Range<Int>, limit: Int) -> String? {
    var end = range.upperBound
    if let person = firstPerson(range), person > range.lowerBound + 1,
      ["without", "w/o"].contains(scene.key(person - 2)), let notice = Self.notices[scene.key(person - 1)]
    {
      // "without warning us"
      return [Wording.tidy(scene, range.lowerBound..<(person - 2)), "without", notice].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    if let person = firstPerson(range) {
      // Cut at the preposition that leads to the person; the thing itself can't be cut.
      guard let cut = (range.lowerBound...person).last(where: { Self.prepositions.contains(scene.key($0)) }),
        cut > range.lowerBound || cut < object.upperBound || object.isEmpty
      else { return nil }
      end = cut
    }
    if end - range.lowerBound > limit {
      guard
        let cut = ((range.lowerBound + 2)..<(range.lowerBound + limit)).last(where: {
          Self.prepositions.contains(scene.key($0))
        })
      else { return nil }
      end = cut
    }
    while end > range.lowerBound,
      Self.prepositions.contains(scene.key(end - 1)) || ["and", ","].contains(scene.key(end - 1))
    { end -= 1 }
    return Wording.tidy(scene, range.lowerBound..<end)
  }

  static let notices = [
    "warning": "warning", "telling": "notice", "notifying": "notice", "informing": "notice", "asking": "asking",
    "consulting": "consultation",
  ]

  private func firstPerson(_ range: Range<Int>) -> Int? {
    range.first { index in
      let key = scene.key(index)
      if Self.personal.contains(key) || scene.tokens[index].kind == .handle || key == "who" { return true }
      // "the on-call alert" names nobody; "the on-call" does.
      return People.heads.contains(key)
        && !(index + 1 < range.upperBound && scene.tokens[index + 1].kind == .word
          && !Self.prepositions.contains(scene.key(index + 1)))
        && !Self.alsoThings.contains(key)
    }
  }

  private static let personal: WordList =
    "us me him them you he she they i we someone somebody everyone everybody anyone nobody ppl people guys idiot"
  private static let alsoThings: WordList = "qa support infra engineering shift user users lead security people ops"

  /// Object and rest.
  var all: Range<Int> { object.lowerBound..<max(object.lowerBound, tail.upperBound) }

  /// True when a word of the list stands in the object or the rest.
  func mentions(_ list: WordList) -> Bool { scene.contains(list, in: object.lowerBound..<tail.upperBound) }

  var isPlural: Bool {
    guard let last = object.last else { return false }
    let key = scene.key(last)
    if scene.contains("and", in: object) { return true }
    return key.hasSuffix("s") && !["ss", "us", "is"].contains(where: key.hasSuffix) && !Self.singular.contains(key)
  }

  private static let singular: WordList =
    "dns kubernetes tls https postgres redis jenkins aws comms prometheus canvas less nagios ops access process"
}
