/// A factor's words taken apart where they tell a chain: "A → B", "A because of B". And what marks it as the root.
struct CauseText {
  /// From the effect to its cause: each is explained by the next.
  var chain: [String]
  var isRoot: Bool

  /// - Parameter arrowsDig: whether an arrow leads from an effect to its cause, as it does among whys; elsewhere it leads
  ///   from a cause to its effect.
  init(_ text: String, arrowsDig: Bool) {
    let (body, isRoot) = CauseText.withoutRootTag(text)
    self.isRoot = isRoot
    let steps = CauseText.parted(body, by: CauseText.arrows)
    if steps.count > 1 {
      chain = arrowsDig ? steps : steps.reversed()
      return
    }
    let back = CauseText.parted(body, by: ["<-", "←", "<="])
    if back.count > 1 {
      chain = back
      return
    }
    chain = CauseText.because(body)
  }

  private static let arrows = ["-->", "->", "=>", "→", "⇒", "➔", "➜", "⟶"]

  /// At arrows with words on both sides. An arrow within brackets or code is part of the words.
  private static func parted(_ text: String, by arrows: [String]) -> [String] {
    var parts = [""]
    var rest = text[...]
    while let first = rest.first {
      if let arrow = arrows.first(where: { rest.hasPrefix($0) }),
        parts.last?.last?.isWhitespace ?? true || arrow.count == 1
      {
        parts.append("")
        rest = rest.dropFirst(arrow.count)
      } else {
        parts[parts.count - 1].append(first)
        rest = rest.dropFirst()
      }
    }
    let trimmed = parts.map { Plain.trimJoints($0) }.filter { !$0.isEmpty }
    // "5% → 2%" is a change and no cause.
    guard trimmed.allSatisfy({ $0.count { $0.isLetter } > 3 }) else { return [text] }
    return trimmed.map(begun)
  }

  private static func because(_ text: String) -> [String] {
    for joint in [" because of ", " because ", " b/c of ", " b/c ", " bc ", " due to ", " caused by ", " owing to "] {
      guard let place = text.lowercased().firstPlace(of: joint), text.lowercased().count == text.count else { continue }
      let letters = Array(text)
      let before = Plain.trimJoints(String(letters[..<place]))
      let after = Plain.trimJoints(String(letters[(place + joint.count)...]))
      // "Failed because of it" has nothing to stand alone.
      guard Plain.words(before).count > 1, Plain.words(after).count > 1 else { continue }
      return [before] + because(begun(after))
    }
    return [text]
  }

  private static func begun(_ text: String) -> String {
    guard text.first?.isLowercase == true, text.dropFirst().first?.isUppercase != true else { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// "(root cause)", "<- root", "ROOT!" behind or before it.
  private static func withoutRootTag(_ text: String) -> (String, Bool) {
    let lower = text.lowercased()
    for tag in [
      "(root cause)", "[root cause]", "(root)", "[root]", "<- root cause", "<- root", "← root cause", "← root",
      "<-- root cause",
      "<-- root", "<= root cause", "- root cause", "– root cause", "= root cause", "(= root cause)", "<-root",
      "(the root cause)", "<< root", "root cause!", "(rc)",
    ] where lower.hasSuffix(tag) && lower.count == text.count {
      let rest = Plain.trimJoints(text.dropLast(tag.count))
      if !rest.isEmpty { return (rest, true) }
    }
    for tag in [
      "root cause:", "root:", "(root cause)", "[root]", "root ->", "root cause ->", "root →", "root cause →",
      "root cause -",
    ]
    where lower.hasPrefix(tag) && lower.count == text.count {
      let rest = Plain.trimJoints(text.dropFirst(tag.count))
      if !rest.isEmpty { return (rest, true) }
    }
    return (text, false)
  }
}

extension String {
  /// Where another text begins within, in characters.
  func firstPlace(of sought: String) -> Int? {
    let text = Array(self)
    let sought = Array(sought)
    guard !sought.isEmpty, sought.count <= text.count else { return nil }
    return (0...(text.count - sought.count)).first { text[$0..<($0 + sought.count)].elementsEqual(sought) }
  }
}
