/// Whose a task is, where a day or an order stands behind the name: "Xiaoling, EOW", "Add a page, Julia, 4 Dec",
/// "Add a page Hope by Fri", "Will to add a page".
struct TaskHolder {
  let context: NameContext
  let vocabulary: KnownWords

  /// The end of the name that starts at `index`; nil where no task is anybody's.
  func end(at index: Int) -> Int? {
    guard context.tokens[index].kind == .word else { return nil }
    var end = index + 1
    if context.tokens.indices.contains(end), isSurname(end) { end += 1 }
    let name = index..<end
    // Few words stand in such a place, and which word it is takes longer to ask.
    guard isOrdered(name) || isHead(name) || isDue(name) || isBehindDay(name) || isBehindOrder(name),
      isPossible(index), !context.isSystem(name)
    else { return nil }
    return end
  }

  /// Whether somebody to whom another line gives a task is named here too: the day may be gone from the line.
  func isNamed(_ index: Int) -> Bool {
    let token = context.tokens[index]
    guard token.isCapitalised, !context.isSystem(index..<(index + 1)) else { return false }
    let isBesideNumber = [index - 1, index + 1].contains {
      context.tokens.indices.contains($0) && context.tokens[$0].kind == .number
    }
    if NotPeople.calendar.contains(token), isBesideNumber { return false }
    // "Will we test it?" asks of nobody.
    return !context.isClauseStart(index) || index + 1 == context.tokens.count
      || context.tokens[index + 1].kind == .mark
  }

  // MARK: The word

  /// Whether somebody can be called so: by a given name, whatever else it is, or by a word that nobody knows.
  private func isPossible(_ index: Int) -> Bool {
    let token = context.tokens[index]
    guard token.kind == .word, token.isCapitalised || isWrittenSmall(index),
      vocabulary.length(in: context.tokens, at: index) == 0,
      !NotPeople.systemNouns.contains(token), UnknownPerson.isNameShaped(token)
    else { return false }
    if NotPeople.contains(token) { return NotPeople.isNameToo(token.key) }
    if context.match(index) != .no { return true }
    let isShort = token.isAllCapitals && !context.isCapitalsOnly && token.text.count < 6
    // "Dvořák" is no word of English, whatever it is without its accents.
    let isWord = token.text.utf8.count == token.text.count && context.isKnownThing(index)
    return token.text.count > 2 && !isShort && !context.isGerman && !isWord && Verbs.lookUp(token.key) == nil
      // "Refactoring", and not "Xiaoling".
      && (!UnknownPerson.looksLikeNoun(token.key) || token.key.hasSuffix("ing") && token.key.count < 9)
      && !zip(token.text.unicodeScalars, token.text.unicodeScalars.dropFirst()).contains { $0.isSmall && $1.isCapital }
  }

  /// In chat nothing has a capital: then a word that no list knows is a name where a comma sets it off.
  private func isWrittenSmall(_ index: Int) -> Bool {
    let token = context.tokens[index]
    if isSmallButOrdered(index) { return true }
    return (index == 0 || context.key(index - 1) == ",") && token.text.count > 3
      && !context.tokens.contains(where: \.isCapitalised) && context.match(index) == .no
  }

  /// "will to write it up", "mark to fix the alert": no will and no mark is followed so.
  private func isSmallButOrdered(_ index: Int) -> Bool {
    let key = context.key(index)
    guard isStart(index), context.key(index + 1) == "to", isOrder(index + 2) else { return false }
    return NotPeople.alsoNames.contains(key)
      || context.match(index) == .alsoAWord && !Self.beforeOrders.contains(key)
  }

  /// "hope to fix it", "bill to pay", "rose to top the list": what else stands before "to" and a verb.
  private static let beforeOrders: WordList = """
    hope bill grant rose page chance art miles sue rob drew pat skip jack ruby max lane port guy cliff ward pace case
    price field way script link key
    """

  private func isSurname(_ index: Int) -> Bool {
    let token = context.tokens[index]
    return token.kind == .word && token.isCapitalised && token.text.count > 1 && token.key != "'s"
      && !NotPeople.contains(token) && !NotPeople.systemNouns.contains(token)
      && !DueWords.days.contains(token) && !(context.isCapitalsOnly && context.isInDictionary(index))
  }

  // MARK: The place

  /// "Xiaoling to add a page", "Xiaoling & team to check", "Xiaoling on it", at the start of a line or behind a full stop.
  private func isOrdered(_ name: Range<Int>) -> Bool {
    guard isStart(name.lowerBound) || context.key(name.lowerBound - 1) == ".",
      context.tokens[name.lowerBound].isCapitalised || context.isFamilyName(name.lowerBound)
        || isSmallButOrdered(name.lowerBound)
    else { return false }
    let isOfTeam =
      ["&", "and", "+"].contains(context.key(name.upperBound))
      && ["team", "co", "others"].contains(context.key(name.upperBound + 1))
    let next = isOfTeam ? name.upperBound + 2 : name.upperBound
    switch context.key(next) {
    case "to": return isOrder(next + 1)
    case "on": return ["it", "this"].contains(context.key(next + 1))
    case "follows": return context.key(next + 1) == "up"
    case "takes": return ["it", "this", "over", "care"].contains(context.key(next + 1))
    default: return false
    }
  }

