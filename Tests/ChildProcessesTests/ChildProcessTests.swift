import Foundation
import Testing

@testable import ChildProcesses

/// What a shell prints, and how it ended.
private func shell(
  _ script: String, environment: [String: String]? = nil, in folder: String? = nil
) throws -> (end: ProcessEnd, printed: String) {
  let pipe = Pipe()
  let child = try ChildProcess(
    "/bin/sh", ["-c", script], environment: environment, in: folder,
    output: .descriptor(pipe.fileHandleForWriting.fileDescriptor))
  try pipe.fileHandleForWriting.close()
  let printed = try pipe.fileHandleForReading.readToEnd() ?? Data()
  return (child.wait(), String(decoding: printed, as: UTF8.self))
}

@Test func `a program's words, its environment and its folder are as they were given`() throws {
  let answer = try shell("echo \"$WORD $(pwd)\"; exit 3", environment: ["WORD": "a b", "PATH": "/bin"], in: "/usr")
  #expect(answer.printed == "a b /usr\n" && answer.end == .exited(status: 3) && answer.end.status == 3)
}

@Test func `a program that a signal ended is told from one that ended by itself`() throws {
  let answer = try shell("kill -9 $$")
  #expect(answer.end == .killed(signal: SIGKILL) && answer.end.status == 137 && !answer.end.isSuccess)
}

@Test func `a program that is not there is told, with its name`() {
  #expect(throws: ProcessNotStarted(program: "no-such-program", code: ENOENT)) {
    try ChildProcess("no-such-program", [])
  }
}

@Test func `a program has none of the files that are open here`() throws {
  let open = (0..<8).map { _ in dup(STDERR_FILENO) }
  defer { for number in open { close(number) } }
  let answer = try shell("ls /proc/self/fd | wc -l")
  // The three, and the folder that is being listed.
  #expect(answer.end.isSuccess && answer.printed.trimmingCharacters(in: .whitespacesAndNewlines) == "4")
}

@Test func `what is ignored here ends a program all the same`() throws {
  let before = signal(SIGUSR1, SIG_IGN)
  defer { signal(SIGUSR1, before) }
  let child = try ChildProcess("sleep", ["60"])
  child.end(by: SIGUSR1)
  #expect(child.wait() == .killed(signal: SIGUSR1) && !child.isRunning)
}

@Test func `a program that nobody waits for any more is ended`() throws {
  var child: ChildProcess? = try ChildProcess("sleep", ["60"])
  let number = try #require(child?.number)
  child = nil
  #expect(kill(number, 0) == -1 && errno == ESRCH)
}
