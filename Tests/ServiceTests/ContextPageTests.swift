import Archive
import Blameless
import Foundation
import Testing

@testable import Service

private func encoded(_ fields: [(String, String)]) -> String {
  fields.map { name, value in
    "\(name)=\(value.replacing("\n", with: "\r\n").utf8.map { "%" + String(format: "%02X", $0) }.joined())"
  }.joined(separator: "&")
}

private let typed = [
  ("seen", "0"), ("pinned", "We meet on Fridays at ten\n"), ("services", "checkout\n\n Athena \n"), ("teams", "Core"),
  ("words", "Grace period"), ("roster", "name,role,handles\nOberon Mustrum,operator,@obi;@mustrum\n"),
]

@Test func `a context is typed a line for each, and every part of it is there again`() async throws {
  let bench = try await ServiceBench()
  let facilitator = try await bench.member("facilitator", as: .facilitator)
  let place = "/projects/\(bench.project.id)"
  #expect(try await bench.ask(.get, place + "/context", cookie: facilitator).body.contains("name,role,team,handles"))
  let saved = try await bench.ask(.post, place + "/context", cookie: facilitator, form: encoded(typed))
  #expect(saved.status == 303 && saved.place == place + "?done=saved")
  #expect(try await bench.ask(.get, saved.place, cookie: facilitator).body.contains("Saved."))
  let context = try await bench.archive.context(of: bench.project)
  #expect(context.vocabulary == Vocabulary(services: ["checkout", "Athena"], teams: ["Core"], words: ["Grace period"]))
  #expect(context.roster == [Person(name: "Oberon Mustrum", handles: ["@obi", "@mustrum"], role: "operator")])
  let again = try await bench.ask(.get, place + "/context", cookie: facilitator).body
  for text in ["checkout\nAthena", "Oberon Mustrum,,,@obi;@mustrum,,operator", "Fridays at ten", "value=\"1\""] {
    #expect(again.contains(text), "\(text)")
  }
}

@Test func `the roster is shown to those who may hand in boards, and readers see what is pinned alone`() async throws {
  let bench = try await ServiceBench()
  let owner = try await bench.member("owner", as: .owner)
  let place = "/projects/\(bench.project.id)"
  _ = try await bench.ask(.post, place + "/context", cookie: owner, form: encoded(typed))
  for (role, sees) in [(Role.reader, false), (.member, true), (.facilitator, true)] {
    let page = try await bench.ask(.get, place, cookie: try await bench.member("\(role)", as: role)).body
    #expect(page.contains("Mustrum") == sees && page.contains("Athena") == sees && page.contains("Fridays at ten"))
    #expect(page.contains("Change context") == (role == .facilitator))
  }
  #expect(
    try await bench.ask(.get, "/snap", cookie: try await bench.member("snapper", as: .member)).body
      .contains("We meet on Fridays at ten"))
}

@Test func `what is wrong is told beside its field with its line, and nothing that was typed is lost`() async throws {
  let bench = try await ServiceBench()
  let owner = try await bench.member("owner", as: .owner)
  let place = "/projects/\(bench.project.id)/context"
  var wrong = typed
  wrong[5].1 = "name,role\nOberon Mustrum,operator\n,nobody\n"
  let nameless = try await bench.ask(.post, place, cookie: owner, form: encoded(wrong))
  #expect(nameless.status == 422 && nameless.body.contains("Line 3: this person has no name"))
  #expect(nameless.body.contains("Oberon Mustrum,operator") && nameless.body.contains("Grace period"))
  wrong = typed
  wrong[1].1 = "Welcome\nAsk Oberon Mustrum first\n"
  let naming = try await bench.ask(.post, place, cookie: owner, form: encoded(wrong))
  #expect(naming.status == 422 && naming.body.contains("Line 2 names") && naming.body.contains("aria-invalid"))
  #expect(naming.body.contains("Ask Oberon Mustrum first"))
  #expect(try await bench.archive.context(of: bench.project).isEmpty)
  _ = try await bench.ask(.post, place, cookie: owner, form: encoded(typed))
  wrong = typed
  wrong[2].1 = "other"
  let late = try await bench.ask(.post, place, cookie: owner, form: encoded(wrong))
  #expect(late.status == 409 && late.body.contains("Somebody else changed it") && late.body.contains(">\nother<"))
  #expect(late.body.contains("name=\"seen\" value=\"1\""))
}

@Test func `the page of a project says what is left of the plan`() async throws {
  let bench = try await ServiceBench()
  let owner = try await bench.member("owner", as: nil)
  let account = try #require(try await bench.archive.store.account(named: "owner"))
  try await bench.archive.store.setDefaultPlan(.free)
  let project = try await bench.archive.createProject(
    named: try ProjectName("Search"), owner: account.id, at: ServiceBench.start)
  _ = try await bench.archive.admit(
    [Handed(.notes, Array("notes".utf8))], settings: [], to: project, isReadNow: false,
    on: Occasion(by: nil, at: ServiceBench.start))
  #expect(try await bench.ask(.get, "/projects/\(project.id)", cookie: owner).body.contains("1 of 30 boards, 29 left"))
}
