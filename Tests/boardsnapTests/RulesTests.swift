import Blameless
import Foundation
import Testing

@testable import boardsnap

struct RulesTests {
  @Test func `every rule is listed, with why it matters`() throws {
    let outcome = try Program.run("rules")
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == RuleGuide.all.count)
    for (line, rule) in zip(lines, RuleGuide.all) {
      #expect(line.hasPrefix(rule.id))
      #expect(line.hasSuffix(rule.rationale))
    }
  }

  @Test(arguments: RuleGuide.all)
  func `a rule is explained with its examples and its source`(rule: RuleGuide) throws {
    let text = try Program.run("rules", "explain", rule.id).output
    for words in [rule.rationale, rule.source] + rule.fires.map(\.sentence) + rule.staysSilent {
      #expect(text.contains(words))
    }
  }

  @Test func `an unknown rule gets the nearest one`() throws {
    let outcome = try Program.run("rules", "explain", "hindsigth")
    #expect(outcome.status == ExitStatus.usage.rawValue)
    #expect(outcome.sentences.count == 1)
    #expect(outcome.error.contains("Did you mean 'hindsight'?"))
  }

  @Test(arguments: [
    ("personal_action", "personal-action"), ("Omission", "personal-omission"), ("humanerror", "human-error"),
    ("xyzzy", nil), ("", nil),
  ])
  func `what is near is near`(text: String, rule: String?) { #expect(NearestRule.to(text) == rule) }

  /// `BOARDSNAP_REWRITE_GOLDENS=1 bin/test --filter RulesTests` writes them anew.
  @Test func `the pages of the documentation are those of the rules`() throws {
    let folder = Examples.root.appending(path: "Documentation/rules")
    var pages = ["README.md": RulePage.index(RuleGuide.all)]
    for rule in RuleGuide.all { pages["\(rule.id).md"] = RulePage.markdown(rule) }
    if Examples.isRewriting {
      if FileManager.default.fileExists(atPath: folder.path) { try FileManager.default.removeItem(at: folder) }
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, page) in pages { try Data(page.utf8).write(to: folder.appending(path: name)) }
    }
    #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) == Set(pages.keys))
    for (name, page) in pages {
      #expect(try String(contentsOf: folder.appending(path: name), encoding: .utf8) == page, "\(name)")
    }
  }
}
