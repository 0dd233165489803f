import Blameless
import ChildProcesses
import Glibc
import Rosters

/// A repository that git is asked about.
struct GitRepository {
  let path: Path

  /// Who wrote to it, on every branch.
  func people() throws(Failure) -> [Person] {
    guard path.status?.kind == S_IFDIR else {
      throw Failure(.noInput, "\(path) is no folder. Give a folder of a Git repository.")
    }
    var authors = GitAuthors()
    var pending: [UInt8] = []
    try log { part in
      pending += part
      // Whole lines only: a letter may be torn in two at the end.
      guard let end = pending.lastIndex(of: UInt8(ascii: "\n")) else { return }
      for line in pending[..<end].split(separator: UInt8(ascii: "\n")) {
        authors.read(String(decoding: line, as: UTF8.self))
      }
      pending.removeFirst(end + 1)
    }
    authors.read(String(decoding: pending, as: UTF8.self))
    let mailmap = path.appending(".mailmap")
    if mailmap.status?.kind == S_IFREG {
      let text = try TextFile(path: mailmap, role: "mailmap").read()
      for line in text.split(whereSeparator: \.isNewline) { authors.read(mailmap: String(line)) }
    }
    guard !authors.people.isEmpty else {
      throw Failure(.badInput, "\(path) has no commits by people yet. Give another repository.")
    }
    return authors.people
  }

  private func log(_ take: ([UInt8]) -> Void) throws(Failure) {
    var ends: [CInt] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure(.defect, "No pipe could be made: \(reason(errno)).") }
    let (reading, writing) = (ends[0], ends[1])
    defer { close(reading) }
    let git: ChildProcess
    do {
      defer { close(writing) }
      git = try ChildProcess("git", arguments, output: .descriptor(writing))
    } catch {
      throw Failure(.unavailable, "git could not be started. Install it: apt-get install git.")
    }
    try FileDescriptor(reading).readAll({ part throws(Failure) in take(part) }) { code in
      Failure(.inputOutput, "What git says could not be read: \(reason(code)). Try again.")
    }
    guard git.wait().isSuccess else {
      throw Failure(.noInput, "\(path) is no Git repository that git reads. Run 'git log' there to see why.")
    }
  }

  private var arguments: [String] {
    [
      "-C", path.text, "-c", "log.showSignature=false", "--no-pager", "log", "--all", "--no-color",
      "--format=\(GitAuthors.format)",
    ]
  }
}
