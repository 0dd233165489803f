import ChildProcesses
import Foundation
import JSONText
import Testing

@testable import boardsnap

/// `boardsnap lsp`, talked to as an editor does.
@Suite(.timeLimit(.minutes(2)))
struct EditorTests {
  @Test func `an editor opens, types, asks, fixes and says good-bye`() throws {
    let scratch = try Scratch()
    let uri = "file://" + scratch.path("notes.md")
    let talk = try EditorTalk()
    let answer = try talk.request("initialize", #"{"processId":null,"rootUri":null,"capabilities":{}}"#)
    #expect(answer["result"]?["serverInfo"]?["name"]?.string == "BoardSnap")
    try talk.notify("initialized", "{}")
    try talk.open(uri, "# 🙃\r\n\r\nAll is well.\r\n")
    #expect(try talk.diagnostics(uri).isEmpty)
    let end = #"{"line":2,"character":12}"#
    try talk.change(uri, #"{"range":{"start":\#(end),"end":\#(end)},"text":" 🙃 Bob forgot to update the runbook"}"#)
    let found = try talk.diagnostics(uri)
    #expect(found.first?["range"]?["start"]?["character"]?.integer == 16)
    let place = #"{"line":2,"character":17}"#
    let hover = try talk.request("textDocument/hover", #"{"textDocument":{"uri":"\#(uri)"},"position":\#(place)}"#)
    #expect(
      hover["result"]?["contents"]?["value"]?.string?.contains("What checks that the runbook is updated?") == true)
    let actions = try talk.request(
      "textDocument/codeAction",
      #"{"textDocument":{"uri":"\#(uri)"},"range":{"start":\#(place),"end":\#(place)},"context":{"diagnostics":[]}}"#)
    let titles = try #require(actions["result"]?.array).compactMap { $0["title"]?.string }
    #expect(titles.contains("Ask: What checks that the runbook is updated?"))
    #expect(try talk.request("shutdown", "null")["result"]?.isNull == true)
    try talk.notify("exit", "null")
    #expect(talk.end() == 0)
  }

  @Test func `settings above the file hold, and a mistake in them is shown`() throws {
    let scratch = try Scratch()
    let uri = "file://" + scratch.path("notes.md")
    _ = try scratch.file(".boardsnap.yml", "rules:\n  personal-omission: off\n")
    let talk = try EditorTalk()
    _ = try talk.request("initialize", #"{"capabilities":{}}"#)
    try talk.open(uri, "Bob forgot to update the runbook")
    #expect(try talk.diagnostics(uri).isEmpty)
    _ = try scratch.file(".boardsnap.yml", "rules:\n  personal-omision: off\n")
    try talk.notify(
      "workspace/didChangeWatchedFiles", #"{"changes":[{"uri":"file://\#(scratch.path(".boardsnap.yml"))","type":2}]}"#)
    let shown = try talk.message { $0["method"]?.string == "window/showMessage" }
    #expect(shown["params"]?["message"]?.string?.contains("line 2") == true)
    #expect(try talk.diagnostics(uri).count == 1)
  }

  @Test func `an editor that is gone without a word leaves no program behind`() throws {
    let talk = try EditorTalk()
    _ = try talk.request("initialize", #"{"capabilities":{}}"#)
    #expect(talk.end() == 1)
  }

  @Test func `a header that makes no sense is answered and ends it`() throws {
    let talk = try EditorTalk()
    try talk.write(Array("GET / HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
    #expect(try talk.message { _ in true }["error"]?["code"]?.integer == -32700)
    #expect(talk.end() == 1)
  }

  @Test func `a thousand lines are answered while one types`() throws {
    let talk = try EditorTalk()
    let uri = "file:///nowhere/long.md"
    _ = try talk.request("initialize", #"{"capabilities":{}}"#)
    let paragraph = "The load balancer failed to fail over at 14:02, and the on-call engineer rolled back to v2.3.\n\n"
    try talk.open(
      uri,
      String(repeating: paragraph, count: 450) + "Bob forgot to update the runbook.\n\n"
        + (0..<50).map { "Line \($0) says that the alert fired late.\n\n" }.joined())
    #expect(try talk.diagnostics(uri).count == 1)
    let clock = ContinuousClock()
    var slowest = Duration.zero
    for typed in 0..<20 {
      let place = #"{"line":500,"character":0}"#
      let taken = try clock.measure {
        try talk.change(uri, #"{"range":{"start":\#(place),"end":\#(place)},"text":"x\#(typed) "}"#)
        _ = try talk.diagnostics(uri)
      }
      slowest = max(slowest, taken)
    }
    // 100 ms is the promise of a release build; this one is not optimised, and the machine may be busy.
    #expect(slowest < .milliseconds(1500))
    print("slowest answer: \(slowest)")
  }
}

/// The program on the other end of two pipes.
final class EditorTalk {
  struct Ended: Error {}

  private let process: ChildProcess
  private let input = Pipe()
  private let output = Pipe()
  private var frames = Frames()
  private var waiting: [JSONValue] = []
  private var lastID = 0

  init() throws {
    process = try ChildProcess(
      Program.executable.path, ["lsp", "--stdio"], input: .descriptor(input.fileHandleForReading.fileDescriptor),
      output: .descriptor(output.fileHandleForWriting.fileDescriptor))
    try input.fileHandleForReading.close()
    try output.fileHandleForWriting.close()
  }

  func write(_ bytes: [UInt8]) throws { try input.fileHandleForWriting.write(contentsOf: Data(bytes)) }

  private func send(_ text: String) throws {
    try write(Array("Content-Length: \(text.utf8.count)\r\n\r\n\(text)".utf8))
  }

  func request(_ method: String, _ params: String) throws -> JSONValue {
    lastID += 1
    let id = lastID
    try send(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#)
    return try message { $0["id"]?.integer == id }
  }

  func notify(_ method: String, _ params: String) throws {
    try send(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#)
  }

  func open(_ uri: String, _ text: String) throws {
    let item = JSONValue.object([
      ("uri", .string(uri)), ("languageId", .string("markdown")), ("version", .integer(1)), ("text", .string(text)),
    ])
    try notify("textDocument/didOpen", #"{"textDocument":\#(item.line)}"#)
  }

  func change(_ uri: String, _ change: String) throws {
    try notify(
      "textDocument/didChange", #"{"textDocument":{"uri":"\#(uri)","version":2},"contentChanges":[\#(change)]}"#)
  }

  func diagnostics(_ uri: String) throws -> [JSONValue] {
    try message { $0["params"]?["uri"]?.string == uri }["params"]?["diagnostics"]?.array ?? []
  }

  /// The next message of a kind; those before it are kept for later.
  func message(_ isWanted: (JSONValue) -> Bool) throws -> JSONValue {
    while true {
      if let index = waiting.firstIndex(where: isWanted) { return waiting.remove(at: index) }
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { throw Ended() }
      for frame in frames.cut(Array(data)) { waiting.append(try JSONReader.value(of: frame)) }
    }
  }

  /// - Returns: the exit status.
  func end() -> Int32 {
    do { try input.fileHandleForWriting.close() } catch { Issue.record("\(error)") }
    return process.wait().status
  }

  /// Its own reading of frames, so that the test does not believe what it tests.
  private struct Frames {
    private var buffer: [UInt8] = []

    mutating func cut(_ bytes: [UInt8]) -> [[UInt8]] {
      buffer += bytes
      var frames: [[UInt8]] = []
      while let end = buffer.firstRange(of: Array("\r\n\r\n".utf8)) {
        let header = String(decoding: buffer[..<end.lowerBound], as: UTF8.self)
        guard let length = header.split(separator: ":").last.flatMap({ Int($0.drop { $0 == " " }) }),
          buffer.count >= end.upperBound + length
        else { break }
        frames.append(Array(buffer[end.upperBound..<(end.upperBound + length)]))
        buffer.removeFirst(end.upperBound + length)
      }
      return frames
    }
  }
}
