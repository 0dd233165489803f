import Archive
import JSONText
import Testing

@testable import Service

private struct Writing {
  let bench: ServiceBench
  let program: Program

  init() async throws {
    bench = try await ServiceBench()
    program = try await bench.program("member", as: .member)
  }

  var place: String { "/v1/boards/\(bench.board)" }

  func edit(_ statements: String, ifMatch tag: String? = "\"1\"") async throws -> Program.Answered {
    try await program.ask(.patch, place, "{\"statements\": [\(statements)]}", ifMatch: tag)
  }

  func texts(_ section: String, _ field: String = "text") async throws -> [String] {
    let report = try await program.ask(.get, place).json
    return (report[section]?.array ?? []).compactMap { $0[field]?.string }
  }
}

@Test func `statements are changed, added, moved and taken out in one request`() async throws {
  let writing = try await Writing()
  let listed = try await writing.program.ask(.get, writing.place + "/statements")
  #expect(listed.tag == "\"1\"")
  let keys = (listed.json["statements"]?.array ?? []).compactMap { $0["key"]?.string }
  #expect(keys.contains("t1") && keys.contains("f1") && keys.contains("a1"))
  let edited = try await writing.edit(
    """
    {"key": "f1", "section": "wentPoorly"}, {"key": "a1", "text": "Add an alert on the pool’s use"},
    {"partOf": "a1", "text": "Choose a threshold"}, {"section": "timeline", "text": "The pool ran out", "time": "14:02"},
    {"section": "notes", "text": "Limits are\\nin the wiki"}
    """)
  #expect(edited.status == 200 && edited.tag == "\"2\"")
  #expect(edited.json["actions"]?.array?.first?["title"]?.string == "Add an alert on the pool’s use")
  #expect(edited.json["actions"]?.array?.first?["subtasks"]?.array?.count == 1)
  #expect(try await writing.texts("wentPoorly") == ["the pool ran out"])
  #expect(try await writing.texts("timeline", "time") == ["14:02"])
  #expect(try await writing.texts("notes") == ["Limits are in the wiki"])
  // An action goes with its parts.
  let second = try await writing.edit("{\"key\": \"a1\", \"remove\": true}", ifMatch: edited.tag)
  #expect(second.status == 200 && second.json["actions"]?.array?.isEmpty == true)
  let titled = try await writing.program.ask(.patch, writing.place, "{\"title\": \"Pool outage\"}", ifMatch: second.tag)
  #expect(titled.json["title"]?.string == "Pool outage")
}

@Test func `what names or blames somebody is refused with its place and its reason, and nothing is changed`()
  async throws
{
  let writing = try await Writing()
  let refused = try await writing.edit(
    """
    {"key": "t1", "text": "Pool outage"}, {"key": "a1", "text": "Ask Alice Moreau for an alert"},
    {"section": "factors", "text": "the DBA carelessly left the pool small"}, {"section": "notes", "text": " "}
    """)
  #expect(refused.status == 422 && refused.problem == "statements-refused")
  let errors = refused.json["errors"]?.array ?? []
  let told = errors.map {
    "\($0["change"]?.integer ?? -1) \($0["statement"]?.string ?? "new") \($0["reason"]?.string ?? "")"
  }
  #expect(Set(told) == ["1 a1 name", "2 new blame", "3 new empty"])
  #expect(errors.first { $0["reason"]?.string == "blame" }?["instead"]?.string != nil)
  #expect(try await writing.bench.archive.board(writing.bench.board).card.revision == 1)
  let unknown = try await writing.edit("{\"key\": \"f9\", \"text\": \"x\"}")
  #expect(unknown.status == 422 && unknown.json["errors"]?.array?.first?["reason"]?.string == "unknown")
}

@Test func `one statement is edited by its key`() async throws {
  let writing = try await Writing()
  let place = writing.place + "/statements/f1"
  let edited = try await writing.program.ask(.patch, place, "{\"text\": \"the pool was small\"}", ifMatch: "*")
  #expect(edited.status == 200 && edited.tag == "\"2\"" && edited.body.contains("the pool was small"))
  #expect(
    try await writing.program.ask(.patch, place, "{\"text\": \"Alice Moreau did it\"}", ifMatch: edited.tag).status
      == 422)
  let missing = writing.place + "/statements/f7"
  #expect(try await writing.program.ask(.patch, missing, "{\"text\": \"x\"}", ifMatch: edited.tag).status == 404)
}

@Test func `who edits says which revision they saw`() async throws {
  let writing = try await Writing()
  let change = "{\"key\": \"f1\", \"text\": \"the pool was small\"}"
  #expect(try await writing.edit(change, ifMatch: nil).problem == "if-match-needed")
  for tag in ["\"2\"", "W/\"1\"", "1", "\"x\""] {
    let answered = try await writing.edit(change, ifMatch: tag)
    #expect(answered.status == 412 && answered.problem == "changed-since", "\(tag)")
  }
  #expect(try await writing.edit(change, ifMatch: "\"7\", \"1\"").status == 200)
  #expect(try await writing.edit(change).status == 412)
}

@Test(arguments: [
  #"{"key": "f1"}"#, #"{"text": "x"}"#, #"{"key": "f1", "txt": "x"}"#, #"{"key": "f1", "remove": true, "text": "x"}"#,
  #"{"key": "f1", "text": 7}"#, #"{"section": "title", "text": "x"}"#, #"{"key": "t1", "section": "notes"}"#,
  #"{"section": "factors", "text": "x", "time": "14:02"}"#, #"{"partOf": "f1", "text": "x"}"#,
  #"{"key": "f1", "text": "x"}, {"key": "f1", "remove": true}"#, "7", "",
])
func `a change that says nothing that can be done is a bad request`(statements: String) async throws {
  let writing = try await Writing()
  let answered = try await writing.edit(statements)
  #expect(answered.status == 400 && answered.problem == "bad-request")
  #expect(try await writing.bench.archive.board(writing.bench.board).card.revision == 1)
}
