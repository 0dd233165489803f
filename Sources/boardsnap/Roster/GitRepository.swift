import Blameless
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
    // Else git would hold its own pipe open, and nobody would see its end.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(reading) }
    let started = start(printingTo: writing)
    close(writing)
    guard let child = started else {
      throw Failure(.unavailable, "git could not be started. Install it: apt-get install git.")
    }
    var status: CInt = 0
    defer { if waitpid(child, &status, WNOHANG) == 0 { kill(child, SIGTERM) } }
    try FileDescriptor(reading).readAll({ part throws(Failure) in take(part) }) { code in
      Failure(.inputOutput, "What git says could not be read: \(reason(code)). Try again.")
    }
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else {
      throw Failure(.noInput, "\(path) is no Git repository that git reads. Run 'git log' there to see why.")
    }
  }

  /// - Returns: the process; nil where there is no git.
  private func start(printingTo descriptor: CInt) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, descriptor, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let arguments = [
      "git", "-C", path.text, "-c", "log.showSignature=false", "--no-pager", "log", "--all", "--no-color",
      "--format=\(GitAuthors.format)",
    ]
    var copies: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { copies.forEach { free($0) } }
    var child: pid_t = 0
    return posix_spawnp(&child, "git", &actions, nil, &copies, environ) == 0 ? child : nil
  }
}
