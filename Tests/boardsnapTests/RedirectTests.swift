import Blameless
import Foundation
import Testing

@testable import boardsnap

struct RedirectTests {
  @Test func `the best question comes first, then the restatement, then other questions`() throws {
    let outcome = try Program.run("redirect", "Bob forgot to update the runbook")
    #expect(outcome.status == 0)
    let edit = Editor().edit("Bob forgot to update the runbook")
    let restatement = try #require(edit.text)
    let lines = edit.questions.prefix(1) + [restatement] + edit.questions.dropFirst()
    #expect(outcome.output == lines.map { "\($0)\n" }.joined())
    #expect(outcome.output.hasPrefix("What checks that the runbook is updated?\n"))
  }

  @Test func `a sentence that blames nobody is told as one`() throws {
    let outcome = try Program.run("redirect", "The load balancer failed to fail over")
    #expect(outcome.status == 0)
    #expect(outcome.output == "This blames nobody.\n")
    #expect(try Program.run("redirect", "The disk was full", "--format", "json").output.isEmpty)
  }

  @Test func `a sentence can be piped in, and JSON has the findings`() throws {
    let outcome = try Program.run(["redirect", "-", "--format", "json"], input: "Bob forgot to\nupdate the runbook\n")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(object["question"] as? String == "What checks that the runbook is updated?")
    #expect(object["rule"] as? String == "personal-omission")
  }

  @Test(arguments: ["", "  \n "])
  func `no sentence is a mistake`(sentence: String) throws {
    let outcome = try Program.run("redirect", sentence)
    #expect(outcome.status == ExitStatus.usage.rawValue)
    #expect(outcome.sentences.count == 1)
  }
}
