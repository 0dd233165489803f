/// Small repairs that make words from a board fit to stand in a sentence of ours.
enum Wording {
  /// The words of a range: shorthand written out, possessives of persons made "the", words of fault left out.
  static func tidy(_ scene: Scene, _ range: Range<Int>) -> String { words(scene, range, dropping: true) }

  /// The same with every word kept.
  static func restated(_ scene: Scene, _ range: Range<Int>) -> String { words(scene, range, dropping: false) }

  private static func words(_ scene: Scene, _ range: Range<Int>, dropping: Bool) -> String {
    var out = ""
    var last: Token?
    var isArticleOpen = false
    var start = range.lowerBound
    if dropping, let behind = behindAstonishment(scene, range) {
      out = "the"
      start = behind
    }
    var passed = start
    for index in start..<range.upperBound {
      let token = scene.tokens[index]
      if dropping, faults.contains(token) || dropped.contains(token) { continue }
      var text = shorthand[token.key] ?? token.text
      // "w/" at the end of a word is cut in two.
      if token.key == "/", index > range.lowerBound, scene.key(index - 1) == "w" { continue }
      if token.key == "w", index + 1 < range.upperBound, scene.key(index + 1) == "/" { text = "with" }
      if possessives.contains(token) { text = "the" }
      // "an engineer's math": the math.
      if dropping, index < passed { continue }
      if dropping, let person = scene.person(at: index), scene.key(person.upperBound) == "'s",
        person.upperBound + 1 < range.upperBound
      {
        passed = person.upperBound + 1
        text = "the"
      }
      if token.key == "2", index + 1 < range.upperBound, Verbs.verb(base: scene.key(index + 1)) != nil { text = "to" }
      if dropping, token.key == "a" || token.key == "an", index + 1 < range.upperBound,
        faults.contains(scene.key(index + 1))
      {
        isArticleOpen = true
        continue
      }
      if isArticleOpen {
        text = Article.indefinite(text)
        isArticleOpen = false
      }
      let touches = last.map { $0.span.upperBound == token.span.lowerBound } ?? true
      if !out.isEmpty, !touches || out.hasSuffix("the") && token.kind == .word { out += " " }
      out += text
      last = token
    }
    // "(forgot the flag)", "left in 2024) no inventory": a bracket whose other half stands elsewhere ends what was said.
    if dropping, let close = out.firstIndex(of: ")"), !out[..<close].contains("(") { out = String(out[..<close]) }
    while dropping, let last = out.last, ",;:".contains(last) { out.removeLast() }
    return Spacing.trimmed(out)
  }

  /// "such an obvious error": the error.
  private static func behindAstonishment(_ scene: Scene, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    if scene.key(index) == "such" { index += 1 }
    guard ["a", "an"].contains(scene.key(index)), astonishing.contains(scene.key(index + 1)),
      index + 2 < range.upperBound
    else { return nil }
    return index + 2
  }

  private static let astonishing: WordList = "obvious glaring blatant simple trivial basic clear elementary silly"

  private static let shorthand = [
    "w/o": "without", "w/": "with", "b/c": "because", "b4": "before", "&": "and", "env": "environment",
    "mins": "minutes", "min": "minutes",
    "friday": "Friday", "saturday": "Saturday", "sunday": "Sunday", "monday": "Monday", "tuesday": "Tuesday",
    "wednesday": "Wednesday", "thursday": "Thursday", "hrs": "hours", "hve": "have", "thru": "through", "pls": "please",
    "->": "to", "prod": "production",
  ]
  private static let possessives: WordList = "our my your their his her"
  static let faults: WordList = """
    stupid dumb careless reckless damn bloody fucking crappy terrible lazy sloppy negligent poor silly
    """
  private static let dropped: WordList = "own just simply blindly 🙄 🙃"

  static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
