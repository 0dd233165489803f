import Blameless

/// A rule's page, for the terminal and for `Documentation/rules/`.
enum RulePage {
  static func title(of rule: RuleGuide) -> String {
    let words = rule.id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  static func text(_ rule: RuleGuide) -> String {
    var lines = ["\(title(of: rule)) (\(rule.id))", "", rule.rationale, "", "Finds:"]
    for example in rule.fires {
      lines.append("  \(example.sentence)")
      if let question = example.question { lines.append("    ask: \(question)") }
    }
    lines += ["", "Leaves alone:"] + rule.staysSilent.map { "  \($0)" } + ["", "Source: \(rule.source)"]
    return lines.joined(separator: "\n") + "\n"
  }

  static func markdown(_ rule: RuleGuide) -> String {
    var page = """
      # \(title(of: rule))

      `\(rule.id)`, of the kind `\(rule.label)`.

      \(rule.rationale)

      | finds | asks instead |
      |---|---|

      """
    for example in rule.fires { page += "| \(cell(example.sentence)) | \(cell(example.question ?? "")) |\n" }
    page += "\nLeaves alone:\n\n" + rule.staysSilent.map { "- \(escaped($0))\n" }.joined()
    return page + """

      Source: \(rule.source).

      To switch it off, or make it count less, see [Checking](../checking.md#settings).

      """
  }

  /// The list of all pages.
  static func index(_ rules: [RuleGuide]) -> String {
    var page = """
      # Rules

      What `boardsnap check` finds, in the order in which one rule takes precedence over the next. Each page is made from
      the rule itself: its examples are its tests.

      | rule | why it matters |
      |---|---|

      """
    for rule in rules { page += "| [\(rule.id)](\(rule.id).md) | \(cell(rule.rationale)) |\n" }
    return page
  }

  private static func cell(_ text: String) -> String { escaped(text).split(separator: "|").joined(separator: "\\|") }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += "*_`<[\\".contains($1) ? "\\\($1)" : String($1) }
  }
}
