import Archive
import Blameless
import HTTPTypes
import JSONText
import Testing

@testable import Service

private let place = "/write/turned"

private func turned(
  _ bench: ServiceBench, _ notes: String, in project: Project.ID? = nil, as cookie: String,
  from site: String? = "same-origin"
) async throws -> ServiceBench.Answered {
  let body = JSONValue.object([("project", JSONValue(project?.text)), ("notes", .string(notes))]).line
  return try await bench.ask(
    .post, place, cookie: cookie, form: body, type: "application/json", from: site,
    headers: [.accept: "application/json"])
}

private func sentences(_ answered: ServiceBench.Answered) throws -> [JSONValue] {
  try #require(try JSONReader.value(of: Array(answered.body.utf8))["sentences"]?.array)
}

/// What JavaScript's `slice` gives.
private func slice(_ text: String, _ sentence: JSONValue) throws -> String {
  let (from, to) = (try #require(sentence["from"]?.integer), try #require(sentence["to"]?.integer))
  return String(decoding: Array(text.utf16)[from..<to], as: UTF16.self)
}

@Test func `a sentence that blames comes with its rule, a question and a restatement, where JavaScript finds it`()
  async throws
{
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let notes = "🧯 Ausfall\u{301} 支払い\n\nThe pool ran out. The DBA forgot to raise the limit.\n- an alert came\n"
  let answered = try await turned(bench, notes, as: member)
  #expect(answered.status == 200 && answered.headers[.contentType] == "application/json")
  let found = try sentences(answered)
  #expect(found.count == 1)
  #expect(try slice(notes, found[0]) == "The DBA forgot to raise the limit.")
  #expect(found[0]["findings"]?.array?.first?["rule"]?.string == "personal-omission")
  #expect(found[0]["questions"]?.array?.first?.string?.hasSuffix("?") == true)
}

@Test func `names are told, those of the project's roster too, and its words are nobody`() async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let notes = "14:02 paged mustrum\n14:10 Athena restarted\n"
  try await bench.archive.setContext(
    ProjectContext(
      roster: [Person(name: "Oberon Mustrum")], vocabulary: Vocabulary(services: ["Athena"])),
    pinned: [], of: bench.project, seen: 0)
  let found = try sentences(try await turned(bench, notes, in: bench.project.id, as: member))
  #expect(found.flatMap { $0["names"]?.array ?? [] }.compactMap { $0["name"]?.string } == ["mustrum"])
  #expect(try slice(notes, try #require(found.first)).contains("mustrum"))
}

@Test func `only who may write in a project has its roster asked`() async throws {
  let bench = try await ServiceBench()
  for (name, role, status) in [("stranger", nil, 404), ("reader", Role.reader, 403), ("member", .member, 200)] {
    let cookie = try await bench.member(name, as: role)
    #expect(try await turned(bench, "x", in: bench.project.id, as: cookie).status == status)
    #expect(try await turned(bench, "x", as: cookie, from: "cross-site").status == 403)
  }
}

@Test func `what is too long, or asked too often, is refused as JSON`() async throws {
  let bench = try await ServiceBench()
  let member = try await bench.member("member", as: .member)
  let long = try await turned(bench, String(repeating: "é", count: Turning.largest / 2 + 1), as: member)
  #expect(long.status == 413 && long.headers[.contentType] == "application/json")
  var last = long
  for _ in 0..<120 { last = try await turned(bench, "x", as: member) }
  #expect(last.status == 429 && last.headers[.retryAfter] == "1")
  let other = try await bench.member("other", as: .member)
  #expect(try await turned(bench, "x", as: other).status == 200)
}
