import ArgumentParser
import Blameless

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules of 'check', or explains one.",
    subcommands: [ListRules.self, ExplainRule.self], defaultSubcommand: ListRules.self)
}

struct ListRules: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists the rules.")

  func run() throws {
    let width = RuleGuide.all.map(\.id.count).max() ?? 0
    let lines = RuleGuide.all.map { rule in
      "\(rule.id)\(String(repeating: " ", count: width - rule.id.count))  \(rule.rationale)\n"
    }
    try StandardOutput.write(lines.joined())
  }
}

struct ExplainRule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says why a rule matters, what it finds and what it leaves alone.")

  @Argument(help: ArgumentHelp("The rule, as 'boardsnap rules' and findings have it.", valueName: "id"))
  var id: String

  func run() throws {
    guard let rule = RuleGuide.all.first(where: { $0.id == id }) else {
      let near = NearestRule.to(id).map { " Did you mean '\($0)'?" } ?? ""
      throw Failure(.usage, "There is no rule \(Path(id)).\(near) 'boardsnap rules' lists them.")
    }
    try StandardOutput.write(RulePage.text(rule))
  }
}
