import Checking
import JSONText
import LanguageServer
import SeededNumbers
import Testing

struct DocumentTests {
  @Test func `findings are underlined as one types, and gone when they are`() throws {
    var talk = try Conversation()
    try talk.open("# A\n\nAll is well.\n")
    #expect(try talk.diagnostics()?.isEmpty == true)
    try talk.change(
      #"{"range":{"start":{"line":2,"character":0},"end":{"line":2,"character":12}},"text":"Bob forgot to update the runbook"}"#
    )
    let found = try #require(try talk.diagnostics()?.first)
    #expect(place(found["range"]) == "2:0-2:3")
    #expect(found["severity"]?.integer == 1)
    #expect(found["code"]?.string == "personal-omission")
    #expect(found["source"]?.string == "boardsnap")
    #expect(found["message"]?.string?.contains("What checks that the runbook is updated?") == true)
    #expect(try talk.diagnostics() == nil)
    try talk.change(#"{"text":"fine"}"#)
    #expect(try talk.diagnostics()?.isEmpty == true)
    try talk.open("Bob forgot to update the runbook")
    try talk.notify("textDocument/didClose", #"{"textDocument":{"uri":"file:///a.md"}}"#)
    #expect(talk.heard.last?["params"]?["diagnostics"]?.array?.isEmpty == true)
  }

  @Test(arguments: [
    ("🙃🙃 Bob forgot to update the runbook", "0:5-0:8", "0:9-0:12"),
    ("x\r\ny\r\n\r\n- 🙃 **Bob** forgot to update the runbook", "3:7-3:10", "3:9-3:12"),
    ("e\u{301}; Bob forgot to update the runbook", "0:4-0:7", "0:5-0:8"),
    ("x\r\rBob forgot to update the runbook", "2:0-2:3", "2:0-2:3"),
    ("שלום; Bob forgot to update the runbook", "0:6-0:9", "0:10-0:13"),
  ])
  func `places are right with emoji, accents and any line break`(text: String, utf16: String, utf8: String) throws {
    var talk = try Conversation()
    try talk.open(text)
    #expect(place(try talk.diagnostics()?.first?["range"]) == utf16)
    var other = try Conversation(capabilities: #"{"general":{"positionEncodings":["utf-8"]}}"#)
    try other.open(text)
    #expect(place(try other.diagnostics()?.first?["range"]) == utf8)
  }

  /// Each row: the text, where "x" is put, and what comes out.
  @Test(arguments: [
    ("🙃b", 0, 2, "🙃xb"), ("🙃b", 0, 1, "x🙃b"), ("🙃b", 0, 99, "🙃bx"), ("a\r\nb", 0, 99, "ax\r\nb"),
    ("a\r\nb", 1, 1, "a\r\nbx"), ("a\nb", 9, 0, "a\nbx"), ("e\u{301}b", 0, 2, "e\u{301}xb"), ("", 0, 0, "x"),
    ("a\rb", 1, 0, "a\rxb"),
  ])
  func `a change lands where the editor means it`(text: String, line: Int, character: Int, result: String) throws {
    var talk = try Conversation()
    // What the text is, is told by the place of what follows it.
    let probe = " Bob forgot to update the runbook"
    let place = #"{"line":\#(line),"character":\#(character)}"#
    try talk.open(text)
    try talk.change(#"{"range":{"start":\#(place),"end":\#(place)},"text":"x"}"#)
    var expected = try Conversation()
    try expected.open(result)
    let end = #"{"line":99,"character":0}"#
    let append = #"{"range":{"start":\#(end),"end":\#(end)},"text":"\n\n\#(probe)"}"#
    try talk.change(append, version: 3)
    try expected.change(append, version: 3)
    let mine = LanguageServerTests.place(try talk.diagnostics()?.first?["range"])
    #expect(mine == LanguageServerTests.place(try expected.diagnostics()?.first?["range"]))
    #expect(!mine.contains("-1:"))
  }

  @Test(arguments: 0..<60)
  func `changes one by one give the same as the whole text`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let pieces = [
      "🙃", "e\u{301}", "\r\n", "\n", "\n\n", "Bob forgot to update the runbook", " ", "`", "- ", "x", "ש", "> ",
      "\u{FEFF}",
    ]
    var units = Array("Alice deployed without tests\n\n🙃".utf16)
    var talk = try Conversation()
    try talk.open(String(decoding: units, as: UTF16.self), language: "plaintext")
    for version in 2..<14 {
      var low = Int.random(in: 0...units.count, using: &random)
      var high = min(units.count, low + Int.random(in: 0...5, using: &random))
      while low > 0, low < units.count, UTF16.isTrailSurrogate(units[low]) || isInBreak(units, low) { low -= 1 }
      while high < units.count, UTF16.isTrailSurrogate(units[high]) || isInBreak(units, high) { high += 1 }
      high = max(low, high)
      let text = pieces.randomElement(using: &random) ?? ""
      let change = JSONValue.object([("range", range(units, low, high)), ("text", .string(text))])
      units.replaceSubrange(low..<high, with: Array(text.utf16))
      try talk.change(change.line, version: version)
    }
    let mine = try talk.diagnostics()
    var whole = try Conversation()
    try whole.open(String(decoding: units, as: UTF16.self), language: "plaintext")
    let all = try whole.diagnostics()
    #expect(mine?.map(\.line) == all?.map(\.line))
  }

  private func isInBreak(_ units: [UInt16], _ index: Int) -> Bool {
    index > 0 && index < units.count && units[index] == 10 && units[index - 1] == 13
  }

  private func range(_ units: [UInt16], _ low: Int, _ high: Int) -> JSONValue {
    let place = { (index: Int) in
      let before = String(decoding: units[..<index], as: UTF16.self)
      let lines = before.split(separator: /\r\n|\n|\r/, omittingEmptySubsequences: false)
      return JSONValue.object([
        ("line", .integer(lines.count - 1)), ("character", .integer(lines.last?.utf16.count ?? 0)),
      ])
    }
    return .object([("start", place(low)), ("end", place(high))])
  }

  @Test func `what the document names further up is known further down at once`() throws {
    var talk = try Conversation()
    let asked = "Why did the engineer skip testing?"
    try talk.open("All is well.\n\n\(asked)\n")
    let before = try talk.diagnostics()?.first?["message"]?.string
    try talk.change(#"{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":3}},"text":"Staging"}"#)
    let after = try talk.diagnostics()?.first?["message"]?.string
    var other = try Conversation()
    try other.open("Staging is well.\n\n\(asked)\n")
    #expect(after != nil && before != nil)
    #expect(after == (try other.diagnostics()?.first?["message"]?.string))
  }

  @Test func `hovering says why and what to ask`() throws {
    var talk = try Conversation(capabilities: #"{"textDocument":{"hover":{"contentFormat":["markdown"]}}}"#)
    try talk.open("Fine.\n\nBob forgot to update the run_book [x](http://a)")
    let at = { (line: Int, character: Int) in
      #"{"textDocument":{"uri":"file:///a.md"},"position":{"line":\#(line),"character":\#(character)}}"#
    }
    let answer = try talk.request("textDocument/hover", at(2, 14))
    let covered = place(answer["result"]?["range"])
    #expect(covered.hasPrefix("2:0-"))
    let text = try #require(answer["result"]?["contents"]?["value"]?.string)
    #expect(text.contains("What checks that") && text.contains("`personal-omission`"))
    #expect(!text.contains("run_book"))  // escaped
    #expect(try talk.request("textDocument/hover", at(0, 1))["result"]?.isNull == true)
  }

  @Test func `actions say it in other words, or write a question below`() throws {
    var talk = try Conversation()
    try talk.open(
      "> Fine\r\n\r\nBob forgot to update the runbook. All\r\nelse was fine.\r\n\r\n- 🙃 Noor never warmed the cache")
    let actions = try talk.actions(2, 1)
    let edits = actions.map { $0["edit"]?["changes"]?["file:///a.md"]?.array?.first }
    #expect(actions.map { $0["kind"]?.string } == ["quickfix", "quickfix", "quickfix"])
    #expect(actions.first?["isPreferred"]?.bool == true)
    #expect(edits.first??["newText"]?.string == "The runbook was not updated.")
    #expect(place(edits.first??["range"]) == "2:0-2:33")
    #expect(edits[1]?["newText"]?.string == "\r\n\r\nWhat checks that the runbook is updated?")
    #expect(place(edits[1]?["range"]) == "3:14-3:14")
    let item = try talk.actions(5, 6)
    let question = item.last?["edit"]?["changes"]?["file:///a.md"]?.array?.first
    #expect(question?["newText"]?.string?.hasPrefix("\r\n  - What ") == true)
    #expect(place(question?["range"]) == "5:32-5:32")
    #expect(try talk.actions(0, 1).isEmpty)
  }

  @Test func `an editor that knows versions gets edits for one version`() throws {
    var talk = try Conversation(capabilities: #"{"workspace":{"workspaceEdit":{"documentChanges":true}}}"#)
    try talk.open("Bob forgot to update the runbook")
    let edit = try talk.actions(0, 0).first?["edit"]?["documentChanges"]?.array?.first
    #expect(edit?["textDocument"]?["version"]?.integer == 1)
  }

  @Test func `other kinds of action are not offered`() throws {
    var talk = try Conversation()
    try talk.open("Bob forgot to update the runbook")
    let params =
      #"{"textDocument":{"uri":"file:///a.md"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"context":{"diagnostics":[],"only":["refactor"]}}"#
    #expect(try talk.request("textDocument/codeAction", params)["result"]?.array?.isEmpty == true)
  }

  @Test func `settings that change are looked at again`() throws {
    final class Team { var isOff = false }
    let team = Team()
    var talk = try Conversation(capabilities: #"{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}"#)
    { _ in
      let settings = CheckSettings(rulesOff: team.isOff ? ["personal-omission"] : [])
      return EditorSession.Settings(checker: Checker(settings), problem: team.isOff ? "Line 3 is odd." : nil)
    }
    #expect(talk.heard.contains { $0["method"]?.string == "client/registerCapability" })
    try talk.open("Bob forgot to update the runbook")
    #expect(try talk.diagnostics()?.count == 1)
    team.isOff = true
    try talk.notify("workspace/didChangeWatchedFiles", #"{"changes":[{"uri":"file:///.boardsnap.yml","type":2}]}"#)
    #expect(try talk.diagnostics()?.isEmpty == true)
    #expect(talk.heard.last?["method"]?.string == "window/showMessage")
    team.isOff = false
    try talk.notify("textDocument/didSave", #"{"textDocument":{"uri":"file:///.boardsnap.yml"}}"#)
    #expect(try talk.diagnostics()?.count == 1)
  }

  @Test func `half of a surrogate pair is one unit wide`() throws {
    var talk = try Conversation()
    try talk.notify(
      "textDocument/didOpen",
      #"{"textDocument":{"uri":"file:///a.md","languageId":"markdown","version":1,"text":"\ud83d; Bob forgot to update the runbook"}}"#
    )
    #expect(place(try talk.diagnostics()?.first?["range"]) == "0:3-0:6")
  }
}
