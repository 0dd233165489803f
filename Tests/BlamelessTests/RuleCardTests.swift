import Testing

@testable import Blameless

/// One example of one rule.
struct RuleCase: Sendable, CustomTestStringConvertible {
  var rule: String
  var example: RuleCard.Example
  var testDescription: String { "\(rule): \(example.sentence)" }

  static let firing = BlameRules.all.flatMap { rule in rule.card.fires.map { RuleCase(rule: rule.card.id, example: $0) }
  }
  static let silent = BlameRules.all.flatMap { rule in
    rule.card.staysSilent.map { RuleCase(rule: rule.card.id, example: $0) }
  }
}

@Suite struct `Rules keep what their cards promise` {
  @Test(arguments: RuleCase.firing)
  func `a rule fires on its examples and asks what it promises`(example: RuleCase) {
    let edit = Editor(notes: example.example.notes).edit(example.example.sentence)
    #expect(edit.findings.first?.rule == example.rule)
    #expect(edit.questions.first?.description == example.example.asks)
  }

  @Test(arguments: RuleCase.silent)
  func `a rule stays silent where nobody is blamed`(example: RuleCase) {
    let edit = Editor().edit(example.example.sentence)
    #expect(edit.findings.map(\.rule) == [])
    #expect(edit.questions.isEmpty)
    #expect(edit.text == edit.withoutNames)
  }

  @Test func `every rule has an id of its own and examples on both sides`() {
    #expect(Set(BlameRules.all.map { $0.card.id }).count == BlameRules.all.count)
    #expect(
      BlameRules.all.allSatisfy { !$0.card.fires.isEmpty && !$0.card.staysSilent.isEmpty && !$0.card.source.isEmpty })
  }
}
