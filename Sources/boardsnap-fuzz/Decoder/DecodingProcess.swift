import ChildProcesses
import Foundation
import Glibc

/// A process that decodes what it is given, watched from outside.
struct DecodingProcess {
  /// How long one input may take.
  static let patience: Int32 = 10_000  // milliseconds

  private let process: ChildProcess
  private let input = Pipe()
  private let output = Pipe()

  init(megabytes: Int, log: URL) throws {
    signal(SIGPIPE, SIG_IGN)  // a process that died answers by its silence
    if !FileManager.default.fileExists(atPath: log.path) { try Data().write(to: log) }
    let printed = try FileHandle(forWritingTo: log)
    try printed.seekToEnd()
    // A crash is to be quick: nobody reads its back trace here.
    let environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    process = try ChildProcess(
      URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().path,
      ["decoder", "--child", "--memory", String(megabytes)], environment: environment,
      input: .descriptor(input.fileHandleForReading.fileDescriptor),
      output: .descriptor(output.fileHandleForWriting.fileDescriptor), error: .descriptor(printed.fileDescriptor))
    // Its ends, else nobody would see that it died.
    try input.fileHandleForReading.close()
    try output.fileHandleForWriting.close()
  }

  func decode(_ file: [UInt8]) -> Outcome {
    let length = (0..<4).map { UInt8(truncatingIfNeeded: file.count >> (8 * $0)) }
    do {
      try input.fileHandleForWriting.write(contentsOf: length + file)
    } catch {
      return .crash
    }
    var waiting = pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Self.patience) > 0 else { return .hang }
    var answer = [UInt8](repeating: 0, count: 5)
    guard read(waiting.fd, &answer, 5) == 5 else { return .crash }
    let peak = answer[1...].reversed().reduce(0) { $0 << 8 | Int($1) }
    switch answer[0] {
    case 0: return .decoded(peak: peak)
    case 1: return .refused(peak: peak)
    default: return .outOfMemory(peak: peak)
    }
  }

  func stop() {
    process.end(by: SIGKILL)
    process.wait()
  }
}
