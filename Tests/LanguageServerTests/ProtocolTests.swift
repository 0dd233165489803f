import Checking
import JSONText
import LanguageServer
import SeededNumbers
import Testing

struct ProtocolTests {
  @Test func `it says what it can do`() throws {
    var talk = try Conversation()
    let abilities = try #require(talk.heard.first?["result"]?["capabilities"])
    #expect(abilities["positionEncoding"]?.string == "utf-16")
    #expect(abilities["textDocumentSync"]?["change"]?.integer == 2)
    #expect(abilities["hoverProvider"]?.bool == true)
    #expect(try talk.request("shutdown", "null")["result"]?.isNull == true)
    try talk.notify("exit", "null")
    #expect(talk.session.exitCode == 0)
  }

  @Test(arguments: [
    (#"["utf-8"]"#, "utf-8"), (#"["utf-16","utf-8"]"#, "utf-8"), (#"["utf-32"]"#, "utf-16"), ("[]", "utf-16"),
  ])
  func `columns are counted as the editor knows it`(offered: String, chosen: String) throws {
    let talk = try Conversation(capabilities: #"{"general":{"positionEncodings":\#(offered)}}"#)
    #expect(talk.heard.first?["result"]?["capabilities"]?["positionEncoding"]?.string == chosen)
  }

  @Test func `an exit without good-bye is a failure`() throws {
    var talk = try Conversation()
    #expect(talk.session.abruptExitCode == 1)
    try talk.notify("exit", "null")
    #expect(talk.session.exitCode == 1)
  }

  @Test(arguments: [
    ("{", -32700), ("", -32700), ("[]", -32600), ("1", -32600), (#"{"jsonrpc":"1.0","id":1,"method":"x"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1}"#, -32600), (#"{"jsonrpc":"2.0","id":{},"method":"x"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":5}"#, -32600), (#"{"jsonrpc":"2.0","id":1,"method":"x"}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":"initialize"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":"textDocument/hover"}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///z"}}}"#, -32602),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///a.md"}}}"#,
      -32602
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///a.md"},"position":{"line":-1,"character":0}}}"#,
      -32602
    ),
  ])
  func `what makes no sense gets the right error`(message: String, code: Int) throws {
    var talk = try Conversation()
    try talk.open("text")
    let answers = try talk.send(message)
    #expect(answers.count == 1)
    #expect(answers.first?["error"]?["code"]?.integer == code)
    #expect(answers.first?["result"] == nil)
  }

  @Test func `before and after its time a request is refused`() throws {
    var session = EditorSession(version: "1") { _ in EditorSession.Settings(checker: Checker()) }
    let hover = Array(#"{"jsonrpc":"2.0","id":"a","method":"textDocument/hover","params":{}}"#.utf8)
    #expect(session.receive(hover).first?.contains("-32002") == true)
    #expect(session.receive(Array(#"{"jsonrpc":"2.0","method":"textDocument/didOpen"}"#.utf8)).isEmpty)
    var talk = try Conversation()
    _ = try talk.request("shutdown", "null")
    #expect(try talk.request("shutdown", "null")["error"]?["code"]?.integer == -32600)
  }

  @Test(arguments: [
    ("textDocument/didChange", "{}"), ("textDocument/didOpen", "{}"), ("textDocument/didClose", "5"),
    ("textDocument/didOpen", #"{"textDocument":{"uri":1}}"#), ("$/cancelRequest", #"{"id":1}"#), ("x/y", "null"),
    ("textDocument/didChange", #"{"textDocument":{"uri":"file:///a.md"},"contentChanges":[{"range":{},"text":""}]}"#),
    ("workspace/didChangeWatchedFiles", "[]"),
  ])
  func `a notification that makes no sense is not answered and harms nothing`(method: String, params: String) throws {
    var talk = try Conversation()
    try talk.open("Bob forgot to update the runbook")
    try talk.notify(method, params)
    #expect(talk.heard.allSatisfy { $0["error"] == nil })
    #expect(try talk.diagnostics()?.count == 1)
  }

  @Test(arguments: 0..<150)
  func `damaged messages never crash it`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    var talk = try Conversation()
    try talk.open("🙃 Bob forgot to update the runbook\r\n\r\ne\u{301} fine")
    let message = Array(
      #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///a.md","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":1},"end":{"line":2,"character":9}},"text":"\ud83d x"}]}}"#
        .utf8)
    for _ in 0..<20 {
      var damaged = message
      for _ in 0..<3 {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        damaged[place] = UInt8.random(in: 32...126, using: &random)
      }
      _ = talk.session.receive(damaged)
      _ = talk.session.settle()
    }
    #expect(try talk.request("shutdown", "null")["result"]?.isNull == true)
  }

  @Test func `frames are cut whole, however they come in`() throws {
    let bytes = MessageFrames.framed("{\"a\":\"🙃\"}") + Array("content-length: 2\r\nContent-Type: x; y\r\n\r\n{}".utf8)
    for size in [1, 3, 1000] {
      var frames = MessageFrames()
      var messages: [String] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        frames.feed(Array(rest.prefix(size)))
        rest = rest.dropFirst(size)
        while let message = try frames.next() { messages.append(String(decoding: message, as: UTF8.self)) }
      }
      #expect(messages == ["{\"a\":\"🙃\"}", "{}"])
    }
  }

  @Test(arguments: [
    "\r\n\r\n", "Content-Type: x\r\n\r\n", "Content-Length: -1\r\n\r\n", "Content-Length: x\r\n\r\n", "hello\r\n",
    "Content-Length: 1\r\nContent-Length: 2\r\n\r\n", "Content-Length: 99999999999999999999\r\n\r\n",
    String(repeating: "x", count: 10_000), "A: " + String(repeating: "x", count: 10_000) + "\r\n",
  ])
  func `a header that makes no sense ends the conversation`(header: String) {
    var frames = MessageFrames()
    frames.feed(Array(header.utf8))
    #expect(throws: MessageFrames.Problem.brokenHeader) { try frames.next() }
  }

  @Test func `a message that is too long is skipped, and the next one is read`() throws {
    var frames = MessageFrames()
    let length = MessageFrames.contentLimit + 1
    frames.feed(Array("Content-Length: \(length)\r\n\r\n".utf8))
    #expect(throws: MessageFrames.Problem.tooLong(length)) { try frames.next() }
    frames.feed([UInt8](repeating: 32, count: length - 5))
    #expect(try frames.next() == nil)
    frames.feed([UInt8](repeating: 32, count: 5) + MessageFrames.framed("{}"))
    #expect(try frames.next() == Array("{}".utf8))
  }
}
