import Archive
import Foundation
import Testing

@testable import Service

/// The fields of a page's form, in its order, as a browser would send them.
private func fields(of page: String) -> [(name: String, value: String)] {
  let form = page[(page.range(of: "<form id=\"report\"")?.lowerBound ?? page.endIndex)...]
  var found: [(name: String, value: String)] = []
  for match in form.matches(of: /<(input type="hidden"|input|textarea) name="([a-z]+)"( value="([^"]*)")?[^>]*>([^<]*)/)
  {
    let value = String(match.output.1 == "textarea" ? match.output.5 : match.output.4 ?? "")
    guard !["out", "kept"].contains(match.output.2), found.first?.name == "begun" || match.output.2 == "begun" else {
      continue
    }
    found.append((String(match.output.2), unescaped(value)))
  }
  return found
}

private func unescaped(_ text: String) -> String {
  text.replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&lt;", with: "<")
    .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
}

private func encoded(_ fields: [(name: String, value: String)]) -> String {
  fields.map { field in
    // A browser sends CRLF for every line break.
    let value = field.value.replacing("\n", with: "\r\n").utf8.map { "%" + String(format: "%02X", $0) }.joined()
    return "\(field.name)=\(value)"
  }.joined(separator: "&")
}

private struct Writer {
  let bench: ServiceBench
  let cookie: String

  init(_ bench: ServiceBench, _ name: String) async throws {
    self.bench = bench
    cookie = try await bench.member(name, as: .member)
  }

  private var place: String { "/boards/\(bench.board)/edit" }

  func opened() async throws -> [(name: String, value: String)] {
    fields(of: try await bench.ask(.get, place, cookie: cookie).body)
  }

  func save(_ fields: [(name: String, value: String)], _ to: String = "") async throws -> ServiceBench.Answered {
    try await bench.ask(.post, place + to, cookie: cookie, form: encoded(fields))
  }
}

extension [(name: String, value: String)] {
  fileprivate func replacing(_ old: String, with new: String) -> Self {
    map { $0.name == "text" && $0.value == old ? ($0.name, new) : $0 }
  }
}

@Test func `a statement is changed, added, moved and taken out on the page`() async throws {
  let bench = try await ServiceBench()
  let writer = try await Writer(bench, "writer")
  var form = try await writer.opened().replacing("Add an alert", with: "Add an alert on the pool’s use")
  #expect(form.contains { $0.value == "the pool ran out" })
  let factor = try #require(form.firstIndex { $0.value == "the pool ran out" })
  form.insert((name: "to", value: "p"), at: factor + 1)
  let notes = try #require(form.firstIndex { $0.name == "part" && $0.value == "n" })
  form.insert(contentsOf: [(name: "key", value: "+"), (name: "text", value: "Limits are\nin the wiki")], at: notes + 1)
  let saved = try await writer.save(form)
  #expect(saved.status == 303 && saved.place == "/boards/\(bench.board)?done=saved&at=2")
  let report = try await bench.archive.board(bench.board).report
  #expect(report.actions.map { "\($0.title)" } == ["Add an alert on the pool’s use"])
  #expect(report.factors.isEmpty && report.wentPoorly.map { "\($0.text)" } == ["the pool ran out"])
  #expect(report.notes.last.map { "\($0.text)" } == "Limits are in the wiki")

  var second = try await writer.opened()
  let action = try #require(second.firstIndex { $0.value == "Add an alert on the pool’s use" })
  second.insert((name: "out", value: "yes"), at: action + 1)
  #expect(try await writer.save(second).status == 303)
  #expect(try await bench.archive.board(bench.board).report.actions.isEmpty)
}

@Test func `what names or blames somebody is told beside it, all at once, and what was written is there again`()
  async throws
{
  let bench = try await ServiceBench()
  let writer = try await Writer(bench, "writer")
  let form = try await writer.opened()
    .replacing("Add an alert", with: "Ask Alice Moreau for an alert")
    .replacing("the pool ran out", with: "the DBA carelessly left the pool small")
  let refused = try await writer.save(form)
  #expect(refused.status == 422)
  #expect(refused.body.contains("This names &quot;Alice") && refused.body.contains("aria-invalid=\"true\""))
  #expect(refused.body.contains("2 statements need another wording"))
  #expect(refused.body.matches(of: /class="problem"/).count == 3)
  #expect(refused.body.contains("carelessly left the pool small</textarea>"))
  #expect(try await bench.archive.board(bench.board).card.revision == 1)
  #expect(try await writer.opened().contains { $0.value == "Ask Alice Moreau for an alert" })
  let other = try await Writer(bench, "other")
  #expect(try await !other.opened().contains { $0.value.contains("Alice Moreau") })
  _ = try await writer.save([], "/anew")
  #expect(try await writer.opened().contains { $0.value == "Add an alert" })
}

