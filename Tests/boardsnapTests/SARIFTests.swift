import Foundation
import Testing

@testable import boardsnap

/// What SARIF 2.1.0 and code scanning ask for.
struct SARIFTests {
  @Test func `a run without findings is whole`() throws {
    let log = try log(["-"], input: "All is well.\n").0
    let run = try run(of: log)
    #expect((run["results"] as? [Any])?.isEmpty == true)
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == true)
  }

  @Test func `results lead to rules and places, and repeat no sentence`() throws {
    let scratch = try Scratch()
    let file = try scratch.file(
      "my notes.md", "🙃 Alice deployed without checking the plan.\n\nBob forgot to\nupdate the runbook\n")
    let (log, status, text) = try log([file, "/nowhere/x.md"])
    #expect(status == 2)
    let run = try run(of: log)
    let rules = try #require(driver(of: run)["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 2)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect(["error", "warning", "note"].contains(result["level"] as? String))
      #expect((result["message"] as? [String: Any])?["text"] is String)
      let location = try #require(
        (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
      let uri = try #require((location["artifactLocation"] as? [String: Any])?["uri"] as? String)
      #expect(FileURI.path(of: uri)?.text == file)
      let region = try #require(location["region"] as? [String: Int])
      #expect(Set(region.keys) == ["startLine", "startColumn", "endLine", "endColumn"])
    }
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect((invocation["toolExecutionNotifications"] as? [Any])?.count == 1)
    let written = text.components(separatedBy: "\"results\":").last ?? ""
    #expect(!written.contains("Alice") && !written.contains("Bob"))
  }

  @Test func `rules have what code scanning shows`() throws {
    let run = try run(of: try log(["-"], input: "").0)
    let driver = try driver(of: run)
    #expect(driver["name"] as? String == "BoardSnap")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(Set(rules.compactMap { $0["id"] as? String }).count == rules.count)
    for rule in rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        let text = try #require((rule[key] as? [String: Any])?["text"] as? String)
        #expect(!text.isEmpty)
      }
    }
  }

  @Test(arguments: [("a b/é.md", "a%20b/%C3%A9.md"), ("/a/b.md", "file:///a/b.md"), ("a#?%.md", "a%23%3F%25.md")])
  func `paths are URIs`(path: String, uri: String) {
    #expect(FileURI.reference(to: Path(path)) == uri)
    if path.hasPrefix("/") { #expect(FileURI.path(of: uri)?.text == path) }
  }

  @Test(arguments: ["untitled:1", "file://host/a", "file:///a%2", "file:///a%zz", "file:///a%00", "http://a/b"])
  func `what is no file of this machine has no path`(uri: String) { #expect(FileURI.path(of: uri) == nil) }

  private func log(_ files: [String], input: String? = nil) throws -> ([String: Any], Int32, String) {
    let outcome = try Program.run(["check"] + files + ["--format", "sarif"], input: input)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    return (log, outcome.status, outcome.output)
  }

  private func run(of log: [String: Any]) throws -> [String: Any] {
    #expect(log["version"] as? String == "2.1.0")
    #expect(log["$schema"] is String)
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private func driver(of run: [String: Any]) throws -> [String: Any] {
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    return try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
  }
}
