import CSpawn
import Glibc

/// A program that this one started and waits for. It has the three streams and nothing else that is open here, and takes
/// signals as a program does that a shell starts, whatever this one ignores or holds back.
///
/// Foundation's `Process` reads beyond its memory where some thirteen hundred files are open
/// (github.com/swiftlang/swift-corelibs-foundation/pull/5472), and ends its caller with it. Whoever can await a program
/// takes swift-subprocess.
public final class ChildProcess {
  /// What one of its streams is.
  public enum Stream: Sendable {
    /// Ours.
    case inherited
    /// Empty to read, and takes whatever is written.
    case nothing
    /// An open file, which stays open here.
    case descriptor(CInt)
  }

  private let id: pid_t
  private var known: ProcessEnd?

  /// Starts it.
  /// - Parameters:
  ///   - program: its path, or its name where it is looked for on the search path.
  ///   - environment: nil is ours.
  ///   - folder: where it runs; nil is where we do.
  /// - Throws: ``ProcessNotStarted``.
  public init(
    _ program: String, _ arguments: [String], environment: [String: String]? = nil, in folder: String? = nil,
    input: Stream = .nothing, output: Stream = .nothing, error: Stream = .nothing
  ) throws(ProcessNotStarted) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in [(STDIN_FILENO, input), (STDOUT_FILENO, output), (STDERR_FILENO, error)] {
      switch stream {
      case .inherited: break
      case .nothing: posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_RDWR, 0)
      case .descriptor(let open): posix_spawn_file_actions_adddup2(&actions, open, number)
      }
    }
    // A pipe that it held open unknowingly would never end for whoever reads the other side.
    bs_spawn_closing_from(&actions, STDERR_FILENO + 1)
    if let folder { bs_spawn_in_folder(&actions, folder) }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    let words = CStrings([program] + arguments)
    let settings = environment.map { CStrings($0.map { "\($0.key)=\($0.value)" }) }
    var child = pid_t()
    // Else they could be freed as soon as their pointers are read.
    let code = withExtendedLifetime((words, settings)) {
      posix_spawnp(&child, program, &actions, &attributes, words.pointers, settings?.pointers ?? environ)
    }
    guard code == 0 else { throw ProcessNotStarted(program: program, code: code) }
    id = child
  }

  /// Nothing that we started outlives whoever would wait for it.
  deinit {
    if isRunning { end(by: SIGKILL) }
    wait()
  }

  /// Its number, for `/proc`; another's once it was waited for.
  public var number: CInt { id }

  public var isRunning: Bool {
    if known == nil { look(WNOHANG) }
    return known == nil
  }

  /// Sends it a signal, unless it has ended.
  public func end(by signal: CInt = SIGTERM) {
    if isRunning { kill(id, signal) }
  }

  /// Blocks until it has ended.
  @discardableResult public func wait() -> ProcessEnd {
    while true {
      if let known { return known }
      look(0)
    }
  }

  private func look(_ options: CInt) {
    var status: CInt = 0
    let ended = waitpid(id, &status, options)
    if ended == id { known = ProcessEnd(status) }
    // Where this program was started with SIGCHLD ignored, the system takes the end away; that it was well nobody knows.
    if ended < 0, errno == ECHILD { known = .exited(status: 255) }
  }
}

/// Words as C takes them: each ends in a zero, and the last is followed by a null.
private final class CStrings {
  let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: Int

  init(_ words: [String]) {
    count = words.count
    pointers = .allocate(capacity: count + 1)
    for (index, word) in words.enumerated() { pointers[index] = strdup(word) }
    pointers[count] = nil
  }

  deinit {
    for index in 0..<count { free(pointers[index]) }
    pointers.deallocate()
  }
}
