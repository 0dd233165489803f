import ArgumentParser
import Checking
import LanguageServer

struct LSPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: "Speaks the Language Server Protocol on standard input and output, for editors.",
    discussion: """
      Editors start it themselves; 'Documentation/editors.md' says how to tell them. Settings come from the nearest \
      .boardsnap.yml above each document.
      """)

  /// What most editors start servers with. There is no other way to talk.
  @Flag(help: ArgumentHelp("Speak on standard input and output, as it does anyway.", visibility: .hidden))
  var stdio = false

  func run() throws {
    let code = try serve()
    if code != 0 { throw ExitCode(code) }
  }

  /// - Returns: the exit status that the protocol asks for.
  private func serve() throws(Failure) -> Int32 {
    var session = EditorSession(version: BoardSnap.configuration.version, settings: DocumentSettings.settings)
    var frames = MessageFrames()
    while true {
      let part = try StandardInput.read(atMost: 64 << 10)
      if part.isEmpty { return session.abruptExitCode }
      frames.feed(part)
      while session.exitCode == nil, let answers = answers(&session, &frames) { try send(answers) }
      if let code = session.exitCode { return code }
      try send(session.settle())
    }
  }

  /// To the next message that is here; nil when there is none.
  private func answers(_ session: inout EditorSession, _ frames: inout MessageFrames) -> [String]? {
    do throws(MessageFrames.Problem) {
      return try frames.next().map { session.receive($0) }
    } catch {
      return session.refuse(error)
    }
  }

  private func send(_ messages: [String]) throws(Failure) {
    for message in messages { try StandardOutput.write(MessageFrames.framed(message)) }
  }
}
