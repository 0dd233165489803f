/// What people say in a meeting or a chat, without what only carries it: "Okay, so the root cause was that ...".
enum Spoken {
  /// Without the words that a sentence is begun with for want of a pause.
  static func withoutFillers(_ text: String) -> String {
    var rest = text
    while let first = rest.split(separator: " ", maxSplits: 1).first {
      let word = first.lowercased().filter { $0 != "," && $0 != "." && $0 != "…" }
      let body = Plain.trim(rest.dropFirst(first.count))
      let next = Plain.words(body).first ?? ""
      guard fillers.contains(word), !body.isEmpty, !(keeps[word]?.contains(next) ?? false) else { break }
      // "Well before noon" and "now" are meant unless a comma follows.
      if needsComma.contains(word), !first.hasSuffix(",") { break }
      rest = body
    }
    guard rest != text, text.first?.isUppercase == true else { return rest }
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }

  private static let fillers: Set<String> = [
    "ok", "okay", "so", "and", "um", "uh", "yeah", "yes", "right", "alright", "well", "now", "anyway", "but", "also",
    "then", "basically", "actually", "fyi", "hmm", "first", "finally", "lastly", "oh",
  ]
  private static let needsComma: Set<String> = ["well", "now", "right", "first", "then", "actually", "yes", "also"]
  private static let keeps: [String: Set<String>] = ["so": ["far", "that", "many", "much", "long"], "and": ["so"]]

  /// The section that a sentence names itself, and what it then says: "What went well was that the rollback was quick".
  static func labelled(_ text: String) -> (section: Section, rest: String)? {
    let words = text.split(separator: " ").map(String.init)
    let plain = words.map { Plain.words($0).joined() }
    for (section, patterns) in labels {
      for pattern in patterns {
        guard let count = match(pattern, plain[...]), count < words.count else { continue }
        var rest = words[count...].joined(separator: " ")
        for link in ["that ", "because ", ": ", "- "] where rest.lowercased().hasPrefix(link) {
          rest = String(rest.dropFirst(link.count))
        }
        guard Plain.words(rest).count > 2 else { continue }
        return (section, text.first?.isUppercase == true ? rest.prefix(1).uppercased() + rest.dropFirst() : rest)
      }
    }
    return nil
  }

  /// How many words a pattern takes: each step is one of several words; those in brackets may be left out.
  private static func match(_ pattern: String, _ words: ArraySlice<String>) -> Int? {
    var at = words.startIndex
    for step in pattern.split(separator: " ") {
      let isOptional = step.hasPrefix("(")
      let choices = step.filter { $0 != "(" && $0 != ")" }.split(separator: "|").map(String.init)
      if at < words.endIndex, choices.contains(words[at]) {
        at += 1
      } else if !isOptional {
        return nil
      }
    }
    return at - words.startIndex
  }

  private static let labels: [(Section, [String])] = [
    (.rootCause, ["(the) (actual|real|main) root cause (here|of) (this|that|it) was|is|turned (out) (to) (be)"]),
    (
      .factors,
      [
        "(one|another|a|the|our) (other|main|second) (big) contributing factor (here) was|is",
        "what made it|this|that possible|worse|harder|likely was|is", "what made it|this|that possible|worse is|was",
        "the (underlying|actual|real) cause was|is", "it|this happened because", "this was possible because",
        "part of the problem was|is",
      ]
    ),
    (
      .wentWell,
      [
        "(one|what) (thing) (that) (really) went|worked (really) well (here) was|is", "(a|one|the) good thing was|is",
        "what helped (us) (a) (lot) was|is", "it helped (a) (lot) that", "good|great|nice that",
        "glad (that) we|the|it",
      ]
    ),
    (
      .wentPoorly,
      [
        "(one|what) (thing) (that) went (really) badly|poorly|wrong was|is",
        "(what|one) (thing) (that) didnt go (so|as) (well) was|is",
        "what hurt (us) (most) was|is", "what slowed us (down) was|is", "(the|a|one) bad thing was|is",
        "what did not go (so) well was|is",
      ]
    ),
    (.lucky, ["we got|were (really|very|just) lucky", "luckily", "by (sheer|pure|dumb) luck", "fortunately"]),
    (.impact, ["the (overall|total|customer|user) impact was|is"]),
    (.questions, ["(one|another|the|an) open question (is|was)", "the question is|remains"]),
  ]
}
