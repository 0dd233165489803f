import ChildProcesses
import Foundation
import Glibc

/// A service on an archive of its own, with an account, a project, a board and a token.
final class StartedService {
  /// What requests are made from.
  struct Known {
    var cookie = ""
    var token = ""
    var project = ""
    var board = ""
    var origin = ""
  }

  private(set) var known = Known()
  private(set) var port: UInt16 = 0
  private let process: ChildProcess
  private let folder: URL

  private static let notes = """
    # Checkout outage

    - 14:02 v2.3 was deployed

    ## Root cause

    - the pool is small

    ## Actions

    - [ ] Add an alert
    """

  /// - Throws: ``ServiceProblem``.
  init(program: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "boardsnap-fuzz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let printed = folder.appending(path: "printed.txt")
    try Data().write(to: printed)
    let said = try FileHandle(forWritingTo: printed)
    process = try ChildProcess(
      program,
      [
        "serve", "--listen", "127.0.0.1:0", "--home", folder.appending(path: "home").path, "--snap-limit", "100000",
      ], output: .inherited, error: .descriptor(said.fileDescriptor))
    var told = ""
    for _ in 0..<300 where told.firstMatch(of: /\/join\/(\S+)/) == nil && process.isRunning {
      usleep(100_000)
      told = try String(contentsOf: printed, encoding: .utf8)
    }
    guard let link = told.firstMatch(of: /\/join\/(\S+)/)?.output.1,
      let port = told.firstMatch(of: /127\.0\.0\.1:(\d+)/).flatMap({ UInt16($0.output.1) })
    else { throw ServiceProblem.notStarted(program) }
    self.port = port
    // As each request names the host.
    known.origin = "http://127.0.0.1"
    try settle(String(link))
  }

  private func settle(_ link: String) throws {
    let joined = try post("/join/\(link)", "name=Fuzz&password=correct+horse+battery")
    known.cookie = try needed(joined.field("Set-Cookie"), "The first account", joined).prefix { $0 != ";" }.description
    let made = try post("/projects", "name=Payments")
    known.project =
      try needed(made.field("Location"), "A project", made).split(separator: "/").last.map(String.init) ?? ""
    let tokens = try post("/tokens", "name=fuzz&scope=write")
    known.token = try needed(
      tokens.body.firstMatch(of: /bsnap_[\w\-]{43}/).map { String($0.output) }, "A token", tokens)
    let kept = try HTTPExchange(port: port).send(
      Array(
        RequestMaker.head(
          "POST /v1/boards?wait=30&project=\(known.project)", length: Self.notes.utf8.count,
          ["Authorization: Bearer \(known.token)", "Content-Type: text/markdown"]
        ).utf8) + Array(Self.notes.utf8))
    known.board = try needed(kept.field("Location"), "A board", kept).split(separator: "/").last.map(String.init) ?? ""
  }

  private func needed(_ value: String?, _ what: String, _ answer: HTTPExchange.Answer) throws -> String {
    guard let value else { throw ServiceProblem.refused(what, status: answer.status) }
    return value
  }

  private func post(_ path: String, _ form: String) throws -> HTTPExchange.Answer {
    let head = RequestMaker.head(
      "POST \(path)", length: form.utf8.count,
      ["Origin: \(known.origin)", "Cookie: \(known.cookie)", "Content-Type: application/x-www-form-urlencoded"])
    return try HTTPExchange(port: port).send(Array((head + form).utf8))
  }

  var isRunning: Bool { process.isRunning }

  /// The most memory that it had, in kilobytes.
  private(set) lazy var peak: Int = {
    let status = (try? String(contentsOfFile: "/proc/\(process.number)/status", encoding: .utf8)) ?? ""
    return status.firstMatch(of: /VmHWM:\s+(\d+)/).flatMap { Int($0.output.1) } ?? 0
  }()

  func stop() {
    process.end()
    process.wait()
    do { try FileManager.default.removeItem(at: folder) } catch {
      print("\(folder.path) could not be removed: \(error)")
    }
  }
}
