/// Every rule, in the order in which one takes precedence: the finding that changes the question most comes first.
enum BlameRules {
  static let all: [any BlameRule.Type] = [
    Sanction.self, HumanErrorLabel.self, PersonFixing.self, MindReading.self, CharacterJudgment.self, RuleMatching.self,
    Hindsight.self, BlameQuestion.self, Counterfactual.self, PersonalOmission.self, SelfBlame.self, Irony.self,
    PersonalAction.self, Attribution.self, ForeignBlame.self,
  ]
}
