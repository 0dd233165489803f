/// Votes put behind a statement: "(3 votes)", "+3", "x3", "●●●".
struct Votes {
  var count: Int
  var rest: String

  init?(_ text: String) {
    var body = text[...]
    let dots = body.reversed().prefix { "●•⬤".contains($0) || $0.isWhitespace }.filter { !$0.isWhitespace }.count
    if dots > 0 {
      body = body.prefix { _ in true }
      let rest = String(text.reversed().drop { "●•⬤".contains($0) || $0.isWhitespace }.reversed())
      guard !rest.isEmpty else { return nil }
      self.init(count: dots, rest: rest)
      return
    }
    let words = text.split(separator: " ")
    for count in 1...2 where words.count > count {
      let tail = words.suffix(count).joined(separator: " ").lowercased()
      guard let votes = Votes.count(in: tail) else { continue }
      self.init(count: votes, rest: words.dropLast(count).joined(separator: " "))
      return
    }
    return nil
  }

  private init(count: Int, rest: String) {
    self.count = count
    self.rest = rest
  }

  private static func count(in tail: String) -> Int? {
    let bare = tail.filter { $0 != "(" && $0 != ")" && $0 != "[" && $0 != "]" }
    for ending in [" votes", " vote"] where bare.hasSuffix(ending) { return Int(bare.dropLast(ending.count)) }
    // "+5" alone may be anything; in brackets it is a count.
    guard tail.hasPrefix("("), tail.hasSuffix(")"), let sign = bare.first, "+x×".contains(sign) else { return nil }
    return Int(bare.dropFirst())
  }
}