  private func isOrder(_ index: Int) -> Bool { Verbs.lookUp(context.key(index))?.1 == .base }

  /// "Xiaoling, Wanjiru: add a page", "Xiaoling/SRE: add a page".
  private func isHead(_ name: Range<Int>) -> Bool {
    var start = name.lowerBound
    while start > 1, name.lowerBound - start < Self.longestHead, Self.together.contains(context.key(start - 1)),
      context.tokens[start - 2].isCapitalised
    {
      start -= 2
    }
    var end = name.upperBound
    while end - name.upperBound < Self.longestHead, Self.together.contains(context.key(end)),
      context.tokens.indices.contains(end + 1),
      context.tokens[end + 1].isCapitalised
    { end += 2 }
    return isStart(start) && end - start > 1 && context.key(end) == ":" && isOrder(end + 1)
  }

  /// In tokens, to either side: no task has more holders, and a list of a thousand names is not walked through for each of them.
  private static let longestHead = 32

  private static let together: WordList = ", / & + and"

  /// "Due Fri: Xiaoling", "4 Dec, Xiaoling": the day first, and nothing else.
  private func isBehindDay(_ name: Range<Int>) -> Bool {
    guard isEnd(name.upperBound), name.lowerBound > 0 else { return false }
    return DueWords.fill(context.tokens, from: lineStart(before: name.lowerBound), to: name.lowerBound)
  }

  /// "Add a page: Xiaoling"
  private func isBehindOrder(_ name: Range<Int>) -> Bool {
    guard isEnd(name.upperBound), name.lowerBound > 2, context.key(name.lowerBound - 1) == ":" else { return false }
    let start = lineStart(before: name.lowerBound)
    let verb = context.tokens[start...].firstIndex { $0.kind != .mark } ?? start
    return verb < name.lowerBound - 2 && isOrder(verb)
      && !PersonPlaces.thingLabels.contains(context.key(name.lowerBound - 2))
  }

  private func lineStart(before index: Int) -> Int {
    (context.tokens[..<index].lastIndex { $0.key == "\n" } ?? -1) + 1
  }

  private func isEnd(_ index: Int) -> Bool {
    !context.tokens.indices.contains(index) || context.key(index) == "\n"
      || context.key(index) == "." && isEnd(index + 1)
  }

  /// A day behind it, and in front nothing, a mark, or what is to be done.
  private func isDue(_ name: Range<Int>) -> Bool {
    guard DueWords.fill(context.tokens, from: name.upperBound) else { return false }
    let next = context.key(name.upperBound)
    // "April 4" is a day itself.
    let isApart = context.tokens[name.upperBound].kind == .mark || DueWords.leads.contains(next)
    if NotPeople.calendar.contains(context.key(name.lowerBound)), !isApart { return false }
    if isStart(name.lowerBound) { return true }
    let before = name.lowerBound - 1
    if context.tokens[before].kind == .mark {
      // "Upgrade Rails, Ruby, 4 Dec"
      return Self.joints.contains(context.key(before)) && !NotPeople.tools.contains(context.key(before - 1))
    }
    return context.tokens[before].kind == .word && isObject(before)
  }

  private static let joints: WordList = ", ; - – — | / → -> => . ( [ □"

  /// Whether a word ends what is to be done, so that the name behind it is not the thing that it is done to.
  private func isObject(_ index: Int) -> Bool {
    let token = context.tokens[index]
    guard !token.isCapitalised || context.isCapitalsOnly, !context.isClauseStart(index), context.key(index - 1) != "to",
      !Action.prepositions.contains(token), !UnknownPerson.articles.contains(token),
      !PersonPlaces.cuesBefore.contains(token), !Self.named.contains(token)
    else { return false }
    return !Self.openEnds.contains(token)
  }

  /// Things that have names.
  private static let named: WordList = """
    service services app application project product company host cluster team tenant repo repository package library tool
    module system component version release customer vendor supplier region site city office codename server environment
    """

  /// What a name of a thing may stand behind.
  private static let openEnds: WordList = """
    and or & + new old our your their my his her like called named than as vs is are was were be been has have had not no all any
    every each some more most only just also then if when while because so but since once until after before
    """

  private func isStart(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0, context.tokens[at].kind == .mark, context.key(at) != "\n" {
      guard Self.bullets.contains(context.key(at)) else { return false }
      at -= 1
    }
    return at < 0 || context.key(at) == "\n" || context.tokens[at].kind == .number && at == 0
  }

  private static let bullets: WordList = "- – — * • · ☐ ☑ □ [ ] ( ) > . @"
}