@Test func `whoever comes second sees both changes and chooses`() async throws {
  let bench = try await ServiceBench()
  let (first, second) = (try await Writer(bench, "first"), try await Writer(bench, "second"))
  let (one, other) = (try await first.opened(), try await second.opened())
  #expect(try await first.save(one.replacing("the pool ran out", with: "the pool was small")).status == 303)
  let met = try await second.save(
    other.replacing("the pool ran out", with: "the pool had no limit").replacing("Add an alert", with: "Add two alerts")
  )
  #expect(met.status == 409 && met.body.contains("Somebody else changed"))
  let both = fields(of: met.body)
  for text in ["the pool was small", "the pool had no limit", "Add two alerts"] {
    #expect(both.contains { $0.value == text }, "\(text)")
  }
  // Without a choice nothing is saved, and the note stays.
  for form in [both, both.replacing("Add two alerts", with: "Add three alerts")] {
    let again = try await second.save(form)
    #expect(again.status == 409 && again.body.contains("Two changed one statement"))
    #expect(again.body.contains("Somebody else changed this one too"))
  }
  #expect(try await second.opened().contains { $0.name == "note" })
  var chosen = both
  let mine = try #require(chosen.lastIndex { $0.name == "text" && $0.value == "the pool had no limit" })
  chosen.insert((name: "kept", value: "yes"), at: mine + 1)
  #expect(try await second.save(chosen).status == 303)
  let report = try await bench.archive.board(bench.board).report
  #expect(report.factors.map { "\($0.text)" } == ["the pool was small", "the pool had no limit"])
  #expect(report.actions.map { "\($0.title)" } == ["Add two alerts"])
}

@Test func `what is being written is kept before it is saved, for its writer alone`() async throws {
  let bench = try await ServiceBench()
  let writer = try await Writer(bench, "writer")
  let form = try await writer.opened().replacing("the pool ran out", with: "the pool of Alice Moreau ran")
  #expect(try await writer.save(form, "/sheet").status == 204)
  #expect(try await bench.archive.board(bench.board).card.revision == 1)
  #expect(try await writer.opened().contains { $0.value == "the pool of Alice Moreau ran" })
}

@Test func `a form that was made up changes nothing but what it names`() async throws {
  let bench = try await ServiceBench()
  let writer = try await Writer(bench, "writer")
  for form in [
    [("key", "f1"), ("text", "without a beginning")],
    [("part", "zz"), ("key", "f99999999999999999999"), ("text", "x")],
    [("part", "f"), ("key", "f1 | x\nNotes\n+"), ("text", "y")], [("part", "f"), ("key", "f7"), ("text", "z")],
    [("text", "nothing")], [],
  ] {
    let answered = try await writer.save(form.map { (name: $0.0, value: $0.1) })
    #expect(answered.status == 422 || answered.status == 409, "\(form)")
    _ = try await writer.save([], "/anew")
  }
  #expect(try await bench.archive.board(bench.board).card.revision == 1)
}

@Test func `what was typed is not lost where the session ended meanwhile`() async throws {
  let bench = try await ServiceBench()
  let place = "/boards/\(bench.board)/edit"
  let form = "begun=1.0&key=f1&text=the+pool+%22ran%22+out"
  let refused = try await bench.ask(.post, place, cookie: nil, form: form)
  #expect(refused.status == 401)
  #expect(refused.body.contains("<input type=\"hidden\" name=\"text\" value=\"the pool &quot;ran&quot; out\">"))
  #expect(refused.body.contains("action=\"\(place)\""))
  // A form of another site is no form of ours.
  let foreign = try await bench.ask(.post, place, cookie: nil, form: form, from: "cross-site")
  #expect(foreign.status == 403 && !foreign.body.contains("pool"))
  let huge = try await bench.ask(.post, place, cookie: nil, form: String(repeating: "a=b&", count: 300_000))
  #expect(huge.status == 413)
}
